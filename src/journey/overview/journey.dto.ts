import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { perspectives, type Perspective } from '../stage-paths/stage-path.entity.js';

/** A stage as it is worded today. */
export class NamedStageDto {
  /** @example "rebuilding" */
  code: string;

  /** @example "Rebuilding" */
  title: string;

  /** What it is like, in plain words. */
  description: string;
}

/** Where one view sees the person now. */
export class StandingDto {
  /** The stage, as it is worded today. */
  stage: NamedStageDto;

  /** Since when this view has seen the person there. */
  since: Date;

  /** Whether the journey is paused in this view. */
  paused: boolean;

  /** In the words of whoever said so last. */
  words: string | null;

  /** Who said so last. */
  by: PersonDto;

  /** The transition behind it. */
  transitionId: string;
}

/** That the person and the care team see the stage differently. Nothing settles it by itself. */
export class DivergenceDto {
  /** Since when they have, without a break. */
  since: Date;

  /** The same in whole days. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  days: number;

  /** True after as many days as the organisation has set: a good moment to talk about it. */
  conversationDue: boolean;

  /**
   * An invitation to talk, in plain words.
   * @example "You and your care team see where you are differently. Would you like to talk about how each of you came to it?"
   */
  prompt: string;
}

/** Where the person is on their way: as they see it, as the care team sees it, and as both have agreed. */
export class JourneyDto {
  /** The version of the stages in force. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  catalogueVersion: number;

  /** As the person sees it; null: they have not said. */
  self: StandingDto | null;

  /** As the care team sees it; null: it has not said. */
  clinician: StandingDto | null;

  /** What both have agreed on by a proposal; null: nothing yet. */
  agreed: StandingDto | null;

  /** Null while the two see it alike, or one has not said. */
  divergence: DivergenceDto | null;
}

/** Something to try at a stage. */
export class SuggestionDto {
  /** @example "mindful_minute" */
  code: string;

  /** @example "A minute of breathing" */
  title: string;

  /** What it is, in plain words. */
  description: string;
}

/** What may fit where somebody is. Offers, not tasks. */
export class SuggestionsDto {
  /** Whose view of the stage they follow: the agreed one, else the person's own, else the care team's; null where there is none. */
  @IsIn(perspectives)
  perspective: Perspective | null;

  /** The stage. */
  stage: NamedStageDto | null;

  /** Techniques that people find helpful there. */
  techniques: SuggestionDto[];

  /** Questions to look at together at the next review. */
  reviewQuestions: string[];
}
