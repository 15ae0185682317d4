import { PickType } from '@nestjs/swagger';
import { RequirementDto, RulePackReferenceDto } from '../../organisation/rule-packs/rule-pack.dto.js';

/** Something that the plan still lacks. */
export class GapDto extends PickType(RequirementDto, ['code', 'severity', 'why', 'source']) {
  /**
   * What is missing, said of this plan.
   * @example "“Go for a walk” does not carry the person’s own words."
   */
  message: string;

  /** The goal, intervention or other part it is about; null for the plan as a whole. */
  elementId: string | null;
}

/** How far a plan is from what the rule pack asks. */
export class CompletenessDto {
  /** The plan. */
  id: string;

  /** The rule pack it was measured against. */
  rulePack: RulePackReferenceDto;

  /** True when nothing blocks: what is left is worth a look, no more. */
  ready: boolean;

  /** What is missing; what blocks comes first. */
  gaps: GapDto[];

  /** What the plan has already. */
  met: RequirementDto[];
}
