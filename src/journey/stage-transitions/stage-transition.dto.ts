import { ApiProperty, IntersectionType, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsMoment } from '../../core/dates/date-field.decorator.js';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import type { Party } from '../../core/actor.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import {
  perspectives,
  transitionKinds,
  type Perspective,
  type TransitionKind,
} from '../stage-paths/stage-path.entity.js';
import { StageAgreeDto } from '../../plan/terms-ops/stage-agree.op.js';

/** That a side has read or made a move. */
export class AcknowledgementDto {
  /** The side. */
  party: Party;

  /** Who; null: the patient, in the room, as the practitioner recorded it. */
  by: PersonDto | null;

  /** Given in the room and recorded by the practitioner. */
  inSession: boolean;

  /** When. */
  at: Date;
}

/** A move from one stage to another, in one view. It is never edited. */
export class TransitionDto {
  /** Id of the transition. */
  @IsUUID()
  id: string;

  /** Whose view. */
  @IsIn(perspectives)
  perspective: Perspective;

  /** Counts the transitions of the view as they were recorded. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  /** `advance` by one, `leap` by more, `return` by choice, `setback` because of one, `begin`, `pause`, `resume`, `restart`, or `correction`. */
  @IsIn(transitionKinds)
  kind: TransitionKind;

  /** The stage before, by its code then; null at the beginning. */
  fromStage: string | null;

  /** The stage after, by its code then. */
  toStage: string;

  /** The version of the stages that the codes are from. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  catalogueVersion: number;

  /** Whether it is labelled as about substance use. */
  substanceUse: boolean;

  /** How they see it, in their words; null as well where that is kept from you, and so the rest that is said of it. */
  words: string | null;

  /** Why. */
  reason: string | null;

  /** They would rather not say why. */
  declinedToSay: boolean;

  /** What happened, if they wanted to tell. */
  narrative: string | null;

  /** What they go by. */
  evidence: string[];

  /** The setback behind it; null too where it is not yours to see. */
  setbackId: string | null;

  /** The proposal by which both agreed. */
  proposalId: string | null;

  /** The transition that this one takes the place of. */
  supersedes: string | null;

  /** The correction that took the place of this one. */
  supersededBy: string | null;

  /** The side that moved. */
  party: Party;

  /** Who. */
  initiatedBy: PersonDto;

  /** Which sides have acknowledged it. An agreed stage always has both. */
  acknowledgedBy: AcknowledgementDto[];

  /** When it took effect. */
  effectiveAt: Date;

  /** Why it was recorded later than that. */
  lateReason: string | null;

  /** When it was recorded. */
  recordedAt: Date;
}

export class TransitionPageDto extends PageOf(TransitionDto) {}

/** Which transitions to list. */
export class TransitionQuery extends PageQuery {
  /** Only those of this view. */
  @IsOptional()
  @IsIn(perspectives)
  perspective?: Perspective;
}

class WithKeptWording {
  /** Only for the clinician's side, where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** What one says of a stage, whether one sees it so or both agree on it. */
class SayOfStageDto extends IntersectionType(WithKeptWording, OmitType(StageAgreeDto, ['op'])) {}

/** Saying where one sees the person. */
export class AssertStageDto extends SayOfStageDto {
  /** Your own view: `self` for the patient's side, `clinician` for the care team. `agreed` comes from an accepted proposal. */
  @IsIn(perspectives)
  perspective: Perspective;

  /** What happened, 1 to 4000 characters. */
  @IsOptional()
  @Length(1, 4000)
  narrative?: string | null;

  /** What you go by, up to 10 texts of 1 to 300 characters. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @Length(1, 300, { each: true })
  evidence?: string[] | null;

  /** When it took effect: a time with its offset (RFC 3339), never in the future; now when left out. */
  @IsOptional()
  @IsMoment('happened', { nullable: true, required: false })
  effectiveAt?: string | null;

  /** Needed for a time that is over: why it is recorded only now, 1 to 500 characters. */
  @IsOptional()
  @Length(1, 500)
  lateReason?: string | null;
}

/** What should have been recorded. */
export class CorrectTransitionDto extends IntersectionType(WithKeptWording, CanBeLabelledDto) {
  /** The stage that is right, by its code today. */
  @Length(1, 63)
  stage: string;

  /** What was wrong, 1 to 500 characters. */
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;

  /** When it took effect; as it was recorded when left out. */
  @IsOptional()
  @IsMoment('happened', { nullable: true, required: false })
  effectiveAt?: string | null;

  /** How you see it, in your words, 1 to 1000 characters. */
  @IsOptional()
  @Length(1, 1000)
  words?: string | null;
}
