import { type Sentence } from '../../core/language/say.js';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { SourceDto } from '../techniques/technique.dto.js';
import { directions, type Direction } from './instrument.js';
import { InstrumentItemDto, BandDto, FigureDto } from './instrument-parts.dto.js';

/** That the organisation may use a questionnaire, as somebody there vouches for it. */
export class InstrumentAttestationDto {
  /**
   * On what ground the organisation may use it: the licence or permission, 1 to 500 characters.
   * @example "Licence 2026-114 of the publisher, for up to 500 patients a year"
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'basis must not be blank' })
  basis: string;

  /** The last day on which that counts (YYYY-MM-DD); null: it does not end. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validUntil: string | null;

  /** Who vouches for it. */
  attestedBy: PersonDto;

  /** When they did. */
  attestedAt: Date;
}

/** A questionnaire: what it asks word for word, what its answers come to, and how sure its figures are. */
export class InstrumentDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /**
   * What it is called, 1 to 100 characters.
   * @example "PHQ-9"
   */
  @Length(1, 100)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  /** What it asks about, in plain words for whoever answers it, 1 to 300 characters. */
  @Length(1, 300)
  @Matches(/\S/, { message: 'about must not be blank' })
  about: string;

  /** What stands above its questions, word for word, 1 to 1000 characters. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'stem must not be blank' })
  stem: string;

  /** For how many days back it asks, 1 to 3660. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 3660 })
  @IsInt()
  @Min(1)
  @Max(3660)
  recallDays: number;

  /** Its questions, 1 to 100. */
  @ApiProperty({ type: [InstrumentItemDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => InstrumentItemDto)
  items: InstrumentItemDto[];

  /** How totals are called, up to 20, without a gap from the least total to the most; empty: they are called nothing. */
  @ApiProperty({ type: [BandDto] })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => BandDto)
  bands: BandDto[];

  /** What a higher total means: that things are harder, or that they are better. */
  @IsIn(directions)
  direction: Direction;

  /** Published figures, up to 10. */
  @ApiProperty({ type: [FigureDto] })
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => FigureDto)
  figures: FigureDto[];

  /** Where its words and bands come from, and how sure that is: 1 to 10. */
  @ApiProperty({ type: [SourceDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => SourceDto)
  sources: SourceDto[];

  /**
   * The LOINC code of the whole, if it has one.
   * @example "44249-1"
   */
  @IsOptional()
  @Matches(/^\d{1,7}-\d$/, { message: 'panelCode must be a LOINC code such as 44249-1' })
  panelCode: string | null;

  /**
   * The LOINC code of its total, if it has one.
   * @example "44261-6"
   */
  @IsOptional()
  @Matches(/^\d{1,7}-\d$/, { message: 'totalCode must be a LOINC code such as 44261-6' })
  totalCode: string | null;

  /** Whose it is and on what terms, with the line that must be shown with it, 1 to 500 characters. */
  @Length(1, 500)
  @Matches(/\S/, { message: 'licence must not be blank' })
  licence: string;

  /** It is about substance use: what is answered to it is labelled so from the start (42 CFR Part 2). */
  @IsBoolean()
  substanceUse: boolean;

  /** The least that its answers can come to. */
  @ApiProperty({ type: 'integer' })
  minimum: number;

  /** The most that its answers can come to. */
  @ApiProperty({ type: 'integer' })
  maximum: number;

  /** Whether the service came with it, free for everybody, or the organisation has added it. */
  @IsIn(['shipped', 'own'])
  origin: 'shipped' | 'own';

  /** Who vouches that the organisation may use it; null: nobody, or nobody has to. */
  attestation: InstrumentAttestationDto | null;

  /** It was taken off the list. What was answered to it stays. */
  isRetired: boolean;

  /** Why nobody can be asked to answer it as things stand; null: people can be asked. */
  @ApiProperty({ type: String, nullable: true })
  whyNot: Sentence | null;

  /** Version, as in the ETag. What the service came with stays at 1. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class InstrumentPageDto extends PageOf(InstrumentDto) {}

class AddItemDto extends OmitType(InstrumentItemDto, ['number']) {}

/** A questionnaire to add. Its questions are numbered in the order in which they are sent. */
export class AddInstrumentDto extends OmitType(InstrumentDto, [
  ...(['id', 'items', 'minimum', 'maximum', 'origin', 'attestation', 'isRetired', 'whyNot'] as const),
  ...(['version', 'panelCode', 'totalCode'] as const),
]) {
  /** Its questions, word for word, 1 to 100. */
  @ApiProperty({ type: [AddItemDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AddItemDto)
  items: AddItemDto[];

  /**
   * The LOINC code of the whole, if it has one.
   * @example "44249-1"
   */
  @IsOptional()
  @Matches(/^\d{1,7}-\d$/, { message: 'panelCode must be a LOINC code such as 44249-1' })
  panelCode?: string | null;

  /**
   * The LOINC code of its total, if it has one.
   * @example "44261-6"
   */
  @IsOptional()
  @Matches(/^\d{1,7}-\d$/, { message: 'totalCode must be a LOINC code such as 44261-6' })
  totalCode?: string | null;

  /** Where its name, what it is about or a band holds words that can hurt, such as a category of danger: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** That the organisation may use it. */
export class AttestInstrumentDto extends OmitType(InstrumentAttestationDto, [
  'validUntil',
  'attestedBy',
  'attestedAt',
]) {
  /** The last day on which that counts (YYYY-MM-DD); left out: it does not end. */
  @IsOptional()
  @IsDay('ends', { required: false, nullable: true })
  validUntil?: string | null;
}
