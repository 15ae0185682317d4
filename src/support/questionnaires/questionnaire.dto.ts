import { ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
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
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { HelpAtOnceDto } from '../alerts/safety-alert.dto.js';
import { questionnaireStates, type QuestionnaireState } from './questionnaire-states.js';

/** A questionnaire, by its name. */
export class InstrumentNameDto {
  /** Its id, under which `/v1/instruments` has its questions. */
  @IsUUID()
  id: string;

  /** @example "PHQ-9" */
  name: string;
}

/** That the patient was asked to answer a questionnaire, and how far they are. */
export class QuestionnaireDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** Which questions. */
  instrument: InstrumentNameDto;

  /** Until when it was to be answered, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date' })
  dueOn: string;

  /** How far it is. */
  @IsIn(questionnaireStates)
  status: QuestionnaireState;

  /** Who asked. */
  askedBy: PersonDto;

  /** When. */
  askedAt: Date;

  /** When it was answered, or the patient left the rest open. */
  completedAt: Date | null;

  /** When it was taken back. */
  withdrawnAt: Date | null;

  /** Numbers of the questions of the total that have no answer yet, or were skipped. While there is one, there is no total. */
  @ApiProperty({ type: 'integer', isArray: true })
  openItems: number[];

  /** Id of what its answers came to; null: there is no total. */
  measureId: string | null;

  /**
   * For the patient: whom to reach, and who reads the answer. There when a question about safety was answered above 0, also in a form
   * that is not complete, and at the end of every questionnaire that asks about safety. Null for everybody else.
   */
  help: HelpAtOnceDto | null;

  /** Whether it is labelled as about substance use. */
  substanceUse: boolean;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class QuestionnairePageDto extends PageOf(QuestionnaireDto) {}

/** What the patient is asked to answer, and until when. */
export class AskQuestionnaireDto extends CanBeLabelledDto {
  /**
   * Which questionnaire: an id of `/v1/instruments`.
   * @example "01980000-0000-7000-8002-000000000002"
   */
  @IsUUID()
  instrumentId: string;

  /** Until when, as YYYY-MM-DD: today or later. */
  @IsDay('due')
  dueOn: string;
}

/** An answer to one question. */
export class GiveAnswerDto {
  /** The number of the question, 1 to 100. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 100 })
  @IsInt()
  @Min(1)
  @Max(100)
  item: number;

  /** What its answer counts, one of its `options`; null: skipped, which is never 0. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: -100, maximum: 100 })
  @IsOptional()
  @IsInt()
  @Min(-100)
  @Max(100)
  value: number | null;
}

/** Some of the answers, or all. */
export class GiveAnswersDto {
  /** What is answered now, 1 to 100 questions, each once. What was answered before stays. */
  @ApiProperty({ type: [GiveAnswerDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => GiveAnswerDto)
  answers: GiveAnswerDto[];

  /** The day on which they were given, as YYYY-MM-DD, such as on paper; never in the future; today when left out. */
  @IsOptional()
  @IsDay('happened', { required: false })
  answeredOn?: string;
}

/** That the patient answered on paper, and what the page says. */
export class PaperAnswersDto extends PickType(GiveAnswersDto, ['answers']) {
  /** The day on which the page was filled in, as YYYY-MM-DD; never in the future. */
  @IsDay('happened')
  filledInOn: string;

  /**
   * Who filled it in, 1 to 200 characters: the patient, or somebody who wrote down what the patient said.
   * @example "Alex, in the waiting room"
   */
  @Length(1, 200)
  @Matches(/\S/, { message: 'filledInBy must not be blank' })
  filledInBy: string;
}

/** Where an answer comes from that the care team typed in. */
export class FromPaperDto {
  /** The day on which the page was filled in, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date' })
  filledInOn: string;

  /** Who filled it in. */
  filledInBy: string;

  /** Who typed it in. */
  typedBy: PersonDto;
}

/** What was answered to one question. */
export class AnswerDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** The number of the question. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  item: number;

  /** The question, word for word. */
  question: string;

  /** What the answer counts; null: skipped. */
  @ApiProperty({ type: 'integer', nullable: true })
  value: number | null;

  /** The answer, word for word; null: skipped. */
  answer: string | null;

  /** When it was given here, or typed in. */
  answeredAt: Date;

  /** Where it comes from, when the care team typed it in from paper; null: the patient gave it here. */
  fromPaper: FromPaperDto | null;

  /** Whether it counts: a later answer to the question would. */
  isCurrent: boolean;
}

export class AnswerPageDto extends PageOf(AnswerDto) {}
