import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { PageOf } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';
import { complaintOutcomes, type ComplaintOutcome } from './complaint.entity.js';

/** A complaint about how the privacy of records is kept (42 CFR 2.4(a), 45 CFR 164.530(d)). */
export class ComplaintDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** What happened, as whoever complains says it, 1 to 4000 characters. */
  @Length(1, 4000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words: string;

  /** Whom it is about; null where it is about nobody in particular. */
  about: PersonDto | null;

  /** Whose complaint it is, where somebody else wrote it down for them: 1 to 200 characters. */
  @IsOptional()
  @Length(1, 200)
  @Matches(/\S/, { message: 'onBehalfOf must not be blank' })
  onBehalfOf: string | null;

  /** Who made it here. */
  madeBy: PersonDto;

  /** When. */
  madeAt: Date;

  /** What came of it; null while it is being looked into. */
  @ApiProperty({ enum: complaintOutcomes, nullable: true, type: String })
  outcome: ComplaintOutcome | null;

  /** What was found and what is done about it, in words for whoever complained; null while it is being looked into. */
  answer: string | null;

  /** Who decided. */
  settledBy: PersonDto | null;

  /** When. */
  settledAt: Date | null;

  /** What everybody who complains should know, in plain words. */
  rights: string;

  /** Raised by every change. */
  @ApiProperty({ type: 'integer' })
  version: number;
}

export class ComplaintPageDto extends PageOf(ComplaintDto) {}

/** Making a complaint. */
export class MakeComplaintDto extends PickType(ComplaintDto, ['words']) {
  /** Whom it is about: the account of somebody who works here. Left out or null: nobody in particular. */
  @IsOptional()
  @IsUUID()
  aboutAccountId?: string | null;

  /** Whose complaint it is, where you write it down for somebody else: 1 to 200 characters. */
  @IsOptional()
  @Length(1, 200)
  @Matches(/\S/, { message: 'onBehalfOf must not be blank' })
  onBehalfOf?: string | null;
}

/** What came of a complaint. */
export class SettleComplaintDto {
  /** The outcome. */
  @IsIn(complaintOutcomes)
  outcome: ComplaintOutcome;

  /** What was found and what is done about it, in plain words for whoever complained, 1 to 4000 characters. */
  @Length(1, 4000)
  @Matches(/\S/, { message: 'answer must not be blank' })
  answer: string;
}
