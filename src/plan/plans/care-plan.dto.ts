import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { IsMoment } from '../../core/dates/date-field.decorator.js';
import type { Party } from '../../core/actor.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { GoalDto } from '../elements/goal.dto.js';
import { InterventionDto } from '../elements/intervention.dto.js';
import { SupportDto } from '../terms/support.dto.js';
import { AboutMeDto } from '../terms/about-me.dto.js';
import { DischargeCriteriaDto, ReviewScheduleDto } from '../terms/terms.dto.js';
import { planStatuses, type PlanStatus } from '../document/plan-life.js';

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
  @IsOptional()
  @IsMoment('asked', { required: false })
  asOf?: string;
}

export class OpenCarePlanDto extends PickType(CarePlanSummaryDto, ['title']) {}

export class CarePlanPageDto extends PageOf(CarePlanSummaryDto) {}
