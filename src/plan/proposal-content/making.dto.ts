import { PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { planLimits } from '../elements/plan-limits.dto.js';
import { OpsDto } from './ops.dto.js';
import { WordsOnElementDto } from './partial-answer.dto.js';

/** A change to the plan, offered to the other side. */
export class MakeProposalDto extends OpsDto {}

export class CounterProposalDto extends PickType(MakeProposalDto, [
  'basePlanRevision',
  'ops',
  'rationale',
  'substanceUse',
  'keepWording',
]) {}

/** How the two agreed in the room. */
export class InSessionDto {
  /** Who was there, by name; 1 to 12. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @Length(1, 120, { each: true })
  attendees: string[];

  /**
   * How agreement was given, 1 to 500 characters.
   * @example "Alex read the change aloud and said yes"
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'howAgreed must not be blank' })
  howAgreed: string;
}

/** What the two agreed on in the room. It applies at once, is marked so, and can be contested. */
export class RecordAgreementDto extends PickType(MakeProposalDto, [
  'basePlanRevision',
  'ops',
  'rationale',
  'substanceUse',
  'keepWording',
]) {
  /** How it was agreed. */
  @ValidateNested()
  @Type(() => InSessionDto)
  inSession: InSessionDto;

  /** What the patient would still like to be noted about single parts of the plan; `op` names a change. Up to 50. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(planLimits.ops)
  @ValidateNested({ each: true })
  @Type(() => WordsOnElementDto)
  reservations?: WordsOnElementDto[];

  /**
   * Open proposals of your own side that the two talked through: what they suggested may be named by its id, and then keeps the
   * person's own words as they were said. They wait for no answer any more: whatever the two kept of them, they are taken back with
   * this. Up to 50.
   */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(planLimits.ops)
  @IsUUID(undefined, { each: true })
  takesUp?: string[];
}
