import { ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { OpeningHoursDto } from '../resources/reaching.dto.js';

export const told = ['lead', 'care_team', 'named'] as const;
export type Told = (typeof told)[number];

/** Who hears of it at one step, and by when one of them is to see it. */
export class AlertStepDto {
  /** Who: the lead of the patient’s care team, all of that team, or the practitioners who are named. */
  @IsIn(told)
  to: Told;

  /** For `named`: the accounts of practitioners, 1 to 20; otherwise empty. */
  @ApiProperty({ type: String, format: 'uuid', isArray: true, maxItems: 20, uniqueItems: true })
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  accountIds: string[];

  /**
   * By when one of them acknowledges it, in minutes in which somebody is there, 5 to 1440. After that the next step hears of it.
   * @example 30
   */
  @ApiProperty({ type: 'integer', minimum: 5, maximum: 1440 })
  @IsInt()
  @Min(5)
  @Max(1440)
  withinMinutes: number;
}

/** Who hears of an answer about safety, by when, and when anybody is there. */
export class AlertProtocolDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** Who hears of it first, second and third: 1 to 3 steps. After the last one administrators hear that nobody has seen it. */
  @ApiProperty({ type: [AlertStepDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @ValidateNested({ each: true })
  @Type(() => AlertStepDto)
  steps: AlertStepDto[];

  /** When somebody is there. Outside of it patients are told the truth: nobody reads this now. */
  @ValidateNested()
  @Type(() => OpeningHoursDto)
  staffedHours: OpeningHoursDto;

  /** Who published it. */
  publishedBy: PersonDto;

  /** When it began to count. */
  publishedAt: Date;
}

export class AlertProtocolPageDto extends PageOf(AlertProtocolDto) {}

/** A protocol that counts from now on. */
export class PublishAlertProtocolDto extends PickType(AlertProtocolDto, ['steps', 'staffedHours']) {}
