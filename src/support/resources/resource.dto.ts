import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsLanguageTag } from '../../core/contract/language-tag.decorator.js';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { ChannelDto, channelKinds, OpeningHoursDto, type ChannelKind } from './reaching.dto.js';
import { costs, resourceKinds, type Cost, type ResourceKind } from './resource.entity.js';

/** Somebody or somewhere that helps. */
export class ResourceDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** What it is. */
  @IsIn(resourceKinds)
  kind: ResourceKind;

  /**
   * What it is called, 1 to 200 characters.
   * @example "Tuesday group at the library"
   */
  @Length(1, 200)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  /** What they do, and for whom, up to 2000 characters. */
  @IsOptional()
  @Length(1, 2000)
  @Matches(/\S/, { message: 'description must not be blank' })
  description: string | null;

  /**
   * Where it counts: a country (ISO 3166-1) or a part of one (ISO 3166-2).
   * @example "US-CA"
   */
  @IsOptional()
  @Matches(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, { message: 'region must be a code such as GB or US-CA' })
  region: string | null;

  /** Where it is: an address or a part of town, up to 300 characters. */
  @IsOptional()
  @Length(1, 300)
  @Matches(/\S/, { message: 'place must not be blank' })
  place: string | null;

  /**
   * The languages spoken there (BCP 47), up to 30.
   * @example ["en", "es"]
   */
  @IsArray()
  @ArrayMaxSize(30)
  @IsLanguageTag({ each: true })
  languages: string[];

  /** What it costs. `sliding_scale`: by what one earns. */
  @IsIn(costs)
  cost: Cost;

  /** More about the cost, up to 300 characters. */
  @IsOptional()
  @Length(1, 300)
  @Matches(/\S/, { message: 'costNote must not be blank' })
  costNote: string | null;

  /** For whom it can be reached and how: steps, lifts, sign language, relay calls; up to 500 characters. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'accessibility must not be blank' })
  accessibility: string | null;

  /** How it is reached, the best way first, up to 10. */
  @ApiProperty({ type: [ChannelDto] })
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ChannelDto)
  channels: ChannelDto[];

  /** When; null: nobody has said. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OpeningHoursDto)
  hours: OpeningHoursDto | null;

  /** The same in words; null: nobody has said. */
  hoursInWords: string | null;

  /** Whether it can be reached now; null: nobody has said when. */
  isOpenNow: boolean | null;

  /** The clinic's own contact for a crisis: first on the help card. */
  @IsBoolean()
  isCrisisContact: boolean;

  /** The day on which somebody last checked that all this is so, as YYYY-MM-DD; null: nobody has. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  verifiedOn: string | null;

  /** Who checked it. */
  verifiedBy: PersonDto | null;

  /** The day from which it should be checked anew, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date' })
  checkBy: string;

  /** Nobody has checked it, or not for too long: call before you go. */
  isStale: boolean;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class ResourcePageDto extends PageOf(ResourceDto) {}

class Optional extends PartialType(
  PickType(ResourceDto, [
    'description',
    'region',
    'place',
    'costNote',
    'accessibility',
    'hours',
    'isCrisisContact',
  ]),
) {}

/** Somebody or somewhere that helps. A helpline needs its region, its hours and a way to reach it. */
export class AddResourceDto extends Optional {
  /** What it is. */
  @IsIn(resourceKinds)
  kind: ResourceKind;

  /** What it is called, 1 to 200 characters. */
  @Length(1, 200)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  /** The languages spoken there (BCP 47), up to 30. */
  @IsArray()
  @ArrayMaxSize(30)
  @IsLanguageTag({ each: true })
  languages: string[];

  /** What it costs. */
  @IsIn(costs)
  cost: Cost;

  /** How it is reached, the best way first, up to 10. */
  @ApiProperty({ type: [ChannelDto] })
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ChannelDto)
  channels: ChannelDto[];
}

export class ChangeResourceDto extends PartialType(AddResourceDto) {}

/** That somebody checked an entry. */
export class VerifyResourceDto {
  /** The day of it, as YYYY-MM-DD, never in the future; today when left out. */
  @IsOptional()
  @IsDay('happened', { required: false })
  verifiedOn?: string;
}

const asBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

/** What to look for. */
export class ResourceQuery extends PageQuery {
  /**
   * Words, 1 to 200 characters: all of them, in any order, each as the beginning of a word; accents make no difference.
   * @example "housing family"
   */
  @IsOptional()
  @Length(1, 200)
  @Matches(/[\p{L}\p{N}]/u, { message: 'q must hold a word' })
  q?: string;

  /** Only this kind. */
  @IsOptional()
  @IsIn(resourceKinds)
  kind?: ResourceKind;

  /**
   * Only what counts in this country or part of one: a country brings its parts along, and a part what counts in the whole country.
   * @example "US-CA"
   */
  @IsOptional()
  @Matches(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, { message: 'region must be a code such as GB or US-CA' })
  region?: string;

  /** Only where this language is spoken (BCP 47). */
  @IsOptional()
  @IsLanguageTag()
  @ApiProperty({ type: String, required: false })
  language?: string;

  /** Only what can be reached this way. */
  @IsOptional()
  @IsIn(channelKinds)
  channel?: ChannelKind;

  /** Only this cost. */
  @IsOptional()
  @IsIn(costs)
  cost?: Cost;

  /** True: only what can be reached now. */
  @ApiProperty({ type: Boolean, required: false })
  @IsOptional()
  @Transform(asBoolean)
  @IsBoolean()
  openNow?: boolean;

  /** True: only what should be checked anew. */
  @ApiProperty({ type: Boolean, required: false })
  @IsOptional()
  @Transform(asBoolean)
  @IsBoolean()
  stale?: boolean;
}
