import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Party } from '../../core/actor.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { WordingHintDto } from '../elements/wording-hint.dto.js';
import { InSessionDto } from './making.dto.js';
import { AnyOp, eitherOf, storedOps } from './ops.dto.js';
import { StandingWordsDto } from './partial-answer.dto.js';
import { proposalStates, type ProposalState } from './proposal-states.js';

/** That the patient’s side does not stand behind what was recorded as agreed in the room. */
export class ContestDto {
  /** Who contested it. */
  by: PersonDto;

  /** When. */
  at: Date;

  /** Why, in their words; null where they said it of single parts. */
  reason: string | null;

  /** What they said of single parts of the plan. */
  objections: StandingWordsDto[];
}

/** How an element differs from what it was when the proposal was made. */
export class ElementConflictDto {
  /** The element, such as a goal. */
  elementId: string;

  /**
   * Its field.
   * @example "statement"
   */
  field: string;

  /**
   * What it said then, in words.
   * @example "“Get up at nine”"
   */
  was: string;

  /** What it says now, in words. */
  is: string;
}

/** What the wording of one change no longer carries of the own words that its goal grew from. */
export class ProposedWordingHintDto extends WordingHintDto {
  /** The change, by its place in `ops` from 0. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  op: number;
}

/** A change to the plan that one side offers and the other answers. */
@ApiExtraModels(...Object.values(storedOps))
export class ProposalDto {
  /** Id of the proposal. */
  id: string;

  /** The plan it would change. */
  planId: string;

  /** The revision of the plan it was written against. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  baseRevision: number;

  /** What it would change, in order. */
  @ApiProperty({ type: 'array', items: eitherOf(storedOps) })
  ops: AnyOp[];

  /**
   * The same in plain words, one sentence per change.
   * @example ["adds the goal “Get up in the morning”"]
   */
  summary: string[];

  /** Why, in the proposer's words. */
  rationale: string | null;

  /** `open` until it is answered, withdrawn, overtaken (`stale`) or lapsed (`expired`). */
  @IsIn(proposalStates)
  state: ProposalState;

  /** The side that made it; the other side answers. */
  party: Party;

  /** Who made it. */
  proposedBy: PersonDto;

  /** When. */
  proposedAt: Date;

  /** When it lapses if nobody answers. */
  expiresAt: Date;

  /** The proposal it answers, if it is a counter-proposal. */
  counterTo: string | null;

  /** The counter-proposal it was answered with. */
  counteredBy: string | null;

  /** Who answered. */
  answeredBy: PersonDto | null;

  /** When. */
  answeredAt: Date | null;

  /** The reason for a no, or the reservation about everything given with a yes. */
  answerWords: string | null;

  /** The changes that were accepted, by their place in `ops` from 0; null where it was all of them, or none. */
  @ApiProperty({ type: 'array', nullable: true, items: { type: 'integer', minimum: 0 } })
  acceptedOps: number[] | null;

  /** Why the other changes were declined; null where they went on as a counter-proposal (`counteredBy`), or there are none. */
  restReason: string | null;

  /** Reservations given with the yes, each with the one part of the plan that it is about. */
  reservations: StandingWordsDto[];

  /** Why the proposer kept words that can hurt; null where there was nothing to keep. */
  keepWordingReason: string | null;

  /** Why whoever answered kept such words. */
  answerKeepWordingReason: string | null;

  /** The plan revision that holds the change, once accepted. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 1 })
  appliedRevision: number | null;

  /** How many counter-proposals in a row led here. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  round: number;

  /** True once the two have gone back and forth so often that a third person could help (see the settings). */
  facilitatorOffered: boolean;

  /** The earlier proposal that this one takes up again. */
  rebasedFrom: string | null;

  /** Set when a practitioner recorded it as agreed in the room. */
  inSession: InSessionDto | null;

  /** Set when the patient’s side contested that. */
  contested: ContestDto | null;

  /** For a stale proposal: what differs now from what it was based on. */
  conflicts: ElementConflictDto[];

  /** Where a wording that it brings no longer carries a word of the person’s own sentence; empty where there is nothing to say. */
  wordingHints: ProposedWordingHintDto[];

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class ProposalPageDto extends PageOf(ProposalDto) {}

/** Which proposals to list. */
export class ProposalQuery extends PageQuery {
  /** Only those in this state. */
  @IsOptional()
  @IsIn(proposalStates)
  state?: ProposalState;
}
