import { ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { notebookStates, type NotebookState } from './notebook-states.js';

/** Something that a patient and a peer supporter write together. */
export class NotebookEntryDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** The peer support that it belongs to. */
  @IsUUID()
  peerSupportId: string;

  /**
   * The words, 1 to 5,000 characters.
   * @example "We walked to the lake. The way back was easier."
   */
  @Length(1, 5000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words: string;

  /** `draft`: the two; `approved`: the two, and the patient stands by this wording; `shared`: the care team and who acts for the patient as well; `taken-back`: the patient alone. */
  @IsIn(notebookStates)
  state: NotebookState;

  /** Who began it. */
  writtenBy: PersonDto;

  /** When. */
  writtenAt: Date;

  /** Whose wording it is now. */
  wordedBy: PersonDto;

  /** Since when it reads so. */
  wordedAt: Date;

  /** When the patient approved this wording; null: not yet. */
  approvedAt: Date | null;

  /** Whether it is labelled as about substance use. */
  @IsBoolean()
  substanceUse: boolean;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class NotebookPageDto extends PageOf(NotebookEntryDto) {}

/** How an entry read that was approved, and reads otherwise by now. */
export class NotebookWordingDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** The words. */
  words: string;

  /** Whose wording it was. */
  wordedBy: PersonDto;

  /** Since when it read so. */
  wordedAt: Date;

  /** Who approved it. */
  approvedBy: PersonDto;

  /** When. */
  approvedAt: Date;
}

export class NotebookWordingPageDto extends PageOf(NotebookWordingDto) {}

/** Another wording. It needs another approval. */
export class RewordEntryDto extends PickType(NotebookEntryDto, ['words']) {
  /** To keep words that the service asked you to look at again. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** Something for the notebook. */
export class WriteEntryDto extends CanBeLabelledDto {
  /**
   * The words, 1 to 5,000 characters.
   * @example "We walked to the lake. The way back was easier."
   */
  @Length(1, 5000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words: string;

  /** With whom, for the patient: a peer support that is under way. Whoever supports as a peer leaves it out. */
  @IsOptional()
  @IsUUID()
  peerSupportId?: string | null;

  /** To keep words that the service asked you to look at again. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** That this wording is right. */
export class ApproveEntryDto {
  /** Whether the care team reads it from now on; nobody beyond the two when left out. */
  @IsOptional()
  @IsBoolean()
  shareWithTeam?: boolean;
}
