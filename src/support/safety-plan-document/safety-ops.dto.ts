import { ApiExtraModels, ApiProperty, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Min,
  ValidateNested,
} from 'class-validator';
import { eitherOf } from '../../plan/proposal-content/ops.dto.js';
import { SafetyEntryContent, safetySections, type SafetySection } from './safety-plan.dto.js';

class WordsOfEntry extends PickType(SafetyEntryContent, ['text']) {}
class DetailsOfEntry extends PartialType(PickType(SafetyEntryContent, ['name', 'phone', 'minutes'])) {}

/** Put a line into a part. */
export class SafetyEntryAddDto extends IntersectionType(WordsOfEntry, DetailsOfEntry) {
  /** The kind of change. */
  @IsIn(['entry.add'])
  op: 'entry.add';

  /** The part it belongs to. */
  @IsIn(safetySections)
  section: SafetySection;

  /** Whether it is about substance use; false when left out. */
  @IsOptional()
  @IsBoolean()
  substanceUse?: boolean;
}

/** Change the words of a line. What leads to it goes on leading to it. */
export class SafetyEntryReviseDto extends PartialType(SafetyEntryContent) {
  /** The kind of change. */
  @IsIn(['entry.revise'])
  op: 'entry.revise';

  /** The line. */
  @IsUUID()
  entryId: string;
}

/** Give a line another place within its part. */
export class SafetyEntryMoveDto {
  /** The kind of change. */
  @IsIn(['entry.move'])
  op: 'entry.move';

  /** The line. */
  @IsUUID()
  entryId: string;

  /** The place, from 1; beyond the last: the end. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  @IsInt()
  @Min(1)
  position: number;
}

/** Take a line out. It stays in the states of before. */
export class SafetyEntryEndDto {
  /** The kind of change. */
  @IsIn(['entry.end'])
  op: 'entry.end';

  /** The line. */
  @IsUUID()
  entryId: string;
}

/** Say what to do when a warning sign shows: in place of what was said before. */
export class SafetyLinkSetDto {
  /** The kind of change. */
  @IsIn(['link.set'])
  op: 'link.set';

  /** The warning sign. */
  @IsUUID()
  signId: string;

  /**
   * What to do, one after the other, up to 3 lines of the other parts. The first is something to do alone within five minutes. Empty:
   * no action yet.
   */
  @ApiProperty({ type: [String], format: 'uuid', maxItems: 3 })
  @IsArray()
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  actionIds: string[];
}

/** One change of a safety plan, as it is sent. */
export type SafetyOpInput =
  SafetyEntryAddDto | SafetyEntryReviseDto | SafetyEntryMoveDto | SafetyEntryEndDto | SafetyLinkSetDto;

/** A line to add, as it is kept in a proposal: with the id that it is going to have. */
export class SafetyEntryAddedDto extends SafetyEntryAddDto {
  /** The id of the line. */
  @IsUUID()
  entryId: string;
}

/** The same as it is stored: what is added has its id. */
export type SafetyOp = Exclude<SafetyOpInput, SafetyEntryAddDto> | SafetyEntryAddedDto;

const inputs = {
  'entry.add': SafetyEntryAddDto,
  'entry.revise': SafetyEntryReviseDto,
  'entry.move': SafetyEntryMoveDto,
  'entry.end': SafetyEntryEndDto,
  'link.set': SafetyLinkSetDto,
};
export const storedSafetyOps = { ...inputs, 'entry.add': SafetyEntryAddedDto };
const opNames = Object.keys(inputs);

class AnySafetyOp {
  @IsIn(opNames, { message: `op must be one of ${opNames.join(', ')}` })
  op: string;
}

/** Changes of a safety plan. */
@ApiExtraModels(...Object.values(inputs))
export class SafetyOpsDto {
  /** What should change, in order; 1 to 30 changes, made all or none. */
  @ApiProperty({ type: 'array', minItems: 1, maxItems: 30, items: eitherOf(inputs) })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => AnySafetyOp, {
    keepDiscriminatorProperty: true,
    discriminator: {
      property: 'op',
      subTypes: Object.entries(inputs).map(([name, value]) => ({ name, value })),
    },
  })
  ops: SafetyOpInput[];
}

/** What the patient's side writes. */
export class WriteSafetyPlanDto extends SafetyOpsDto {
  /** The revision that you read before. Where a line was changed since then you are told, and nothing is lost. Left out: not asked. */
  @ApiProperty({ type: 'integer', minimum: 0, required: false })
  @IsOptional()
  @IsInt()
  @Min(0)
  baseRevision?: number;
}
