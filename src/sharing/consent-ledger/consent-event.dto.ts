import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { assurances, type Assurance } from '../../auth/sessions/session.entity.js';
import { PageOf } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';
import { RecordedDecisionDto } from './recorded-decision.dto.js';
import { consentCapacities, type ConsentCapacity } from './consent-event.entity.js';
import {
  consentMoveNames,
  consentStatuses,
  type ConsentMove,
  type ConsentStatus,
} from '../consent-terms/consent-states.js';

/** One line of the ledger of a consent. */
export class ConsentEventDto {
  /** Its number, from 1. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  /** What was done. */
  @IsIn(consentMoveNames)
  move: ConsentMove;

  /** Where the consent stood before; null at the beginning. */
  @ApiProperty({ enum: consentStatuses, nullable: true, type: String })
  from: ConsentStatus | null;

  /** Where it stood from then on. */
  @IsIn(consentStatuses)
  to: ConsentStatus;

  /** When. */
  happenedAt: Date;

  /** Who did it; where `elsewhere` is set, who recorded it. */
  by: PersonDto;

  /** As what: for oneself, for the patient, as a professional, or as whom it let in and who gives it back. */
  @IsIn(consentCapacities)
  capacity: ConsentCapacity;

  /** Id of the authority by which somebody did it for the patient; null where nobody did. */
  authorityId: string | null;

  /** How they had proved who they are in the session in which they did it. With a yes or no this is the signature. */
  @IsIn(assurances)
  assurance: Assurance;

  /** When they had last proved it. Null: it happened before this was kept. */
  provenAt: Date | null;

  /** Why, where somebody said so. */
  reason: string | null;

  /** What the person asked before they decided. */
  questions: string[];

  /** What they understood, in their own words. */
  teachBack: string | null;

  /** Set where it was decided on paper, on the clinic's device or by word: what proves it. Null: in a session of their own. */
  elsewhere: RecordedDecisionDto | null;
}

export class ConsentEventPageDto extends PageOf(ConsentEventDto) {}
