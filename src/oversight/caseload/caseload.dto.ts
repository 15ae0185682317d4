import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { CheckInDto } from '../../support/check-ins/check-in.dto.js';

/** What a caseload can be narrowed to. */
export const waitingFor = ['alert', 'no_safety_plan'] as const;
export type WaitingFor = (typeof waitingFor)[number];

/** The plan a patient and their team are working on, in short. */
export class CaseloadPlanDto {
  /** Id of the plan. */
  id: string;

  /** `active` or `on-hold`, or a `draft` where there is neither. */
  @IsIn(['draft', 'active', 'on-hold'])
  status: 'draft' | 'active' | 'on-hold';

  /** Its revision: how many proposals have been accepted. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  revision: number;
}

/** How a day of the patient was, as they show it. */
export class CaseloadCheckInDto extends PickType(CheckInDto, ['checkedInOn', 'mood', 'sleep', 'energy']) {}

/** An answer about safety that nobody has acknowledged yet. */
export class CaseloadAlertDto {
  /** Its id, for `…/alerts/{alertId}`. */
  @IsUUID()
  id: string;

  /** By when somebody is to have seen it. */
  dueAt: Date;

  /** Who is asked to, as the organisation's protocol has it. */
  asked: PersonDto[];
}

/** A patient on whose care team you are. */
export class CaseloadEntryDto {
  /** Id of the patient record. */
  @IsUUID()
  patientId: string;

  /**
   * What the organisation calls the record.
   * @example "MRN-20417"
   */
  identifier: string;

  /**
   * The name to show: the preferred name where there is one, and the family name.
   * @example "Alex Moreau"
   */
  displayName: string;

  /** True where it is on record that the patient has died: nothing waits for you there. */
  hasDied: boolean;

  /** True where this is one of two records of the patient, kept only to be read: nothing waits for you there. */
  isReplaced: boolean;

  /** What you are on the team. */
  @IsIn(['lead', 'member', 'supervisor'])
  role: 'lead' | 'member' | 'supervisor';

  /** The plan in hand; null: none was opened yet. */
  plan: CaseloadPlanDto | null;

  /** Proposals that wait for an answer, from either side. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  openProposals: number;

  /** Those of them that the patient made and your side answers. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  waitingForYou: number;

  /** The day on which the two look at the active plan together again, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  nextReviewOn: string | null;

  /** True where that day is over. */
  reviewOverdue: boolean;

  /** Where the patient is on their way, by the code of the stage when it was recorded: as both agreed, else as they see it, else as the care team does. */
  stage: string | null;

  /** How much help goes on without the treatment consent that it rests on: withdrawn, refused, run out, or for an earlier form of it. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  helpWithoutConsent: number;

  /** The last check-ins, up to 5, that the patient shows you, the earliest day first. Nobody is expected to watch them. */
  lastCheckIns: CaseloadCheckInDto[];

  /** The answer about safety that waits longest for somebody to see it: who acts, and by when. Null: none does. */
  alert: CaseloadAlertDto | null;

  /** Whether there is a safety plan with something in it; null: the patient keeps that from you. */
  hasSafetyPlan: boolean | null;

  /** True where the patient has asked to look at the plan together. */
  reviewRequested: boolean;
}

export class CaseloadPageDto extends PageOf(CaseloadEntryDto) {}

/** Which of them to list. */
export class CaseloadQuery extends PageQuery {
  /**
   * Only those whose names have words that begin like these, 1 to 100 characters: `mor al` finds Alexandra Moreau. Accents, capitals
   * and order make no difference. Or those whose record number this is, or begins with where there is a figure in it: `riv 0001`
   * finds RIV-0001; blanks and hyphens make no difference.
   */
  @IsOptional()
  @Length(1, 100)
  name?: string;

  /** Only those with an answer about safety that waits (`alert`), or without a safety plan (`no_safety_plan`), as far as you may know. */
  @IsOptional()
  @IsIn(waitingFor)
  waiting?: WaitingFor;
}
