import { Type } from 'class-transformer';
import { PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { OwnerInputDto } from '../../plan/elements/owner.dto.js';
import { OwnWordsInputDto } from '../../plan/goal-ops/own-words.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { lifeDomains, starterKinds, type LifeDomain, type StarterKind } from './shipped-starters.js';

/** A goal or a small step that people often choose: somewhere to begin. */
export class StarterDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** A `goal`, or a `step` towards one. */
  @IsIn(starterKinds)
  kind: StarterKind;

  /**
   * The suggestion, 1 to 300 characters, in plain words.
   * @example "Grow something on the balcony"
   */
  @Length(1, 300)
  @Matches(/\S/, { message: 'text must not be blank' })
  text: string;

  /** The area of life it is about. */
  @IsIn(lifeDomains)
  lifeDomain: LifeDomain;

  /**
   * The stages of the journey for which it is meant, by their codes, 1 to 20.
   * @example ["rebuilding"]
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(/^[a-z][a-z0-9_]{0,62}$/, { each: true, message: 'stages must be codes such as "rebuilding"' })
  stages: string[];

  /** It is about substance use: a goal that is made of it is labelled so from the start (42 CFR Part 2). */
  @IsBoolean()
  substanceUse: boolean;

  /** Whether the service came with it, or the organisation has written it. */
  @IsIn(['shipped', 'own'])
  origin: 'shipped' | 'own';

  /** The organisation does not offer it. Only who looks after the starters sees it then. */
  isHidden: boolean;
}

export class StarterPageDto extends PageOf(StarterDto) {}

/** A starter of the organisation's own. */
export class AddStarterDto extends PickType(StarterDto, ['kind', 'text', 'lifeDomain', 'stages']) {
  /** It is about substance use. Left out: no. */
  @IsOptional()
  @IsBoolean()
  substanceUse?: boolean;

  /** Where the text holds words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** Which starters to list. */
export class StarterQuery extends PageQuery {
  /** Only goals, or only steps. */
  @IsOptional()
  @IsIn(starterKinds)
  kind?: StarterKind;

  /** Only of this area of life. */
  @IsOptional()
  @IsIn(lifeDomains)
  lifeDomain?: LifeDomain;

  /**
   * Only those meant for this stage, by its code.
   * @example "rebuilding"
   */
  @IsOptional()
  @Matches(/^[a-z][a-z0-9_]{0,62}$/, { message: 'stage must be a code such as "rebuilding"' })
  stage?: string;
}

/** A starter on its way into the plan. */
export class ProposeStarterDto {
  /** Which starter. */
  @IsUUID()
  starterId: string;

  /** Of a goal: the same in the person’s own words, which are not those of the starter. Left out: they can come later. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OwnWordsInputDto)
  ownWords?: OwnWordsInputDto;

  /** Of a step: the goal of the plan that it serves. */
  @IsOptional()
  @IsUUID()
  goalId?: string;

  /** Of a step: how it is to read, 1 to 300 characters; left out: as the starter does. */
  @IsOptional()
  @Length(1, 300)
  @Matches(/\S/, { message: 'text must not be blank' })
  text?: string;

  /** Of a step: who does it; left out: the patient. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OwnerInputDto)
  owner?: OwnerInputDto;

  /** Why, for the other side to read; up to 1000 characters. */
  @IsOptional()
  @Length(1, 1000)
  rationale?: string | null;
}
