import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { SpanDto } from '../resources/reaching.dto.js';

/** A peer supporter of the organisation, in their own words. */
export class PeerSupporterDto {
  /** Their account. */
  @IsUUID()
  id: string;

  /** Who. */
  person: PersonDto;

  /**
   * Who they are and what they know from their own life, 1 to 1000 characters.
   * @example "I know long winters. I like to walk and talk."
   */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'ownWords must not be blank' })
  ownWords: string;

  /**
   * What they do and do not do, up to 12 sentences of 1 to 300 characters.
   * @example ["I do not give advice about medicines.", "I keep what you tell me to myself, save when somebody is in danger."]
   */
  @IsArray()
  @ArrayMaxSize(12)
  @Length(1, 300, { each: true })
  @Matches(/\S/, { each: true, message: 'boundaries must not hold a blank text' })
  boundaries: string[];

  /** When they are there for people, by the clock of the organisation, up to 14 spans. Outside of these nobody needs to answer. */
  @IsArray()
  @ArrayMaxSize(14)
  @ValidateNested({ each: true })
  @Type(() => SpanDto)
  hours: SpanDto[];

  /** Whether they have room for somebody new. */
  @IsBoolean()
  takesPeople: boolean;

  /** When they wrote it. */
  writtenAt: Date;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class PeerSupporterPageDto extends PageOf(PeerSupporterDto) {}

/** What you say of yourself as a peer supporter. It takes the place of what you said before. */
export class WritePeerProfileDto extends OmitType(PeerSupporterDto, [
  'id',
  'person',
  'writtenAt',
  'version',
]) {}
