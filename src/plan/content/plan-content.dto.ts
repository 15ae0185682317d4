import { PersonDto } from '../../core/person.dto.js';
import { ApiProperty, OmitType, PickType } from '@nestjs/swagger';
import { CarePlanSummaryDto } from '../plans/care-plan.dto.js';
import { AboutMeDto } from '../terms/about-me.dto.js';
import { DischargeCriteriaDto, ReviewScheduleDto } from '../terms/terms.dto.js';
import { CareTeamMemberDto } from '../../people/care-team/care-team.dto.js';
import { GoalDto } from '../elements/goal.dto.js';
import { InterventionDto } from '../elements/intervention.dto.js';
import { RulePackReferenceDto } from '../../organisation/rule-packs/rule-pack.dto.js';
import { StepDto } from '../elements/step.dto.js';
import { SupportDto } from '../terms/support.dto.js';

class FrozenAboutMeDto extends OmitType(AboutMeDto, ['version', 'substanceUse']) {}
class FrozenStepDto extends OmitType(StepDto, ['version', 'changedInRevision']) {}
class FrozenInterventionDto extends OmitType(InterventionDto, [
  'consentGone',
  'version',
  'changedInRevision',
  'substanceUse',
]) {}
class FrozenSupportDto extends OmitType(SupportDto, ['version']) {}
class FrozenReviewScheduleDto extends OmitType(ReviewScheduleDto, ['changedInRevision']) {}
class FrozenDischargeCriteriaDto extends OmitType(DischargeCriteriaDto, ['changedInRevision']) {}

class FrozenGoalDto extends OmitType(GoalDto, ['changedInRevision', 'steps', 'substanceUse']) {
  /** The steps, in their order. */
  steps: FrozenStepDto[];
}

/** The person whose plan it is. */
class PlanPatientDto {
  /** Id of the patient record. */
  id: string;

  /** The name they go by, and their family name. */
  name: string;
}

class FrozenTeamMemberDto extends PickType(CareTeamMemberDto, ['accountId', 'displayName', 'role']) {}

/** A plan as it was frozen: what people sign. */
export class PlanContentDto extends PickType(CarePlanSummaryDto, ['title', 'revision']) {
  /**
   * The form of this document; the number rises when a plan comes to hold more.
   * @example "concord-plan/1"
   */
  @ApiProperty({ type: String, pattern: '^concord-plan/[1-9][0-9]*$' })
  format: string;

  /** The plan. */
  planId: string;

  /** The number of this version of it, from 1. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  /** When it was frozen. */
  @ApiProperty({ type: String, format: 'date-time' })
  frozenAt: string;

  /** Who froze it. */
  frozenBy: PersonDto;

  /** Whose plan it is. */
  patient: PlanPatientDto;

  /** What the person wants others to know. */
  aboutMe: FrozenAboutMeDto;

  /** The goals in their order, with where each side stands on them. */
  goals: FrozenGoalDto[];

  /** Help that serves the goals. */
  interventions: FrozenInterventionDto[];

  /** People and places the person leans on. */
  supports: FrozenSupportDto[];

  /** How often the two look at the plan together. */
  reviewSchedule: FrozenReviewScheduleDto;

  /** What should be true before care comes to an end. */
  dischargeCriteria: FrozenDischargeCriteriaDto;

  /** Who was on the care team. */
  careTeam: FrozenTeamMemberDto[];

  /** The names of everyone the plan speaks of by id. */
  people: PersonDto[];

  /** What the plan was measured against. */
  rulePack: RulePackReferenceDto;
}
