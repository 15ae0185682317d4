import { ApiProperty, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { IsLanguageTag } from '../../core/contract/language-tag.decorator.js';
import { IsPartialDate } from '../../core/dates/partial-date.decorator.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';

/** Who the person is. What the plan says of them is kept apart. */
export class PatientDto {
  /** Id of the patient record. */
  @IsUUID()
  id: string;

  /**
   * What your organisation calls the record, such as a chart number: unique within the organisation, 1 to 64
   * characters without spaces around them. It is kept as you write it and compared as people read it: capitals, kinds of
   * hyphens and what nobody sees make no difference.
   * @example "MRN-20417"
   */
  @Length(1, 64)
  @Matches(/^\S(.*\S)?$/, { message: 'identifier must not begin or end with a space, or break a line' })
  identifier: string;

  /**
   * Legal given name, 1 to 100 characters; null: there is none. Who has one name has it here or as `familyName`: one of the two is there.
   * @example "Alexandra"
   */
  @IsOptional()
  @Length(1, 100)
  @Matches(/\S/, { message: 'givenName must not be blank' })
  givenName: string | null;

  /**
   * Legal family name, 1 to 100 characters; null: there is none, as with "Suharto".
   * @example "Moreau"
   */
  @IsOptional()
  @Length(1, 100)
  @Matches(/\S/, { message: 'familyName must not be blank' })
  familyName: string | null;

  /**
   * The name the person wants to be called by, up to 100 characters; null: none was given.
   * @example "Alex"
   */
  @IsOptional()
  @Length(1, 100)
  @Matches(/\S/, { message: 'preferredName must not be blank' })
  preferredName: string | null;

  /**
   * As the person says them, up to 40 characters; null: not said.
   * @example "they/them"
   */
  @IsOptional()
  @Length(1, 40)
  @Matches(/\S/, { message: 'pronouns must not be blank' })
  pronouns: string | null;

  /**
   * A calendar day from 1900-01-01 until today, as YYYY-MM-DD; where no more is known, YYYY-MM or YYYY (FHIR date). It belongs to no
   * time zone. Who was born in 2009 or in May 2009 is judged by the last day that it can have been: nobody counts as of age, and no
   * parent's authority ends, before that is certain.
   * @example "1990-05-17"
   */
  @IsPartialDate('born')
  birthDate: string;

  /**
   * Languages to speak and write to the person in, the best first: language tags (BCP 47), at most 10.
   * @example ["fr", "en-GB"]
   */
  @IsArray()
  @ArrayMaxSize(10)
  @IsLanguageTag({ each: true })
  languages: string[];

  /**
   * The day on which the person died, or as much of it as is known: YYYY-MM-DD, YYYY-MM, YYYY. Null: nothing of that is on record.
   * Recorded and undone at `…/deaths`.
   */
  @IsPartialDate('happened', { nullable: true })
  diedOn: string | null;

  /** True where the person has two records and this is the one that is kept only to be read; see `…/merges`. */
  isReplaced: boolean;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;

  /** When the record was made. */
  recordedAt: Date;
}

class LegalIdentityDto extends IntersectionType(
  PickType(PatientDto, ['identifier', 'birthDate']),
  PartialType(PickType(PatientDto, ['givenName', 'familyName']), { skipNullProperties: false }),
) {}

class PersonalDetailsDto extends PickType(PatientDto, ['preferredName', 'pronouns', 'languages']) {}

/** A patient to register. */
export class RegisterPatientDto extends IntersectionType(
  LegalIdentityDto,
  PartialType(PersonalDetailsDto, { skipNullProperties: false }),
) {
  /** The account of the practitioner who leads the care team. Left out: the practitioner who registers the patient. */
  @ValidateIf((_, value) => value !== undefined)
  @IsUUID()
  leadAccountId?: string;

  /**
   * For whom was answered 409 `like-another-patient`: why this is another person, 1 to 500 characters. It stays on record, and who
   * looks after the other person hears of it. Left out: you do not know of anybody like them.
   * @example "A cousin of the same name; I have seen both passports."
   */
  @ValidateIf((_, value) => value !== undefined)
  @Length(1, 500)
  @Matches(/\S/, { message: 'anotherPerson must not be blank' })
  anotherPerson?: string;
}

/** What to change; what is left out stays. */
export class ChangePatientDto extends PartialType(IntersectionType(LegalIdentityDto, PersonalDetailsDto), {
  skipNullProperties: false,
}) {}

export class PatientPageDto extends PageOf(PatientDto) {}

/** Which patients to list. */
export class PatientQuery extends PageQuery {
  /**
   * Only the record with this identifier, as people read it: the very one, or else the only one that differs by no more than hyphens
   * and blanks.
   */
  @IsOptional()
  @MaxLength(64)
  identifier?: string;

  /**
   * Only those whose names have words that begin like these, 1 to 100 characters: `mor al` finds Alexandra Moreau, and Müller is
   * found as Mueller. Accents, capitals and order make no difference.
   */
  @IsOptional()
  @Length(1, 100)
  name?: string;
}
