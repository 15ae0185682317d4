import { ApiProperty } from '@nestjs/swagger';
import { Length, Matches } from 'class-validator';

/** A text to look at. */
export class CheckWordingDto {
  /**
   * The text, 1 to 10,000 characters. It is not kept.
   * @example "He is non-compliant with his tablets"
   */
  @Length(1, 10_000)
  text: string;
}

/** A phrase that weighs on people, and what could be said instead. */
export class WordingFindingDto {
  /**
   * The phrase as it stands in the text.
   * @example "non-compliant"
   */
  phrase: string;

  /** Where it begins in the text, from 0, in UTF-16 units. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  start: number;

  /** Where it ends; the first place after it. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  end: number;

  /** Why it weighs. */
  why: string;

  /**
   * What could be said instead.
   * @example ["has not found this workable"]
   */
  suggestions: string[];
}

/** What was found in a text. */
export class WordingCheckDto {
  /** In the order of the text; empty when there is nothing to say. */
  findings: WordingFindingDto[];
}

/** That the author has seen the findings and keeps the words. */
export class KeepWordingDto {
  /**
   * Why these words are the right ones here, 1 to 500 characters; it is kept with the text.
   * @example "Alex asked me to use this word"
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}
