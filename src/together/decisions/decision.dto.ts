import { ApiProperty, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { Party } from '../../core/actor.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import { PersonDto } from '../../core/person.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { optionKinds, type OptionKind } from './decision-options.js';
import { decisionStates, type DecisionState } from './decision-states.js';

/** One of the ways that are open. */
export class DecisionOptionDto {
  /** Id of the option. */
  @IsUUID()
  id: string;

  /** `do-nothing` is always one of the options. */
  @IsIn(optionKinds)
  kind: OptionKind;

  /**
   * What it is, 1 to 200 characters.
   * @example "Talking therapy, once a week"
   */
  @Length(1, 200)
  @Matches(/\S/, { message: 'title must not be blank' })
  title: string;

  /** What speaks for it; up to 20 sentences of 300 characters. */
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  @Matches(/\S/, { each: true, message: 'each of benefits must say something' })
  benefits: string[];

  /** What speaks against it; up to 20 sentences of 300 characters. */
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 300, { each: true })
  @Matches(/\S/, { each: true, message: 'each of risks must say something' })
  risks: string[];

  /** The side that brought it in; the other side can add to it and take nothing away. */
  addedBy: Party;
}

export class DecisionOptionInputDto extends PickType(DecisionOptionDto, [
  'kind',
  'title',
  'benefits',
  'risks',
]) {
  /** The option, where it is there already; left out: a new one. */
  @IsOptional()
  @IsUUID()
  id?: string;
}

/** What matters to the patient, in their words. */
export class WhatMattersDto {
  /** The words. */
  words: string;

  /** Who wrote them: the patient, or who acts for them. */
  by: PersonDto;

  /** When. */
  at: Date;
}

/** That the patient’s side does not stand behind a choice that was recorded in the room. */
export class ContestedChoiceDto {
  /** Who contested it. */
  by: PersonDto;

  /** When. */
  at: Date;

  /** Why, in their words. */
  reason: string;
}

/**
 * A question that patient and care team decide together, in the three steps of shared decision making: team talk, option
 * talk, decision talk (Elwyn et al., BMJ 2017;359:j4891).
 */
export class DecisionDto {
  /** Id of the decision. */
  @IsUUID()
  id: string;

  /**
   * What there is to decide, 1 to 500 characters.
   * @example "Shall we change the evening tablets?"
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'question must not be blank' })
  question: string;

  /** The options, doing nothing among them; empty while nobody has written one. */
  options: DecisionOptionDto[];

  /** What matters to the patient; null while they have not said. */
  whatMatters: WhatMattersDto | null;

  /** The goal it is about, if it is about one. */
  goalId: string | null;

  /** The intervention it is about, if it is about one. */
  interventionId: string | null;

  /** The consent that the choice led to, if it led to one. */
  consentId: string | null;

  /** `open` until the patient chooses (`decided`) or the two let the question rest (`set-aside`). */
  @IsIn(decisionStates)
  state: DecisionState;

  /** The side that asked. */
  party: Party;

  /** Who asked. */
  openedBy: PersonDto;

  /** When. */
  openedAt: Date;

  /** The option that was chosen. */
  chosenOptionId: string | null;

  /** Why it was chosen, or why the question was set aside. */
  reason: string | null;

  /** Who took part in the choice, by name; empty while nothing is decided. */
  tookPart: string[];

  /**
   * Set when the patient chose in the room and a practitioner recorded it: how the choice was given.
   * @example "Alex compared the three aloud and chose the second"
   */
  howAgreed: string | null;

  /** Who chose, recorded the choice, or set the question aside. */
  settledBy: PersonDto | null;

  /** When. */
  settledAt: Date | null;

  /** Set when the patient’s side contested a choice recorded in the room. */
  contested: ContestedChoiceDto | null;

  /** The settled decision that this one thinks through again. */
  reopens: string | null;

  /** The decision in which this one is thought through again. */
  reopenedBy: string | null;

  /** Why the clinician’s side last kept words that can hurt; null where there was nothing to keep. */
  keepWordingReason: string | null;

  /** Whether it is labelled as about substance use. */
  substanceUse: boolean;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

class KeepsWordingDto {
  /** Only for the clinician's side, where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** A question to decide together. */
export class OpenDecisionDto extends IntersectionType(
  PickType(DecisionDto, ['question']),
  KeepsWordingDto,
  CanBeLabelledDto,
) {
  /** The options as far as they are known, up to 12. As soon as there is one, doing nothing is one of them. */
  @ValidateIf((_, value) => value !== undefined)
  @IsArray()
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => DecisionOptionInputDto)
  options?: DecisionOptionInputDto[];

  /** A goal of the patient that it is about. */
  @IsOptional()
  @IsUUID()
  goalId?: string | null;

  /** An intervention of the patient that it is about. */
  @IsOptional()
  @IsUUID()
  interventionId?: string | null;
}

/** What changes while the question is open. `options` are all of them, with those that stay as they are. */
export class ChangeDecisionDto extends PartialType(OpenDecisionDto, { skipNullProperties: false }) {}

export class SayWhatMattersDto {
  /**
   * What matters to you in this, 1 to 2000 characters.
   * @example "I want to be awake in the morning for my daughter"
   */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words: string;
}

/** The choice, and why. */
export class ChooseDto {
  /** One of the options of this decision. */
  @IsUUID()
  optionId: string;

  /** Why this one, in the patient's words where that is possible; 1 to 1000 characters. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;

  /**
   * Who took part, by name; 1 to 12.
   * @example ["Alex", "Dana Reyes"]
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @Length(1, 120, { each: true })
  @Matches(/\S/, { each: true, message: 'each of tookPart must be a name' })
  tookPart: string[];
}

/** A choice that the patient made in the room. */
export class RecordChoiceDto extends IntersectionType(ChooseDto, KeepsWordingDto) {
  /**
   * How the choice was given, 1 to 500 characters.
   * @example "Alex compared the three aloud and chose the second"
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'howAgreed must not be blank' })
  howAgreed: string;
}

export class SetAsideDto extends KeepsWordingDto {
  /** Why the question can rest, 1 to 1000 characters. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}

export class ContestChoiceDto {
  /** Why you do not stand behind it, 1 to 1000 characters. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}

export class NameConsentDto {
  /** A consent of this patient. */
  @IsUUID()
  consentId: string;
}

export class DecisionPageDto extends PageOf(DecisionDto) {}

/** Which decisions to list. */
export class DecisionQuery extends PageQuery {
  /** Only those in this state. */
  @IsOptional()
  @IsIn(decisionStates)
  state?: DecisionState;

  /** Only those about this goal. */
  @IsOptional()
  @IsUUID()
  goalId?: string;

  /** Only those about this intervention. */
  @IsOptional()
  @IsUUID()
  interventionId?: string;
}
