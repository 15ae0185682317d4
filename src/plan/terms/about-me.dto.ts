import { toSay } from '../../core/language/say.js';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID, Length } from 'class-validator';
import { Agreed } from '../element-words/agreed.decorator.js';

/** What the person says of themselves, in sentences. */
export class AboutMeContent {
  /** What I am good at; up to 20 sentences of 300 characters. */
  @Agreed(toSay`strengths`)
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  strengths: string[];

  /** What matters to me. */
  @Agreed(toSay`values`)
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  values: string[];

  /** How I like things to be done. */
  @Agreed(toSay`preferences`)
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  preferences: string[];

  /** What gets in my way. */
  @Agreed(toSay`barriers`)
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  barriers: string[];

  /** What I hope for. */
  @Agreed(toSay`hopes`)
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  hopes: string[];
}

class LabelledSentencesDto extends AboutMeContent {
  /**
   * The sentences that are about substance use, word for word, also such as stood here before: who lacks that class does not
   * read them, here and in older versions. Absent where there are none.
   */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @Length(1, 300, { each: true })
  substanceUse?: string[];
}

/** What the person wants others to know, in their own words. Only the patient side writes it. */
export class AboutMeDto extends LabelledSentencesDto {
  /** Id of the plan it belongs to. */
  @IsUUID()
  id: string;

  /** Who wrote it last; what whoever acts for the patient adds to theirs leaves it theirs. Null while nothing was written. */
  writtenBy: string | null;

  /** When. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  writtenAt: string | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class WriteAboutMeDto extends AboutMeContent {
  /**
   * Those of the sentences that are about substance use, word for word. Left out: those that were labelled stay so. What stands
   * here and is not among them loses its label.
   */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @Length(1, 300, { each: true })
  substanceUse?: string[];
}
