import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { relations, type Relation } from '../../core/actor.js';
import { auditOutcomes, type AuditOutcome } from '../../core/audit/audit-event.js';
import { IsFlag } from '../../core/contract/flag.decorator.js';
import { IsMoment } from '../../core/dates/date-field.decorator.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';

/** One line of who did what, when. */
class LoggedActDto {
  /** Id of the line; lines sort by it. */
  @IsUUID()
  id: string;

  /** When. */
  at: Date;

  /** How they stood to the patient at that moment; null where that was not settled. */
  @ApiProperty({ enum: relations, nullable: true, type: String })
  relation: Relation | null;

  /**
   * What they did or tried, as the access matrix names it.
   * @example "plan.read"
   */
  action: string;

  /** What came of it. */
  @IsIn(auditOutcomes)
  outcome: AuditOutcome;

  /** True: the patient was one of several in a list. */
  inList: boolean;

  /** Id of the thing it was about, where it was one thing. */
  resourceId: string | null;

  /** The consent that opened the door, where one was needed. */
  consentId: string | null;
}

/** One time that somebody looked at a record, changed it, or tried to. */
export class AccessLogEntryDto extends LoggedActDto {
  /** Who; null where it was somebody outside the record's care whose name would tell that they are a patient here. */
  who: PersonDto | null;

  /**
   * The same in one plain sentence.
   * @example "Dana Reyes (care team) read the plan."
   */
  sentence: string;
}

/** One line of the organisation's audit trail. */
export class AuditEventDto extends LoggedActDto {
  /** Whose account did it; null where nobody was signed in. */
  who: PersonDto | null;

  /** The patient it was about; null for what is about no patient, and for a list of several unless you asked for one of them. */
  patientId: string | null;

  /**
   * What they did or tried, in words.
   * @example "read the plan"
   */
  words: string;

  /** The session in which it was done. */
  sessionId: string | null;

  /**
   * The request: what an error answer calls its instance.
   * @example "0b5b2c57-6a55-4d6e-8d2b-6a4c3f1f0a11"
   */
  requestId: string;

  /**
   * For a refusal: the type of problem it was answered with.
   * @example "not-permitted"
   */
  reason: string | null;
}

export class AccessLogPageDto extends PageOf(AccessLogEntryDto) {}

export class AuditEventPageDto extends PageOf(AuditEventDto) {}

/** Which lines of the access log to list. */
export class AccessLogQuery extends PageQuery {
  /** `true`: leave out what the patient did, by whatever right, and what you did yourself. */
  @IsFlag()
  excludeSelf?: boolean = false;
}

/** Which lines of the audit trail to list. */
export class AuditQuery extends PageQuery {
  /** Only what was about this patient, lists that showed them included. */
  @IsOptional()
  @IsUUID()
  patientId?: string;

  /**
   * Only what was about the patient whose record has this number, as people read it: hyphens and blanks make no difference, unless two
   * records differ by nothing else. Nothing where no record has it.
   */
  @IsOptional()
  @Length(1, 64)
  identifier?: string;

  /** Only what this account did. */
  @IsOptional()
  @IsUUID()
  accountId?: string;

  /** Only what came to this. */
  @IsOptional()
  @IsIn(auditOutcomes)
  outcome?: AuditOutcome;

  /**
   * Only this deed: an action of the access matrix, as the lines name it.
   * @example "consent.withdraw"
   */
  @IsOptional()
  @Matches(/^[a-z_]{1,40}\.[a-z_]{1,60}$/, {
    message: 'action must be one of the access matrix, such as plan.read',
  })
  action?: string;

  /** From when on: a time with its offset (RFC 3339). */
  @IsOptional()
  @IsMoment('asked', { required: false })
  from?: string;

  /** Before when. */
  @IsOptional()
  @IsMoment('asked', { required: false })
  until?: string;
}
