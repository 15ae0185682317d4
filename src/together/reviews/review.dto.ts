import { ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import { PersonDto } from '../../core/person.dto.js';
import { parties, type Party } from '../../core/actor.js';
import { PageOf } from '../../core/requests/page.js';
import { planLimits } from '../../plan/elements/plan-limits.dto.js';
import { elementKinds } from '../../plan/elements/plan-element.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { MeasuredTrendDto } from '../progress/measured-values.dto.js';
import { questionCodes, type QuestionCode } from './review-questions.js';
import { reviewStates, type ReviewState } from './review-states.js';
import { goalReviewOutcomes, type GoalReviewOutcome } from './review.entity.js';

/** What one side said to one of the questions before the review. */
export class ReviewAnswerDto {
  /** Whose answer it is. */
  @IsIn(parties)
  party: Party;

  /** The question, by its code. */
  @IsIn(questionCodes)
  question: QuestionCode;

  /**
   * The question as that side was asked it.
   * @example "What has been hard?"
   */
  asked: string;

  /** The answer; null while there is none that you may read. */
  answer: string | null;

  /** Whether the other side reads it before the review; null where you may not know. */
  shared: boolean | null;

  /** Whether the answer is labelled as about substance use. */
  substanceUse: boolean;
}

/** Where somebody sees a part of the plan differently: something to talk about. */
export class AgendaItemDto {
  /** The part of the plan. */
  elementId: string;

  /** What it is. */
  @IsIn(elementKinds)
  elementKind: string;

  /** Whose view it is. */
  party: Party;

  /** `disagree`, or an agreement with a reservation. */
  @IsIn(['disagree', 'agree-with-reservation'])
  stance: 'disagree' | 'agree-with-reservation';

  /** In their words. */
  words: string;
}

/** How the two see one goal. */
export class GoalOutcomeDto {
  /** The goal. */
  @IsUUID()
  goalId: string;

  /** How it is going, as the two see it together; `not-discussed`: they did not come to it. */
  @IsIn(goalReviewOutcomes)
  outcome: GoalReviewOutcome;

  /** More about it, 1 to 1000 characters. */
  @IsOptional()
  @Length(1, planLimits.outcomeWords)
  words: string | null = null;
}

/** Looking at a plan together. */
export class ReviewDto {
  /** Id of the review. */
  @IsUUID()
  id: string;

  /** The plan. */
  planId: string;

  /** `open` while the two prepare it. */
  @IsIn(reviewStates)
  state: ReviewState;

  /** True where it is open and its day is over. */
  overdue: boolean;

  /** Who asked for it. */
  openedBy: PersonDto;

  /** For which side: a patient can ask for a review at any time. */
  openedParty: Party;

  /** When it was asked for. */
  openedAt: Date;

  /** Why, in their words. */
  reason: string | null;

  /** The day by which it should be held, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date' })
  dueOn: string;

  /** The three questions to each side, with the answers that you may read. */
  answers: ReviewAnswerDto[];

  /** Where the two see things differently: as it is now, or as it was when the review was held. */
  agenda: AgendaItemDto[];

  /** How far the goals in hand have come by their measures: as it is now, or was when the review was held. Empty for who may not read how it is going. */
  measured: MeasuredTrendDto[];

  /** The day it was held. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  heldOn: string | null;

  /** Why it was recorded later than on that day. */
  lateReason: string | null;

  /** Who was there. */
  attendees: string[] | null;

  /** How the two see each goal. */
  outcomes: GoalOutcomeDto[] | null;

  /** What they found to have changed. */
  whatChanged: string | null;

  /** The day of the next one. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  nextReviewOn: string | null;

  /** Who recorded or cancelled it. */
  closedBy: PersonDto | null;

  /** When. */
  closedAt: Date | null;

  /** Why it was cancelled, if it was. */
  cancelReason: string | null;

  /** Whether its words are labelled as about substance use; whoever may not read those gets the review without them. */
  substanceUse: boolean;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class ReviewPageDto extends PageOf(ReviewDto) {}

class WithKeptWording extends CanBeLabelledDto {
  /** Only for the clinician's side, where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** Asking for a review. */
export class OpenReviewDto extends WithKeptWording {
  /** Why, 1 to 500 characters. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason?: string | null;

  /** The day by which it should be held, as YYYY-MM-DD, today or later; two weeks from now when left out. */
  @IsOptional()
  @IsDay('due', { required: false })
  dueOn?: string;
}

/** Answering one of the questions of your side. */
export class AnswerQuestionDto extends WithKeptWording {
  /** The question, by its code. */
  @IsIn(questionCodes)
  question: QuestionCode;

  /** In your words, 1 to 1000 characters. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'answer must not be blank' })
  answer: string;

  /** Whether the other side reads it before the review. When the review is recorded, both read it. */
  @IsBoolean()
  shared: boolean;
}

/** Recording a review that was held. */
export class RecordReviewDto extends WithKeptWording {
  /** The day, as YYYY-MM-DD, never in the future. */
  @IsDay('happened')
  heldOn: string;

  /** Needed for a day that is over: why it is recorded only now, 1 to 500 characters. */
  @IsOptional()
  @Length(1, 500)
  lateReason?: string | null;

  /** Who was there, 1 to 20 names. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Length(1, 120, { each: true })
  attendees: string[];

  /** How the two see each goal in hand; every one of them is named, also what they did not come to. */
  @IsArray()
  @ArrayMaxSize(planLimits.goals)
  @ValidateNested({ each: true })
  @Type(() => GoalOutcomeDto)
  outcomes: GoalOutcomeDto[];

  /** What the two found to have changed, 1 to 2000 characters. */
  @IsOptional()
  @Length(1, 2000)
  whatChanged?: string | null;

  /** The day of the next review, as YYYY-MM-DD; one agreed interval later when left out. */
  @IsOptional()
  @IsDay('due', { required: false })
  nextReviewOn?: string;
}

/** Calling a review off. */
export class CancelReviewDto extends WithKeptWording {
  /** Why, 1 to 500 characters. */
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}

/** A review that is overdue. */
export class OverdueReviewDto extends PickType(ReviewDto, ['planId', 'dueOn']) {
  /** The patient, on whose care team you are. */
  @IsUUID()
  patientId: string;

  /**
   * The name to show.
   * @example "Alex Moreau"
   */
  displayName: string;

  /** The plan's title. */
  title: string;

  /** True where the patient asked for it; false where the schedule of the plan says so. */
  requestedByPatient: boolean;

  /** Since how many days. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  daysOverdue: number;
}

export class OverdueReviewPageDto extends PageOf(OverdueReviewDto) {}
