import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import { auditOutcomes, type AuditOutcome } from '../../core/audit/audit-event.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';
import { disputeOutcomes, disputeStates, type DisputeOutcome, type DisputeState } from './dispute-states.js';

/** The entry of the access log that somebody asks about. */
export class DisputedEntryDto {
  /** Its id, as in the access log. */
  @IsUUID()
  id: string;

  /** When it happened. */
  at: Date;

  /**
   * What was done or tried, as the access matrix names it.
   * @example "plan.read"
   */
  action: string;

  /**
   * The same in words.
   * @example "read the plan"
   */
  words: string;

  /** What came of it. */
  @IsIn(auditOutcomes)
  outcome: AuditOutcome;

  /** Who; null where the access log names nobody either. */
  who: PersonDto | null;
}

/** A question about an entry of the access log. */
export class AccessDisputeDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** Whose access log. */
  @IsUUID()
  patientId: string;

  /** The entry it is about. */
  entry: DisputedEntryDto;

  /**
   * `open`: waits for an answer. `explained`: it was right, and the answer says why. `misuse_confirmed`: it should not have
   * happened. `unresolved`: it could not be found out. `withdrawn`: whoever asked took it back.
   */
  @IsIn(disputeStates)
  state: DisputeState;

  /**
   * What the patient says to it, 1 to 1000 characters; null: nothing.
   * @example "I have never met this person."
   */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words: string | null;

  /** Who asked: the patient, or somebody acting for them. */
  raisedBy: PersonDto;

  /** When. */
  raisedAt: Date;

  /** What the privacy officer found out, in words for the patient, 1 to 2000 characters; null: no answer. */
  @ApiProperty({ type: String, nullable: true })
  @Length(1, 2000)
  @Matches(/\S/, { message: 'answer must not be blank' })
  answer: string | null;

  /** Who answered or took it back; null: nobody yet. */
  settledBy: PersonDto | null;

  /** When. */
  settledAt: Date | null;

  /** It is about substance use: only those on the patient’s side see it to whom that class is open. */
  substanceUse: boolean;

  /** Raised by every change. */
  @ApiProperty({ type: 'integer' })
  version: number;
}

export class AccessDisputePageDto extends PageOf(AccessDisputeDto) {}

/** Asking about an entry. */
export class RaiseDisputeDto extends CanBeLabelledDto {
  /**
   * What you want to say to it, 1 to 1000 characters. Nothing need be said.
   * @example "I have never met this person."
   */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words?: string | null;
}

/** The answer of the privacy officer. */
export class AnswerDisputeDto {
  /** What came of it. */
  @IsIn(disputeOutcomes)
  outcome: DisputeOutcome;

  /** In plain words for the patient, 1 to 2000 characters. */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'answer must not be blank' })
  answer: string;
}

/** Which questions to list. */
export class DisputesQuery extends PageQuery {
  /** Only those that stand so. Left out: those that are open. */
  @IsOptional()
  @IsIn(disputeStates)
  state?: DisputeState = 'open';
}
