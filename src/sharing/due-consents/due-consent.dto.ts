import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { ConsentDto } from '../consents/consent.dto.js';

/** Until when to look ahead. */
export class DueConsentQuery extends PageQuery {
  /**
   * The last day to look at; 30 days from now when left out.
   * @example "2027-06-30"
   */
  @IsOptional()
  @IsDay('asked', { required: false })
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
