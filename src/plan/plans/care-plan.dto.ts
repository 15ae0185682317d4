import { ApiProperty, PickType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsRFC3339, IsUUID, Length, Matches } from 'class-validator';
import type { Party } from '../../core/actor.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { AgreementDto } from '../document/agreement.dto.js';
import { GoalDto } from '../document/goal.dto.js';
import { InterventionDto } from '../document/intervention.dto.js';
import { SupportDto } from '../terms/support.dto.js';
import { planStatuses, type PlanStatus } from './plan-life.js';

/** What the person wants others to know, in their own words. Only the patient side writes it. */
export class AboutMeDto {
  /** Id of the plan it belongs to. */
  @IsUUID()
  id: string;

  /** What I am good at; up to 20 sentences of 300 characters. */
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  strengths: string[];

  /** What matters to me. */
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  values: string[];

  /** How I like things to be done. */
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  preferences: string[];

  /** What gets in my way. */
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  barriers: string[];

  /** What I hope for. */
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  hopes: string[];

  /** Who wrote it last; null while nothing was written. */
  writtenBy: string | null;

  /** When. */
  writtenAt: Date | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class WriteAboutMeDto extends PickType(AboutMeDto, [
  'strengths',
  'values',
  'preferences',
  'barriers',
  'hopes',
]) {}

/** A proposal that waits for an answer, in short. */
export class OpenProposalDto {
  /** Id of the proposal; its own address holds the full text. */
  id: string;

  /** The side that made it; the other side answers. */
  party: Party;

  /** Who made it. */
  proposedBy: PersonDto;

  /** When. */
  proposedAt: Date;

  /** When it lapses if nobody answers. */
  expiresAt: Date;

  /**
   * What it would change, one plain sentence per change.
   * @example ["adds the goal “Get up in the morning”"]
   */
  summary: string[];

  /** Why, in the proposer's words. */
  rationale: string | null;

  /** The proposal it answers, if it is a counter-proposal. */
  counterTo: string | null;
}

/** How often the two look at the plan together. */
export class ReviewScheduleDto {
  /** Id of the schedule, for agreements. */
  id: string;

  /** Days between reviews; null while the two have not agreed. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 7, maximum: 366 })
  intervalDays: number | null;

  /** The next review, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  nextReviewOn: string | null;

  /** Where each side stands on it. */
  agreements: AgreementDto[];
}

/** What the two want to be true before care comes to an end. */
export class DischargeCriteriaDto {
  /** Id of the criteria, for agreements. */
  id: string;

  /** One sentence each. */
  criteria: string[];

  /** Where each side stands on them. */
  agreements: AgreementDto[];
}

/** A plan in a list. */
export class CarePlanSummaryDto {
  /** Id of the plan. */
  @IsUUID()
  id: string;

  /**
   * What the two call it, 1 to 120 characters.
   * @example "My recovery plan"
   */
  @Length(1, 120)
  @Matches(/\S/, { message: 'title must not be blank' })
  title: string;

  /** Where the plan is in its life (FHIR R4 request-status). */
  @IsIn(planStatuses)
  status: PlanStatus;

  /** Raised by one with every accepted proposal; a new proposal names the revision it was written against. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  revision: number;

  /** Who opened it. */
  openedBy: PersonDto;

  /** When it was opened. */
  recordedAt: Date;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

/** The plan that two people write together. */
export class CarePlanDto extends CarePlanSummaryDto {
  /** What the person wants others to know. */
  aboutMe: AboutMeDto;

  /** The goals in their order. */
  goals: GoalDto[];

  /** Help that serves the goals. */
  interventions: InterventionDto[];

  /** People and places the person leans on. */
  supports: SupportDto[];

  /** How often the two look at the plan together. */
  reviewSchedule: ReviewScheduleDto;

  /** What should be true before care comes to an end. */
  dischargeCriteria: DischargeCriteriaDto;

  /** Proposals that wait for an answer; null for readers who are not part of the conversation. */
  openProposals: OpenProposalDto[] | null;
}

/** Reading as of a moment. */
export class AsOfQuery {
  /**
   * The moment, with its time zone (RFC 3339); never in the future.
   * @example "2026-12-01T09:00:00Z"
   */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  @IsOptional()
  @IsRFC3339({ message: 'asOf must be a time such as 2026-12-01T09:00:00Z' })
  asOf?: string;
}

export class OpenCarePlanDto extends PickType(CarePlanSummaryDto, ['title']) {}

export class CarePlanPageDto extends PageOf(CarePlanSummaryDto) {}
