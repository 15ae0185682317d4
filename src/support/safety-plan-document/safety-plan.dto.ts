import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { IsNumberToCall } from '../../core/text/number-to-call.decorator.js';

/** The parts of a safety plan, in the order in which one turns to them. */
export const safetySections = [
  'warning_signs',
  'what_helps_me_alone',
  'people_and_places',
  'people_i_ask',
  'professionals',
  'making_the_place_safe',
  'reasons_to_live',
] as const;
export type SafetySection = (typeof safetySections)[number];

/** What one line of a safety plan says. */
export class SafetyEntryContent {
  /**
   * In the person's own words, short: 1 to 300 characters.
   * @example "I stop answering the phone"
   */
  @Length(1, 300)
  @Matches(/\S/, { message: 'text must not be blank' })
  text: string;

  /** Of a person or a place: the name, 1 to 120 characters. Never somebody who is not to be told. */
  @IsOptional()
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string | null;

  /**
   * How to reach them: the number as it is dialled, 3 to 40 characters.
   * @example "555 0100"
   */
  @IsOptional()
  @IsNumberToCall()
  phone: string | null;

  /** Of something one does: for how many minutes, 1 to 600. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 1, maximum: 600 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(600)
  minutes: number | null;
}

/** That a line was put there in an emergency, by the care team alone. */
export class NotCoAgreedDto {
  /** The emergency edit. Answer it to keep the line or to have it gone. */
  @IsUUID()
  proposalId: string;

  /** Who put it there. */
  byName: string;

  /** When it goes by itself, unless the patient agrees before. */
  lapsesAt: Date;

  /** What stood there before, in the person's own words; it stands there again afterwards. Null for a new line. */
  insteadOf: string | null;
}

/** One line of a safety plan. */
export class SafetyEntryDto extends SafetyEntryContent {
  /** Its id, which it keeps through every change of its words. */
  @IsUUID()
  id: string;

  /** `patient`: the patient's side wrote it. `together`: the care team suggested it and the patient said yes. `clinician`: not co-agreed. */
  @IsIn(['patient', 'together', 'clinician'])
  from: 'patient' | 'together' | 'clinician';

  /** Whether it is labelled as about substance use: then it is shown only to whom that class is open. */
  @IsBoolean()
  substanceUse: boolean;

  /** Null for everything that the patient wrote or agreed to. */
  notCoAgreed: NotCoAgreedDto | null;
}

/** A part of the safety plan. */
export class SafetySectionDto {
  /** Which part. */
  @IsIn(safetySections)
  section: SafetySection;

  /** Its heading, as it is printed. */
  heading: string;

  /** Its lines, in the order that the person gave them. */
  entries: SafetyEntryDto[];
}

/** What to do when one notices a warning sign. */
export class IfThenDto {
  /** The warning sign. */
  @IsUUID()
  signId: string;

  /** What to do, one after the other. Empty: no action yet. */
  @ApiProperty({ type: [String], format: 'uuid' })
  actionIds: string[];

  /**
   * The same as a sentence.
   * @example "When I notice “I stop answering the phone”: Walk round the block"
   */
  sentence: string;

  /** Where the care team alone said so in an emergency; null: the patient did, or agreed. */
  notCoAgreed: NotCoAgreedDto | null;
}

/** The safety plan. */
export class SafetyPlanDto {
  /** Number of its state; 0: nothing was written yet. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  revision: number;

  /** Its parts, always all of them. */
  sections: SafetySectionDto[];

  /** For each warning sign what to do. */
  ifThen: IfThenDto[];

  /** Whom to reach now, in a few short lines. */
  reach: string;

  /** When it last changed; null: nothing was written yet. */
  updatedAt: Date | null;
}
