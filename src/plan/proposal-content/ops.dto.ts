import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Length,
  Min,
  ValidateNested,
} from 'class-validator';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { proposedOps, type ProposedOpName } from '../changing/all-ops.js';
import { planLimits } from '../elements/plan-limits.dto.js';

const opNames = proposedOps.map(({ op }) => op);
/** What the discriminator `op` stands for in what is sent, and in what is stored: completed, with ids and quotes. */
const opInputs = Object.fromEntries(proposedOps.map(({ op, input }) => [op, input]));
export const storedOps = Object.fromEntries(proposedOps.map(({ op, stored }) => [op, stored]));

/** A schema for "one of these, told apart by op". */
export function eitherOf(kinds: Record<string, new () => object>): object {
  const mapping = Object.fromEntries(Object.entries(kinds).map(([op, kind]) => [op, getSchemaPath(kind)]));
  return {
    oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
    discriminator: { propertyName: 'op', mapping },
  };
}

export class AnyOp {
  @IsIn(opNames, { message: `op must be one of ${opNames.join(', ')}` })
  op: ProposedOpName;
}

/** Changes to the plan, as one side suggests them. */
@ApiExtraModels(...Object.values(opInputs))
export class OpsDto {
  /** The revision of the plan that you read before writing this. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt()
  @Min(0)
  basePlanRevision: number;

  /** What should change, in order; 1 to 50 changes, applied all or none. */
  @ApiProperty({ type: 'array', minItems: 1, maxItems: planLimits.ops, items: eitherOf(opInputs) })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(planLimits.ops)
  @ValidateNested({ each: true })
  @Type(() => AnyOp, {
    keepDiscriminatorProperty: true,
    discriminator: {
      property: 'op',
      subTypes: Object.entries(opInputs).map(([name, value]) => ({ name, value })),
    },
  })
  ops: AnyOp[];

  /** Why, for the other side to read; up to 1000 characters. */
  @IsOptional()
  @Length(1, 1000)
  rationale?: string | null;

  /** Whether the reason is about substance use: then only those read the proposal to whom that class is open as well. */
  @IsOptional()
  @IsBoolean()
  substanceUse?: boolean | null;

  /** Only for the clinician's side, where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}
