import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsMoment } from '../../core/dates/date-field.decorator.js';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import type { Party } from '../../core/actor.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';
import { MakeProposalDto } from '../../plan/proposal-content/making.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { setbackStates, type SetbackState } from './setback-states.js';
import { noticers, setbackVisibilities, type Noticer, type SetbackVisibility } from './setback.entity.js';

export { setbackStates, type SetbackState };

/** A stage as it was worded then. */
export class StageThenDto {
  /** @example "rebuilding" */
  code: string;

  /** @example "Rebuilding" */
  title: string;
}

/** A hard time on the way, and what was learnt from it. */
export class SetbackDto {
  /** Id of the setback. */
  @IsUUID()
  id: string;

  /** When it was. */
  occurredAt: Date;

  /** Who noticed it first. */
  @IsIn(noticers)
  noticedBy: Noticer;

  /** How hard it was on the person's own scale, 0 to 10. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 0, maximum: 10 })
  intensity: number | null;

  /**
   * What that number means to the person, up to 300 characters.
   * @example "10 is the winter of last year"
   */
  intensityWords: string | null;

  /** What could be noticed beforehand, up to 20 texts of 1 to 300 characters. */
  warningSigns: string[];

  /** What set it off, up to 20 texts of 1 to 300 characters. */
  triggers: string[];

  /** Who and what was there, up to 20 texts of 1 to 300 characters. */
  supportsUsed: string[];

  /** Where the person saw themselves when it came; otherwise the agreed stage, otherwise the care team's view. */
  stageBefore: StageThenDto | null;

  /** Where a move because of it led, if there was one: often there is none. */
  stageAfter: StageThenDto | null;

  /** What helped. */
  whatHelped: string | null;

  /** Whose words that is. */
  whatHelpedParty: Party | null;

  /** What is to be taken from it. */
  lesson: string | null;

  /** Whose words that is. */
  lessonParty: Party | null;

  /** `open`, `steadying`, or `integrated`: it has found its place. */
  @IsIn(setbackStates)
  state: SetbackState;

  /** Whom the patient lets see it: `only_me` (and who told it for them), `care_team`, or `shared` with everyone who has the class `journey`. */
  @IsIn(setbackVisibilities)
  visibility: SetbackVisibility;

  /** The side that recorded it. */
  party: Party;

  /** Who did. */
  recordedBy: PersonDto;

  /** When. */
  recordedAt: Date;

  /** When it began to get steadier. */
  steadiedAt: Date | null;

  /** When it was integrated. */
  integratedAt: Date | null;

  /** Why it was taken off the record, if it was. */
  voidReason: string | null;

  /** Whether it is labelled as about substance use. */
  substanceUse: boolean;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class SetbackPageDto extends PageOf(SetbackDto) {}

/** Which setbacks to list. */
export class SetbackQuery extends PageQuery {
  /** Only those in this state. */
  @IsOptional()
  @IsIn(setbackStates)
  state?: SetbackState;
}

class WithKeptWording {
  /** Only for the clinician's side, where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** What can be told of a setback: as much as one wants to. */
class TellSetback extends WithKeptWording {
  /** How hard it was on the person's own scale, 0 to 10. */
  @ApiProperty({ type: 'integer', nullable: true, required: false, minimum: 0, maximum: 10 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10)
  intensity?: number | null;

  /**
   * What that number means to the person, up to 300 characters.
   * @example "10 is the winter of last year"
   */
  @IsOptional()
  @Length(1, 300)
  intensityWords?: string | null;

  /** What could be noticed beforehand, up to 20 texts of 1 to 300 characters. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  warningSigns?: string[] | null;

  /** What set it off, up to 20 texts of 1 to 300 characters. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  triggers?: string[] | null;

  /** Who and what was there, up to 20 texts of 1 to 300 characters. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  supportsUsed?: string[] | null;

  /** What helped, 1 to 2000 characters; null takes it back. Whoever wrote it first changes it. */
  @IsOptional()
  @Length(1, 2000)
  whatHelped?: string | null;

  /** What is to be taken from it, 1 to 2000 characters; null takes it back. Whoever wrote it first changes it. */
  @IsOptional()
  @Length(1, 2000)
  lesson?: string | null;

  /** Whom the patient lets see it; the care team unless said otherwise. Only the patient decides, and who acts for them of what they told themself. */
  @IsOptional()
  @IsIn(setbackVisibilities)
  visibility?: SetbackVisibility;
}

/** Recording a setback. */
export class RecordSetbackDto extends IntersectionType(TellSetback, CanBeLabelledDto) {
  /** When it was: a time with its offset (RFC 3339), never in the future. */
  @IsMoment('happened')
  occurredAt: string;

  /** Who noticed it first. */
  @IsIn(noticers)
  noticedBy: Noticer;
}

/** Telling more of a setback, or deciding who sees it. What is left out stays. */
export class ChangeSetbackDto extends TellSetback {}

/** Leaving a setback behind. Nothing is asked for; what was learnt can be said. */
export class IntegrateSetbackDto extends WithKeptWording {
  /** What helped, 1 to 2000 characters. */
  @IsOptional()
  @Length(1, 2000)
  whatHelped?: string | null;

  /** What is to be taken from it, 1 to 2000 characters. */
  @IsOptional()
  @Length(1, 2000)
  lesson?: string | null;
}

/** Taking a setback off the record. */
export class VoidSetbackDto {
  /** Why, 1 to 500 characters. */
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}

/** When this, then that: something to have at hand. */
export class CopingStrategyDto {
  /** What to notice. */
  whenI: string[];

  /** What to do then. */
  thenI: string;
}

/** What could be made of a setback. An offer: nothing happens unless somebody sends it. */
export class SetbackOfferDto {
  /** The setback. */
  setbackId: string;

  /** The plan that it could go into; null: there is none in hand. */
  planId: string | null;

  /**
   * A proposal for that plan, ready to be changed and sent; null where there is nothing to propose, or no plan. What stands in the plan or
   * is suggested for it in the same words is left out.
   */
  proposal: MakeProposalDto | null;

  /** An if-then to keep at hand; null until it was said what helped. */
  copingStrategy: CopingStrategyDto | null;
}
