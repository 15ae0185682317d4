import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { StandingDto } from '../../journey/overview/journey.dto.js';
import { EventDto, EventsDto, EventsQuery } from '../../organisation/events/event.dto.js';
import { NoticeSummaryDto } from '../../organisation/inbox/notice.dto.js';
import { GoalDto } from '../../plan/elements/goal.dto.js';
import { StepDto } from '../../plan/elements/step.dto.js';
import { CarePlanSummaryDto } from '../../plan/plans/care-plan.dto.js';
import { CheckInReminderDto } from '../../support/check-in-reminders/check-in-reminder.dto.js';
import { WaitingDto } from './waiting.dto.js';

/** A small step that comes next. */
export class NextStepDto extends PickType(StepDto, ['goalId', 'description', 'dueDate', 'status']) {
  /** The plan it stands in. */
  @IsUUID()
  planId: string;

  /** Id of the step: it is begun and finished under its plan. */
  @IsUUID()
  stepId: string;

  /**
   * The goal it belongs to, as the two agreed to word it.
   * @example "Get up in the morning"
   */
  goal: GoalDto['statement'];

  /** True where it is yours to begin and to finish. */
  isYours: boolean;
}

/** Whether the day has been said already. */
export class TodayCheckInDto {
  /** The last check-in of today, where the organisation is; null: there is none that is shown to you. */
  checkInId: string | null;

  /** Whether and when the patient is reminded; null for everybody but the patient. */
  reminder: CheckInReminderDto | null;
}

/** A frozen version of the plan, in short. */
export class TodayVersionDto {
  /** Id of the version. */
  @IsUUID()
  id: string;

  /** Its number, from 1. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  /** Whether the patient's side has signed it, and nobody has contested that. */
  signedByPatient: boolean;

  /** Whether the two have agreed on something since, which is not in it. */
  changedSince: boolean;
}

/** The plan in hand, in short. */
export class TodayPlanDto extends PickType(CarePlanSummaryDto, ['id', 'title', 'status', 'revision']) {
  /** The version in force; null: none is yet, or versions are not open to you. */
  inForce: TodayVersionDto | null;

  /** The version that waits for signatures, yours or others'; null: none does, or versions are not open to you. */
  forSignature: TodayVersionDto | null;
}

/** Where one view sees the person now. */
export class TodayStandingDto extends PickType(StandingDto, ['stage', 'since', 'paused', 'transitionId']) {}

/** Where the person is on their way: three views side by side, none of which is made to give way. */
export class TodayJourneyDto {
  /** As the person sees it; null: they have not said. */
  self: TodayStandingDto | null;

  /** As the care team sees it; null: it has not said. */
  clinician: TodayStandingDto | null;

  /** What both have agreed on; null: nothing yet. */
  agreed: TodayStandingDto | null;

  /** The setbacks that are not behind the person yet, the last one first, as far as they are shown to you; at most 20. */
  openSetbackIds: string[];
}

/** When the two look at the plan together again. */
export class TodayReviewDto {
  /** The plan that is looked at. */
  @IsUUID()
  planId: string;

  /** The day that the plan in force names, as YYYY-MM-DD; null: none. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  nextOn: string | null;

  /** The review that somebody has asked for and that was not held yet; null: none. */
  openReviewId: string | null;

  /** By which day that was asked for, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  openDueOn: string | null;

  /** True where one of the two days is over. */
  overdue: boolean;
}

/** One kind of thing that others did here. */
export class ChangeDto extends PickType(EventDto, ['name']) {
  /** How often. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  count: number;

  /** When it happened last. */
  lastAt: Date;
}

/** What others did in this record. */
export class ChangesDto {
  /** Since when: the place that you named in `after`, at most seven days back. */
  since: Date;

  /** By kind, the last one first; what you did yourself is not among them, nor what is not open to you now. Of the last 1,000 events. */
  items: ChangeDto[];

  /** True: you were away for longer than that, and something may be missing. */
  missed: boolean;
}

/** What somebody needs who opens a patient's page, each part as far as it is open to them. */
export class TodayDto extends PickType(EventsDto, ['position']) {
  /** The day, where the organisation is, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date' })
  day: string;

  /** What waits for you here, what is due first at the top, then what waits longest; at most 100. */
  waiting: WaitingDto[];

  /**
   * The steps of the plan in hand that can be done now: those that are yours; for readers who are on neither side, those of the patient.
   * What is begun first, then what is due first; at most 20. None while the plan rests. Null: steps are not open to you.
   */
  nextSteps: NextStepDto[] | null;

  /** Null: check-ins are not open to you. */
  checkIn: TodayCheckInDto | null;

  /** The plan in hand: the one in force or on hold, else the draft. Null: there is none, or plans are not open to you. */
  plan: TodayPlanDto | null;

  /** Null: the journey is not open to you. */
  journey: TodayJourneyDto | null;

  /** Null: there is no plan in hand, or reviews are not open to you. */
  review: TodayReviewDto | null;

  /** Your notices about this record; on your own record also those about your account. */
  notices: NoticeSummaryDto;

  /** What others did in this record since you last looked. */
  changes: ChangesDto;
}

/** Since when. */
export class TodayQuery extends PickType(EventsQuery, ['after']) {}
