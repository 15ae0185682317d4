import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { dataClasses, type DataClass } from '../../access/access-matrix.js';
import { PageOf } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';

/** Family, a friend, somebody of the community: as the patient names them. To be named opens no record. */
export class NaturalSupportDto {
  /** Id of the entry. */
  id: string;

  /**
   * What they are called, 1 to 120 characters.
   * @example "Sam Vale"
   */
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  /**
   * How they belong to the patient, 1 to 80 characters.
   * @example "sister"
   */
  @Length(1, 80)
  @Matches(/\S/, { message: 'relationship must not be blank' })
  relationship: string;

  /** What the care team may tell them when they talk, by kind of data, each once; empty: nothing. */
  @IsArray()
  @ArrayUnique()
  @IsIn(dataClasses, { each: true })
  mayBeTold: DataClass[];

  /**
   * What the care team should heed with them, in the patient's words, up to 1000 characters.
   * @example "Please call her only when I say so."
   */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'boundaries must not be blank' })
  boundaries: string | null;

  /** Their account here, if they have one. They read what a consent of the purpose `natural_support` shares with it. */
  account: PersonDto | null;

  /** Who named them: the patient, or who acts for them. */
  namedBy: PersonDto;

  /** When. */
  namedAt: Date;

  /** When they were taken off the list; null while they are on it. */
  endedAt: Date | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class NameNaturalSupportDto extends PickType(NaturalSupportDto, [
  'name',
  'relationship',
  'mayBeTold',
]) {
  /** What the care team should heed with them, in the patient's words, up to 1000 characters. */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'boundaries must not be blank' })
  boundaries?: string | null;

  /** Their account here: one with the role natural_support or representative. */
  @IsOptional()
  @IsUUID()
  accountId?: string | null;
}

export class ChangeNaturalSupportDto extends PartialType(NameNaturalSupportDto) {}

export class NaturalSupportPageDto extends PageOf(NaturalSupportDto) {}
