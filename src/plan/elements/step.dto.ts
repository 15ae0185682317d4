import { toSay } from '../../core/language/say.js';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { AgreementDto } from './agreement.dto.js';
import { OwnerDto } from './owner.dto.js';
import { Agreed } from '../element-words/agreed.decorator.js';
import { stepStatuses, type StepStatus } from '../element-words/step-states.js';

/** What two people agree on when they agree on a step. */
export class StepContent {
  /**
   * What is to be done, 1 to 300 characters.
   * @example "Walk to the shop on the corner"
   */
  @Agreed(toSay`description`)
  @Length(1, 300)
  @Matches(/\S/, { message: 'description must not be blank' })
  description: string;

  /** Who does it. */
  @Agreed(toSay`owner`)
  @ValidateNested()
  @Type(() => OwnerDto)
  owner: OwnerDto;

  /**
   * By when, as YYYY-MM-DD.
   * @example "2027-03-03"
   */
  @Agreed(toSay`due date`)
  @IsOptional()
  @IsDay('due', { nullable: true })
  dueDate: string | null;
}

/** A small piece of a goal. */
export class StepDto extends StepContent {
  /** Id of the step. */
  @IsUUID()
  id: string;

  /** The goal it belongs to. */
  @IsUUID()
  goalId: string;

  /** Place within the goal, from 1. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  position: number;

  /** FHIR R4 task-status: `accepted` is agreed and not begun. */
  @IsIn(stepStatuses)
  status: StepStatus;

  /** When it was begun. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  startedAt: string | null;

  /** When it was done. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt: string | null;

  /** Why it ended, if the two said so. */
  endReason: string | null;

  /** The plan revision in which it last changed. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  changedInRevision: number;

  /** Where each side stands on it. */
  agreements: AgreementDto[];

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}
