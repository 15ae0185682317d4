import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsUUID, Matches } from 'class-validator';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { ConsentDto } from './consent.dto.js';
import {
  consentKinds,
  consentStatuses,
  type ConsentKind,
  type ConsentStatus,
} from '../consent-terms/consent-states.js';

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Which consents of a patient. */
export class ConsentQuery extends PageQuery {
  /** Only those that stand so. */
  @IsOptional()
  @IsIn(consentStatuses)
  status?: ConsentStatus;

  /** Only those for this. */
  @IsOptional()
  @IsIn(consentKinds)
  kind?: ConsentKind;

  /**
   * Only those in force that end by this day, are to be looked at again by it (`remindOn`), or on whose form people are asked
   * afresh.
   * @example "2027-06-30"
   */
  @ApiProperty({ type: String, format: 'date', required: false })
  @IsOptional()
  @Matches(day, { message: 'dueBy must be a day such as 2027-06-30' })
  @IsISO8601({ strict: true }, { message: 'dueBy must be a day that exists, such as 2027-06-30' })
  dueBy?: string;
}

/** Until when to look ahead. */
export class DueConsentQuery extends PageQuery {
  /**
   * The last day to look at; 30 days from now when left out.
   * @example "2027-06-30"
   */
  @ApiProperty({ type: String, format: 'date', required: false })
  @IsOptional()
  @Matches(day, { message: 'by must be a day such as 2027-06-30' })
  @IsISO8601({ strict: true }, { message: 'by must be a day that exists, such as 2027-06-30' })
  by?: string;
}

/** Why to look at a consent again. */
export const dueReasons = ['ends', 'reminder', 'asked-afresh'] as const;

/** A consent to look at again together. */
export class DueConsentDto extends PickType(ConsentDto, ['kind', 'purpose', 'endsAt', 'remindOn']) {
  /** Id of the consent. */
  @IsUUID()
  consentId: string;

  /** The patient, on whose care team you are. */
  @IsUUID()
  patientId: string;

  /**
   * The name to show.
   * @example "Alex Moreau"
   */
  displayName: string;

  /** The first day on which there is a reason. */
  @ApiProperty({ type: String, format: 'date' })
  dueOn: string;

  /** Each reason: it ends, a reminder was asked for, or the form has a newer edition on which people are asked afresh. */
  @IsIn(dueReasons, { each: true })
  why: (typeof dueReasons)[number][];
}

export class DueConsentPageDto extends PageOf(DueConsentDto) {}
