import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { IsMoment } from '../../core/dates/date-field.decorator.js';
import type { Party } from '../../core/actor.js';
import { PageOf } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { facilitationStates, type FacilitationState } from './facilitation-states.js';

/** A third person for one conversation about the plan: somebody on neither side, whom both accept. */
export class FacilitationDto {
  /** Id of the facilitation. */
  id: string;

  /** The plan that the conversation is about. */
  planId: string;

  /** The proposal that the conversation began with. */
  chainId: string;

  /** Who helps, or is asked to. */
  facilitator: PersonDto;

  /**
   * `named` by one side until the other answers; `active` while it opens the plan and this conversation to them; `lapsed`
   * once the conversation is over or `endsAt` has passed.
   */
  @IsIn(facilitationStates)
  state: FacilitationState;

  /** The side that named the person; the other side answers. */
  party: Party;

  /** Why this person, for the other side to read. */
  reason: string | null;

  /** Who named them. */
  namedBy: PersonDto;

  /** When. */
  namedAt: Date;

  /** When it ends at the latest. It ends with the conversation if that is sooner. */
  endsAt: Date;

  /** Who answered for the other side. */
  answeredBy: PersonDto | null;

  /** When: since then it opens the plan and the conversation, if the answer was yes. */
  answeredAt: Date | null;

  /** The reason for a no. */
  answerWords: string | null;

  /** Who ended it or withdrew the name. */
  endedBy: PersonDto | null;

  /** When. */
  endedAt: Date | null;

  /** Why whoever named them kept words that can hurt; null where there was nothing to keep. */
  keepWordingReason: string | null;

  /** Why whoever answered kept such words. */
  answerKeepWordingReason: string | null;

  /**
   * What the person cannot read of this conversation and what the two sides can do about it, in a sentence; null where nothing is
   * kept from them, or it is not yours to know.
   */
  keptFromFacilitator: string | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

/** Whom to ask, and for which conversation. */
export class NameFacilitatorDto {
  /** The proposal that waits for an answer, where `facilitatorOffered` is true. */
  @IsUUID()
  proposalId: string;

  /** An active practitioner or peer supporter of the organisation who is on neither side. */
  @IsUUID()
  accountId: string;

  /** Why this person, for the other side to read; up to 500 characters. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason?: string | null;

  /**
   * When it ends at the latest: a time with its offset (RFC 3339), within 90 days. Left out or null: in 30 days.
   */
  @IsOptional()
  @IsMoment('ends', { nullable: true, required: false })
  endsAt?: string | null;

  /** Only for the clinician's side, where the text holds words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

export class DeclineFacilitatorDto {
  /** Why not, for the other side to read; 1 to 500 characters. */
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;

  /** Only for the clinician's side, where the text holds words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

export class FacilitationPageDto extends PageOf(FacilitationDto) {}
