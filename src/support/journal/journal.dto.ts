import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsUUID, Length, Matches } from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';

/** An entry of your journal. */
export class JournalEntryDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /**
   * What you wrote, 1 to 20,000 characters.
   * @example "The evening was loud. I went out to the lake."
   */
  @Length(1, 20_000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words: string;

  /** When. */
  writtenAt: Date;

  /** The one person to whom you show it; null: nobody. */
  shownTo: PersonDto | null;

  /** Since when they see it. */
  shownAt: Date | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class JournalPageDto extends PageOf(JournalEntryDto) {}

/** What you write for yourself. */
export class WriteJournalDto extends PickType(JournalEntryDto, ['words']) {}

/** To whom you show it. */
export class ShowJournalDto {
  /** Their account. */
  @IsUUID()
  accountId: string;
}

/** An entry of somebody's journal that they show you. */
export class ShownEntryDto extends PickType(JournalEntryDto, ['id', 'words', 'writtenAt']) {
  /** Who wrote it, and shows it to you. */
  author: PersonDto;

  /** Since when you see it. */
  shownAt: Date;
}

export class ShownEntryPageDto extends PageOf(ShownEntryDto) {}
