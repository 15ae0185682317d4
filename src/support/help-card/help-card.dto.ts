import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { ChannelDto } from '../resources/reaching.dto.js';
import { helplineSurenesses, type HelplineSureness } from './shipped-helplines.js';

/** Somebody whom one can reach now. */
export class HelpContactDto {
  /**
   * Who.
   * @example "Samaritans"
   */
  name: string;

  /**
   * What to do, in one short line for each way.
   * @example ["Call 116 123."]
   */
  says: string[];

  /** The same as data. */
  channels: ChannelDto[];

  /** When somebody answers, in words. Null: we do not know. */
  hoursInWords: string | null;

  /** Whether somebody answers now. Null: we do not know. */
  isOpenNow: boolean | null;

  /** The languages spoken (BCP 47). */
  languages: string[];

  /** What else to know. */
  note: string | null;

  /** Whether the clinic has checked it, and not too long ago. What is `unverified` may have changed. */
  @IsIn(['verified', 'unverified'])
  verification: 'verified' | 'unverified';

  /** Where an unverified number comes from; null: the clinic wrote it down. */
  source: string | null;
}

/** An emergency number, and where it counts. */
export class EmergencyNumberDto {
  /**
   * As it is dialled there.
   * @example "112"
   */
  number: string;

  /**
   * Where it counts, in words.
   * @example "European Union"
   */
  where: string;

  /** The same as countries (ISO 3166-1). */
  countries: string[];
}

/** Whom one can reach in a hard hour. */
export class HelpCardDto {
  /** The clinic. */
  clinic: string;

  /**
   * To be read first, one short line each: that nobody has to be alone, and somebody to reach by name.
   * @example ["You do not have to be alone with this.", "You can reach Our night nurse.", "Call 555 0142."]
   */
  reach: string[];

  /**
   * What to do in danger.
   * @example "Are you or somebody else in danger now? Call 112."
   */
  inDangerNow: string;

  /** The emergency number of the country; null: we do not know it. */
  emergencyNumber: string | null;

  /** The emergency number with its country; where we do not know the country, every number that we know, each with where it counts. */
  emergencyNumbers: EmergencyNumberDto[];

  /** The clinic's own contacts. */
  contacts: HelpContactDto[];

  /** Public helplines of the country: those of the clinic, or those that the service came with. */
  helplines: HelpContactDto[];

  /** What to know of calls and traces. */
  note: string;
}

/** For which country. */
export class HelpCardQuery {
  /**
   * Where you are (ISO 3166-1); the country of the clinic when left out.
   * @example "GB"
   */
  @IsOptional()
  @Matches(/^[A-Z]{2}$/, { message: 'country must be a code of two capitals such as GB' })
  country?: string;
}

/** A public helpline that the service came with. No clinic has checked it. */
export class ShippedHelplineDto extends HelpContactDto {
  /**
   * Where it counts (ISO 3166-1).
   * @example "GB"
   */
  country: string;

  /**
   * How sure the number is. `report`: a dated report names it. `collection`: it stood in a collection, not checked one by one.
   * `code_list`: found in lists of program code only.
   */
  @IsIn(helplineSurenesses)
  sureness: HelplineSureness;

  /** The source does not name the languages: they are inferred from the country. */
  areLanguagesInferred: boolean;
}

export class ShippedHelplinePageDto extends PageOf(ShippedHelplineDto) {}

/** Which helplines to list. */
export class HelplineQuery extends PageQuery {
  /** Only those of this country (ISO 3166-1). */
  @ApiProperty({ type: String, required: false, pattern: '^[A-Z]{2}$' })
  @IsOptional()
  @Matches(/^[A-Z]{2}$/, { message: 'country must be a code of two capitals such as GB' })
  country?: string;
}
