import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsOptional, Length, Matches } from 'class-validator';
import { actions, type Action } from '../../access/access-matrix.js';
import { PageOf } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';
import { TieDto } from '../ties/tie.dto.js';

/** Somebody who is not to be told anything of this record, whether or not they have an account. */
export class ExcludedPersonDto {
  /** Id of the entry. */
  id: string;

  /**
   * Their name, 1 to 120 characters, kept as you write it. It is compared as people read it: in any order, with or without titles,
   * accents, case, apostrophes, hyphens and brackets.
   * @example "Jordan Vale"
   */
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  /** What the care team should know about it, up to 500 characters. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'note must not be blank' })
  note: string | null;

  /** Who wrote it down: the patient, or who acts for them. */
  recordedBy: PersonDto;

  /** When. */
  recordedAt: Date;

  /** When the patient took it back; null while it counts. */
  endedAt: Date | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

/** Somebody who was just put on the list. */
export class NewlyExcludedDto extends ExcludedPersonDto {
  /** What they, or somebody whose name is like theirs, have in the record already. It goes on until it is ended: `POST …/tie-endings`. */
  ties: TieDto[];
}

export class ExcludePersonDto extends PickType(ExcludedPersonDto, ['name']) {
  /** What the care team should know about it, up to 500 characters. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'note must not be blank' })
  note?: string | null;
}

export class ExcludedPersonPageDto extends PageOf(ExcludedPersonDto) {}

/** Somebody tried to name a person who is not to be told; nothing was done. */
export class ExclusionAttemptDto {
  /** Id of the line in the audit trail. */
  id: string;

  /** When. */
  at: Date;

  /** Who tried. */
  who: PersonDto | null;

  /**
   * What they would have done, as the access matrix names it.
   * @example "care_team.change"
   */
  @ApiProperty({ enum: actions })
  action: Action;

  /**
   * The same in plain words.
   * @example "Dana Reyes tried to change the care team with somebody who is not to be told. Nothing was done."
   */
  sentence: string;
}

export class ExclusionAttemptPageDto extends PageOf(ExclusionAttemptDto) {}
