import { PickType } from '@nestjs/swagger';
import { RequirementDto, RulePackReferenceDto } from '../../organisation/rule-packs/rule-pack.dto.js';
import { OpsDto } from '../proposal-content/ops.dto.js';

/** What somebody can do about it. */
export class WayOutDto {
  /**
   * What to do, in plain words.
   * @example "Propose a goal; the other side answers."
   */
  words: string;

  /**
   * The request that does it, as method and path.
   * @example "POST /v1/patients/{patientId}/care-plans/{planId}/proposals"
   */
  request: string;

  /**
   * For a proposal: the kind of change that it holds; null for any other request.
   * @example "goal.add"
   */
  op: string | null;
}

/** Something that the plan still lacks. */
export class GapDto extends PickType(RequirementDto, ['code', 'severity', 'why', 'citation', 'source']) {
  /**
   * What is missing, said of this plan.
   * @example "“Go for a walk” does not carry the person’s own words."
   */
  message: string;

  /** The goal, intervention or other part it is about; null for the plan as a whole, and for what a change would only add. */
  elementId: string | null;

  /** How it can be mended, the nearest way first; one of them is enough. */
  waysOut: WayOutDto[];
}

/** Changes that nobody has proposed yet, as a proposal would hold them. */
export class PreviewCompletenessDto extends PickType(OpsDto, ['basePlanRevision', 'ops']) {}

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
