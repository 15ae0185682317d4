import { ApiExtraModels, ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Length,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import type { Party } from '../../core/actor.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { planLimits } from '../elements/plan-limits.dto.js';
import { AnyOp, eitherOf, OpsDto, storedOps } from './ops.dto.js';
import { RestDto, StandingWordsDto, WordsOnElementDto } from './partial-answer.dto.js';
import { proposalStates, type ProposalState } from './proposal-states.js';

/** A change to the plan, offered to the other side. */
export class MakeProposalDto extends OpsDto {}

/** Yes: to all of it or to some of its changes, with or without reservations. */
export class AcceptProposalDto {
  /** The changes that you accept, by their place in `ops` from 0, each once; all of them when left out. */
  @ApiProperty({
    type: 'array',
    required: false,
    minItems: 1,
    maxItems: planLimits.ops,
    items: { type: 'integer', minimum: 0 },
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(planLimits.ops)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(0, { each: true })
  ops?: number[];

  /** What becomes of the changes that you do not accept; needed when `ops` leaves some out, and only then. */
  @IsOptional()
  @ValidateNested()
  @Type(() => RestDto)
  rest?: RestDto;

  /** What you would still like to be noted about single parts of the plan: each stands with that part only. Up to 50. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(planLimits.ops)
  @ValidateNested({ each: true })
  @Type(() => WordsOnElementDto)
  reservations?: WordsOnElementDto[];

  /**
   * What you would still like to be noted about everything that you accept, up to 1000 characters. 422 where some of it is
   * labelled as about substance use and some is not: then say in `reservations` what your words are about.
   */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reservation must not be blank' })
  reservation?: string | null;

  /** Only for the clinician's side, where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** No, and why. */
export class DeclineProposalDto extends CanBeLabelledDto {
  /** The reason, for the other side to read, 1 to 1000 characters. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;

  /** Only for the clinician's side, where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** How the two agreed in the room. */
export class InSessionDto {
  /** Who was there, by name; 1 to 12. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @Length(1, 120, { each: true })
  attendees: string[];

  /**
   * How agreement was given, 1 to 500 characters.
   * @example "Alex read the change aloud and said yes"
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'howAgreed must not be blank' })
  howAgreed: string;
}

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

/** What you do not stand behind: all of it, or single parts. */
export class ContestProposalDto extends CanBeLabelledDto {
  /**
   * Why you stand behind none of it, 1 to 1000 characters; it becomes your side’s stance on everything concerned. 422 where some
   * of that is labelled as about substance use and some is not: then use `objections`.
   */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason?: string | null;

  /** What you do not stand behind and why, part by part; the rest stands. Needed where there is no `reason`; up to 50. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(planLimits.ops)
  @ValidateNested({ each: true })
  @Type(() => WordsOnElementDto)
  objections?: WordsOnElementDto[];
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

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

/** What the two agreed on in the room. It applies at once, is marked so, and can be contested. */
export class RecordAgreementDto extends PickType(MakeProposalDto, [
  'basePlanRevision',
  'ops',
  'rationale',
  'substanceUse',
  'keepWording',
]) {
  /** How it was agreed. */
  @ValidateNested()
  @Type(() => InSessionDto)
  inSession: InSessionDto;

  /** What the patient would still like to be noted about single parts of the plan; `op` names a change. Up to 50. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(planLimits.ops)
  @ValidateNested({ each: true })
  @Type(() => WordsOnElementDto)
  reservations?: WordsOnElementDto[];
}

export class CounterProposalDto extends PickType(MakeProposalDto, [
  'basePlanRevision',
  'ops',
  'rationale',
  'substanceUse',
  'keepWording',
]) {}

export class ProposalPageDto extends PageOf(ProposalDto) {}

/** Which proposals to list. */
export class ProposalQuery extends PageQuery {
  /** Only those in this state. */
  @IsOptional()
  @IsIn(proposalStates)
  state?: ProposalState;
}
