import { ApiExtraModels, ApiProperty, getSchemaPath, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Length,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Party } from '../../core/actor.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { planLimits } from '../elements/plan-limits.dto.js';
import { proposedOps, type ProposedOpName } from '../changing/all-ops.js';
import { proposalStates, type ProposalState } from './proposal-states.js';

const opNames = proposedOps.map(({ op }) => op);
/** What the discriminator `op` stands for in what is sent, and in what is stored: completed, with ids and quotes. */
const opInputs = Object.fromEntries(proposedOps.map(({ op, input }) => [op, input]));
const storedOps = Object.fromEntries(proposedOps.map(({ op, stored }) => [op, stored]));

/** A schema for "one of these, told apart by op". */
function eitherOf(kinds: Record<string, new () => object>): object {
  const mapping = Object.fromEntries(Object.entries(kinds).map(([op, kind]) => [op, getSchemaPath(kind)]));
  return {
    oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
    discriminator: { propertyName: 'op', mapping },
  };
}

class AnyOp {
  @IsIn(opNames, { message: `op must be one of ${opNames.join(', ')}` })
  op: ProposedOpName;
}

/** A change to the plan, offered to the other side. */
@ApiExtraModels(...Object.values(opInputs))
export class MakeProposalDto {
  /** The revision of the plan that you read before writing this. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt()
  @Min(0)
  basePlanRevision: number;

  /** What should change, in order; 1 to 50 changes, applied all or none. */
  @ApiProperty({ type: 'array', minItems: 1, maxItems: planLimits.ops, items: eitherOf(opInputs) })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(planLimits.ops)
  @ValidateNested({ each: true })
  @Type(() => AnyOp, {
    keepDiscriminatorProperty: true,
    discriminator: {
      property: 'op',
      subTypes: Object.entries(opInputs).map(([name, value]) => ({ name, value })),
    },
  })
  ops: AnyOp[];

  /** Why, for the other side to read; up to 1000 characters. */
  @IsOptional()
  @Length(1, 1000)
  rationale?: string | null;

  /** Only for the clinician's side, where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** Yes, with or without a reservation. */
export class AcceptProposalDto {
  /** What you would still like to be noted; it stays with the elements concerned, up to 1000 characters. */
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
export class DeclineProposalDto {
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

  /** Why, in their words. */
  reason: string;
}

export class ContestProposalDto {
  /** Why, 1 to 1000 characters; it becomes your side’s stance on the elements concerned. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
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

  /** The reason for a no, or the reservation given with a yes. */
  answerWords: string | null;

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
  'keepWording',
]) {
  /** How it was agreed. */
  @ValidateNested()
  @Type(() => InSessionDto)
  inSession: InSessionDto;
}

export class CounterProposalDto extends PickType(MakeProposalDto, [
  'basePlanRevision',
  'ops',
  'rationale',
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
