import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID, Length, Matches } from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { EmergencyNumberDto, HelpContactDto } from '../help-card/help-card.dto.js';
import { alertEventKinds, alertStates, type AlertEventKind, type AlertState } from './alert-states.js';

/** What somebody who answered a question about safety reads at once. */
export class HelpAtOnceDto {
  /** Thanks for saying so. */
  thanks: string;

  /**
   * Somebody to reach by name, one short line each.
   * @example ["You can reach Our night nurse.", "Call 555 0142."]
   */
  reach: string[];

  /**
   * What to do in danger.
   * @example "Are you or somebody else in danger now? Call 112."
   */
  inDangerNow: string;

  /** The emergency number of the country; null: we do not know it. */
  emergencyNumber: string | null;

  /** The emergency number with its country; where we do not know the country, every number that we know, each with where it counts. */
  emergencyNumbers: EmergencyNumberDto[];

  /** The first whom one can reach now: the clinic's own contact, or else a helpline of the country. */
  contact: HelpContactDto | null;

  /**
   * Where the safety plan is.
   * @example "/v1/patients/0198c0de-7a11-7b2c-8d3e-4f5061728394/safety-plan"
   */
  safetyPlan: string;

  /** Where everybody is whom one can reach. */
  helpCard: string;

  /** Who reads the answer and when, and who gets in touch. Where nobody does now, it says so. */
  whoReads: string;
}

/** A step of an alert. */
export class SafetyAlertEventDto {
  /**
   * What happened. `answered_again`: the patient answered once more, which takes nothing back. `answered_higher`: the
   * patient answered higher than before, and those to whom it had come by then were asked anew. `called_again`: the peer supporter
   * called once more. `escalated`: nobody had acknowledged it in time, and the next ones heard of it. `nobody_left`: the protocol has come to its end, and administrators heard.
   */
  @IsIn(alertEventKinds)
  kind: AlertEventKind;

  /** When. */
  at: Date;

  /** Who did it; null: time did. */
  by: PersonDto | null;

  /** Who was told. */
  told: PersonDto[];

  /** Which step of the protocol, from 1. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  step: number;

  /** By when one of them was to acknowledge it. */
  dueAt: Date | null;

  /** The question that was answered, word for word. */
  question: string | null;

  /** What was answered, in the words of the questionnaire. */
  answer: string | null;
}

/** That the patient answered a question about safety, or a peer supporter is worried, who was told, and what came of it. It is no measure of danger. */
export class SafetyAlertDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** The questionnaire that was answered; null: a peer supporter called. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  questionnaireId: string | null;

  /** The question of the highest answer, word for word; null: a peer supporter called. */
  question: string | null;

  /**
   * The highest answer of all that were given while it waited, in the words of the questionnaire: a lower one takes nothing back. Of a
   * call, what the peer supporter said first, if anything.
   */
  answer: string | null;

  /** What was answered last to the same question; of a call, what the peer supporter said last, if anything. */
  latestAnswer: string | null;

  /** The peer supporter who is worried about the patient; null: it comes of an answer. */
  calledBy: PersonDto | null;

  /** Whether somebody has acknowledged it. */
  @IsIn(alertStates)
  state: AlertState;

  /** When it was answered. */
  raisedAt: Date;

  /** Which step of the protocol has heard of it, from 1. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  step: number;

  /** By when one of them is to acknowledge it; after that the next step hears of it. */
  dueAt: Date;

  /** Who acknowledged it; null: nobody yet. */
  acknowledgedBy: PersonDto | null;

  /** When they did. */
  acknowledgedAt: Date | null;

  /** What was said. */
  said: string | null;

  /** What was agreed. */
  agreed: string | null;

  /** When the two are in touch next, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  nextContactOn: string | null;

  /** Every step, oldest first. */
  events: SafetyAlertEventDto[];

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class SafetyAlertPageDto extends PageOf(SafetyAlertDto) {}

/** What came of it. The patient reads this too. */
export class AcknowledgeAlertDto {
  /**
   * What was said, 1 to 2000 characters; also that nobody answered the telephone.
   * @example "I called Alex. The thoughts come at night. Alex is not alone tonight."
   */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'said must not be blank' })
  said: string;

  /**
   * What was agreed, 1 to 2000 characters.
   * @example "Alex calls the night line when the thoughts come. We look at the safety plan together."
   */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'agreed must not be blank' })
  agreed: string;

  /** When the two are in touch next, as YYYY-MM-DD: today or later, within a year. */
  @IsDay('soon')
  nextContactOn: string;
}
