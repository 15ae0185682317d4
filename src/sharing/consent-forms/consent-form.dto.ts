import { ApiProperty, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { IsLanguageTag } from '../../core/contract/language-tag.decorator.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';
import { Part2Dto } from '../consent-terms/part2.dto.js';
import { formPurposes, type FormPurpose } from '../consent-terms/consent-purposes.js';

/** A form that the organisation works on. */
export class ConsentFormDto {
  /** Id of the form. */
  @IsUUID()
  id: string;

  /** What it asks for. */
  @IsIn(formPurposes)
  purpose: FormPurpose;

  /**
   * Its language, as a BCP 47 tag.
   * @example "en"
   */
  @IsLanguageTag()
  language: string;

  /** Title of the draft, 1 to 200 characters. */
  @Length(1, 200)
  @Matches(/\S/, { message: 'title must not be blank' })
  title: string;

  /** The draft as Markdown, 1 to 20,000 characters. HTML in it is shown as text, never as HTML; pictures as their description. */
  @Length(1, 20_000)
  @Matches(/\S/, { message: 'body must not be blank' })
  body: string;

  /**
   * The statutory texts of a consent to this form (42 CFR 2.31), for forms by which something about substance use can be told: who
   * gives the consent need not write them, and whatever they do write goes before. Null: none.
   */
  @IsOptional()
  @ValidateNested()
  @Type(() => Part2Dto)
  part2: Part2Dto | null;

  /** The draft as HTML that is safe to show. */
  html: string;

  /** The draft as plain text. */
  text: string;

  /** The newest published edition; null before the first. */
  currentEditionId: string | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class ConsentFormPageDto extends PageOf(ConsentFormDto) {}

/** A new form. */
export class WriteConsentFormDto extends IntersectionType(
  PickType(ConsentFormDto, ['purpose', 'language', 'title', 'body']),
  PartialType(PickType(ConsentFormDto, ['part2'])),
) {}

/** Another draft. */
export class ReviseConsentFormDto extends PartialType(PickType(ConsentFormDto, ['title', 'body', 'part2'])) {}

/** A text to start from. */
class StarterFormDto extends PickType(ConsentFormDto, [
  'purpose',
  'language',
  'title',
  'body',
  'part2',
  'html',
]) {}

export class StarterFormPageDto extends PageOf(StarterFormDto) {}

/** What people read and decide on. It never changes. */
export class ConsentFormEditionDto extends PickType(ConsentFormDto, [
  'purpose',
  'language',
  'title',
  'body',
  'part2',
]) {
  /** Id of the edition. */
  @IsUUID()
  id: string;

  /** The form it belongs to. */
  formId: string;

  /** Its number within the form, from 1. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  /** As HTML that is safe to show. */
  html: string;

  /** As plain text. */
  text: string;

  /** SHA-256 of the title, a blank line and the body, and of `part2` where there is one, in hexadecimal. A consent keeps it. */
  contentHash: string;

  /** Whether those who consented to an earlier edition are to be asked afresh. */
  @IsBoolean()
  asksAgain: boolean;

  /**
   * The last day on which it can be agreed to; null: until there is a newer one.
   * @example "2027-12-31"
   */
  @IsOptional()
  @IsDay('ends', { nullable: true })
  validUntil: string | null;

  /** Who published it. */
  publishedBy: PersonDto;

  /** When. */
  publishedAt: Date;

  /** True: it is the newest edition of its form, and not past its last day. Only such a one can be agreed to. */
  current: boolean;
}

export class ConsentFormEditionPageDto extends PageOf(ConsentFormEditionDto) {}

/** How to publish a draft. */
export class PublishConsentFormDto extends PickType(ConsentFormEditionDto, ['asksAgain']) {
  /**
   * The last day on which it can be agreed to. Left out or null: until there is a newer one.
   * @example "2027-12-31"
   */
  @IsOptional()
  @IsDay('ends', { nullable: true, required: false })
  validUntil?: string | null;
}

/** Which editions. */
export class EditionQuery extends PageQuery {
  /** Only those for this purpose. */
  @IsOptional()
  @IsIn(formPurposes)
  purpose?: FormPurpose;

  /** Only those of this form. */
  @IsOptional()
  @IsUUID()
  formId?: string;
}
