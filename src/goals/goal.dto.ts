import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import type { Party } from '../core/actor.js';
import { achievementStatuses, lifecycleStatuses, lifeDomains } from './goal.entity.js';
import type { AchievementStatus, LifecycleStatus, LifeDomain } from './goal.entity.js';

/** A sentence of the person's own, as they said it. Nobody edits it. */
export class OwnWordsDto {
  /**
   * The words.
   * @example "I want to get up in the morning again"
   */
  text: string;

  /** The account of the person whose words they are. */
  saidBy: string;

  /** When they were said or written. */
  saidAt: Date;

  /** The member of staff who wrote them down and had them confirmed; null when the person wrote them. */
  dictatedTo: string | null;
}

/** Where one of the two sides stands on an element of the plan. */
export class AgreementDto {
  /** Whose stance it is. */
  party: Party;

  /** `pending` until that side has said. */
  @IsIn(['agree', 'agree-with-reservation', 'disagree', 'pending'])
  stance: 'agree' | 'agree-with-reservation' | 'disagree' | 'pending';

  /** The reservation or the reason, in that side's words. */
  words: string | null;

  /** Who said so. */
  statedBy: string;

  /** When. */
  statedAt: Date;
}

/** Something the person wants to reach, in their words and in the wording both sides agreed on. */
export class GoalDto {
  /** Id of the goal. */
  @IsUUID()
  id: string;

  /** Place in the plan, from 1. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  position: number;

  /** The person's own sentence; null when there is none. */
  ownWords: OwnWordsDto | null;

  /**
   * The agreed wording, 1 to 500 characters.
   * @example "Be up and dressed by nine on five days a week"
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'statement must not be blank' })
  statement: string;

  /** The area of life it is about. */
  @IsIn(lifeDomains)
  lifeDomain: LifeDomain;

  /**
   * The value it serves, in the person's words, up to 200 characters.
   * @example "Being there for my daughter"
   */
  @IsOptional()
  @Length(1, 200)
  value: string | null;

  /**
   * First day, as YYYY-MM-DD.
   * @example "2026-12-01"
   */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: '$property must be a date such as 2026-12-01' })
  @IsISO8601({ strict: true }, { message: '$property must be a date that exists, such as 2026-12-01' })
  startDate: string | null;

  /**
   * The day to look at whether it was reached, as YYYY-MM-DD; never before the first day.
   * @example "2027-03-01"
   */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: '$property must be a date such as 2026-12-01' })
  @IsISO8601({ strict: true }, { message: '$property must be a date that exists, such as 2026-12-01' })
  targetDate: string | null;

  /** Where the goal is in its life (FHIR R4 goal-status). */
  @IsIn(lifecycleStatuses)
  lifecycleStatus: LifecycleStatus;

  /** How it is going (FHIR R4 goal-achievement). */
  @IsIn(achievementStatuses)
  achievementStatus: AchievementStatus;

  /** Why it ended, if it did. */
  endReason: string | null;

  /** The plan revision in which it last changed. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  changedInRevision: number;

  /** Where each side stands on it. */
  agreements: AgreementDto[];
}
