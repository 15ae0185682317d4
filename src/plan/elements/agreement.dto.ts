import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { Party } from '../../core/actor.js';

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
  @ApiProperty({ type: String, format: 'date-time' })
  statedAt: string;
}
