import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { Party } from '../../core/actor.js';
import { PersonDto } from '../../core/person.dto.js';
import { GoalContent } from '../elements/goal.dto.js';
import { WordingHintDto } from '../elements/wording-hint.dto.js';
import { proposalStates, type ProposalState } from '../proposal-content/proposal-states.js';

/** What a wording can say anew. */
export const wordedFields = ['statement', 'objective', 'attainmentScale'] as const;

/** What a goal says, and how it is measured. */
export class WordingDto extends PickType(GoalContent, wordedFields) {}

/** A sentence of the person's own. */
export class QuoteDto {
  /** The words as they were said. */
  text: string;

  /** Whose words they are; null for an account that is no more. */
  saidBy: PersonDto | null;

  /** When they were said or written. */
  @ApiProperty({ type: String, format: 'date-time' })
  saidAt: string;

  /** Who wrote them down and had them confirmed; null when the person wrote them. */
  dictatedTo: PersonDto | null;

  /** Whether the goal carries them now. Others were said in a proposal that took another way. */
  isCurrent: boolean;
}

/** A wording that one side proposed, and what became of it. */
export class ProposedWordingDto extends WordingDto {
  /** What of the wording was new with it. */
  @ApiProperty({ type: 'array', items: { type: 'string', enum: [...wordedFields] } })
  changes: (typeof wordedFields)[number][];

  /** What became of it: `accepted` is what the two agreed on. */
  @IsIn(proposalStates)
  state: ProposalState;

  /** The plan revision that holds it, once accepted. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 1 })
  revision: number | null;

  /** When it was accepted; null while it was not. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  agreedAt: string | null;

  /** The proposal that it came with; null for readers who are not part of the conversation, like all that follows. */
  proposalId: string | null;

  /** The side that proposed it. */
  party: Party | null;

  /** Who proposed it. */
  proposedBy: PersonDto | null;

  /** When. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  proposedAt: string | null;

  /** Why, in the proposer's words. */
  rationale: string | null;

  /** Who accepted or answered it otherwise. */
  answeredBy: PersonDto | null;

  /** When. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt: string | null;

  /** The reason for a no, or the reservation about everything given with a yes. */
  answerWords: string | null;

  /** Whether the two agreed in the room, as a practitioner recorded it. */
  agreedInSession: boolean | null;

  /** What it no longer carries of the own words that the goal has today; null where it has them all, or there are none. */
  hint: WordingHintDto | null;
}

/** How the wording of a goal became what it is: from the person's own words to what is measured. */
export class LineageDto extends WordingDto {
  /** The goal. */
  goalId: string;

  /** The person's own sentences, the oldest first. */
  quotes: QuoteDto[];

  /** Every wording that was proposed, and what became of it, the oldest first. */
  wordings: ProposedWordingDto[];

  /** What the wording that stands no longer carries of the own words; null where it has them all, or there are none. */
  hint: WordingHintDto | null;
}
