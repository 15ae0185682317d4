import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { emergencyReasons, type EmergencyReason } from '../../access/decision/emergencies.js';
import { ExactlyOne } from '../../core/contract/exactly-one-of.decorator.js';
import { auditOutcomes, type AuditOutcome } from '../../core/audit/audit-event.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';
import { glassOutcomes, glassReviews, type GlassOutcome, type GlassReview } from './break-glass-states.js';

/** One thing that was looked at, or tried, while the record was open. Taken from the audit trail. */
export class GlassActDto {
  /** When. */
  at: Date;

  /**
   * What, as the access matrix names it.
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

  /** Id of the thing it was about, where it was one thing. */
  resourceId: string | null;
}

/** That somebody without a relation to the patient opened the record in an emergency (break-glass). */
export class BreakGlassDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** Whose record. */
  @IsUUID()
  patientId: string;

  /** Who opened it. */
  openedBy: PersonDto;

  /**
   * Why, as a code. `medical_emergency`: life or health is in danger now, and the person cannot be asked first.
   * `danger_to_self_or_others`: somebody is about to come to harm. `urgent_continuity_of_care`: treatment must go on at
   * once, and nobody of the care team can be reached.
   */
  @IsIn(emergencyReasons)
  reasonCode: EmergencyReason;

  /**
   * Why, in words. Null where it is labelled and that class is not open to you.
   * @example "Brought in unconscious by ambulance at 02:10; I need to know the medication and whom to call."
   */
  reason: string | null;

  /**
   * Whether `reason` and `reviewNote` are labelled as about substance use: then they are kept from those on the record to whom that
   * class is not open. The privacy officer, and whoever opened it, read them.
   */
  substanceUse: boolean;

  /**
   * The facility to which whoever opened it belongs, 1 to 200 characters (42 CFR 2.51(c)). Null: opened before this was kept.
   * @example "Emergency department, Lakeside Hospital"
   */
  @IsOptional()
  @Length(1, 200)
  @Matches(/\S/, { message: 'affiliation must not be blank' })
  affiliation: string | null;

  /**
   * Who disclosed, 1 to 200 characters (42 CFR 2.51(c)): whoever of the organisation passed it on, or let them read here. Null:
   * opened before this was kept.
   * @example "Kim Ito, night reception"
   */
  @IsOptional()
  @Length(1, 200)
  @Matches(/\S/, { message: 'disclosedBy must not be blank' })
  disclosedBy: string | null;

  /**
   * All of it in one plain sentence.
   * @example "Dana Reyes, who is not on the care team, opened the record because of a medical emergency."
   */
  sentence: string;

  /**
   * Whether what is labelled `substance_use` was open too: only in a medical emergency (42 CFR 2.51), and not to somebody
   * to whom the patient has said no about it. Where true, this record is the documentation that 2.51(c) asks for: who got to know
   * (`openedBy`) with their `affiliation`, who disclosed (`disclosedBy`), when (`openedAt`), and the emergency (`reasonCode`,
   * `reason`).
   */
  opensSubstanceUse: boolean;

  /**
   * What whoever opened it is asked, where the patient has restricted who may have something of the record: they may see it in
   * the emergency, and use or disclose nothing of it further (42 CFR 2.26(a)(4)). Null: nothing was restricted.
   */
  pleaseDoNotPassOn: string | null;

  /** When it was opened. */
  openedAt: Date;

  /** When it closes by itself: 60 minutes later. */
  endsAt: Date;

  /** When whoever opened it closed it before that; null: they did not. */
  endedAt: Date | null;

  /** Whether it is open at this moment. */
  isOpen: boolean;

  /** What was looked at, in order; the first 200. */
  opened: GlassActDto[];

  /** Where the review stands. */
  @IsIn(glassReviews)
  review: GlassReview;

  /** By when the privacy officer reviews it: 72 hours after it was opened. */
  reviewDueAt: Date;

  /** Whether that is over, and no review was recorded. */
  overdue: boolean;

  /** Who reviewed it; null: nobody yet. */
  reviewedBy: PersonDto | null;

  /** When it was reviewed. */
  reviewedAt: Date | null;

  /** What the privacy officer says to it: 1 to 2000 characters. The patient and whoever opened the record read it. */
  @ApiProperty({ type: String, nullable: true })
  @Length(1, 2000)
  @Matches(/\S/, { message: 'reviewNote must not be blank' })
  reviewNote: string | null;

  /** Raised by every change. */
  @ApiProperty({ type: 'integer' })
  version: number;
}

export class BreakGlassPageDto extends PageOf(BreakGlassDto) {}

/** Whose record to open, and why. Name the patient by one of the two. */
export class OpenGlassDto extends PickType(BreakGlassDto, ['reasonCode']) {
  /**
   * Why, in words: 10 to 1000 characters. The patient and the privacy officer read it: no more about anyone's health than
   * it takes to understand.
   * @example "Brought in unconscious by ambulance at 02:10; I need to know the medication and whom to call."
   */
  @Length(10, 1000)
  @Matches(/\S.*\S/s, { message: 'reason must say in words why' })
  reason: string;

  /** Whether what you write is about substance use. Left out: no; either side labels it later. */
  @IsOptional()
  @IsBoolean()
  substanceUse?: boolean | null;

  /** Id of the patient record. */
  @ExactlyOne()
  @IsOptional()
  @IsUUID()
  patientId?: string | null;

  /**
   * The record number that the organisation gave the patient, as on a wristband or a letter. Capitals, hyphens
   * and blanks make no difference, unless two records differ by nothing else.
   * @example "R-1042"
   */
  @ExactlyOne()
  @IsOptional()
  @Length(1, 64)
  identifier?: string | null;

  /** The facility that you are there for, 1 to 200 characters. Left out: this organisation. */
  @IsOptional()
  @Length(1, 200)
  @Matches(/\S/, { message: 'affiliation must not be blank' })
  affiliation?: string | null;

  /**
   * Whoever of the organisation lets you read or passes it on to you, 1 to 200 characters. Left out: you yourself, by opening the
   * record here.
   */
  @IsOptional()
  @Length(1, 200)
  @Matches(/\S/, { message: 'disclosedBy must not be blank' })
  disclosedBy?: string | null;
}

/** What the privacy officer comes to. */
export class ReviewGlassDto {
  /** Whether opening the record was justified. */
  @IsIn(glassOutcomes)
  outcome: GlassOutcome;

  /** Why, 1 to 2000 characters. The patient and whoever opened the record read it. */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'note must not be blank' })
  note: string;
}

/** Which reviews to list. */
export class GlassReviewsQuery extends PageQuery {
  /** Only those where the review stands so. Left out: those that are due. */
  @IsOptional()
  @IsIn(glassReviews)
  review?: GlassReview = 'due';
}
