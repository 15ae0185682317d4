import { IsIn, IsOptional } from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  consentKinds,
  consentStatuses,
  type ConsentKind,
  type ConsentStatus,
} from '../consent-terms/consent-states.js';

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
  @IsOptional()
  @IsDay('asked', { required: false })
  dueBy?: string;
}
