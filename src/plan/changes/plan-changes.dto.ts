import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { partKinds, type PartKind } from '../content/plan-parts.js';

/** One field that is different. */
class FieldChangeDto {
  /** The field, by its name in the plan. */
  field: string;

  /** How it was, as people write it, such as `every 60 days`. */
  from: string;

  /** How it is now. */
  to: string;
}

/** One difference between two states of a plan. */
export class PlanChangeDto {
  /** Whether a part came, went or changed, or somebody's stance on it did. */
  @IsIn(['added', 'changed', 'removed', 'stance'])
  type: 'added' | 'changed' | 'removed' | 'stance';

  /** What kind of part. */
  @IsIn(partKinds)
  part: PartKind;

  /** The part. */
  elementId: string;

  /**
   * The difference in plain words, those in which the plan is read; a side that reads of its own stance is spoken to.
   * @example "In the goal “Get out more”: it is now under way (before: agreed on, not begun yet)."
   */
  sentence: string;

  /** The fields that changed; empty for what came or went. */
  fields: FieldChangeDto[];
}

/** With what a version is compared. */
export class ChangesQuery {
  /** Another version of the plan, such as the one that waits for signatures; the plan as it is now when left out. */
  @IsOptional()
  @IsUUID()
  to?: string;
}

/** What has changed in a plan since one of its versions was frozen. */
export class PlanChangesDto {
  /** Id of the version. */
  id: string;

  /** Its number. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  /** The plan's revision now, or that of the version it is compared with. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  revision: number;

  /** In the order of the plan; empty when it is as it was. */
  changes: PlanChangeDto[];
}
