import * as goal from './goal-op.dto.js';
import * as intervention from './intervention-op.dto.js';
import type { OpName } from './op-names.js';
import * as stage from './stage-op.dto.js';
import * as step from './step-op.dto.js';
import * as terms from './terms-op.dto.js';

type OpClasses = Record<OpName, new () => object>;

/** What the discriminator `op` stands for in what is sent. */
export const opInputs: OpClasses = {
  'goal.add': goal.GoalAddDto,
  'goal.revise': goal.GoalReviseDto,
  'goal.reorder': goal.GoalReorderDto,
  'goal.end': goal.GoalEndDto,
  'step.add': step.StepAddDto,
  'step.revise': step.StepReviseDto,
  'step.reorder': step.StepReorderDto,
  'step.end': step.StepEndDto,
  'intervention.add': intervention.InterventionAddDto,
  'intervention.revise': intervention.InterventionReviseDto,
  'intervention.end': intervention.InterventionEndDto,
  'review.set': terms.ReviewSetDto,
  'criteria.set': terms.CriteriaSetDto,
  'stage.agree': stage.StageAgreeDto,
};

/** What it stands for in what is stored: completed, with ids and quotes. */
export const storedOps: OpClasses = {
  'goal.add': goal.GoalAddOpDto,
  'goal.revise': goal.GoalReviseOpDto,
  'goal.reorder': goal.GoalReorderOpDto,
  'goal.end': goal.GoalEndOpDto,
  'step.add': step.StepAddOpDto,
  'step.revise': step.StepReviseOpDto,
  'step.reorder': step.StepReorderOpDto,
  'step.end': step.StepEndOpDto,
  'intervention.add': intervention.InterventionAddOpDto,
  'intervention.revise': intervention.InterventionReviseOpDto,
  'intervention.end': intervention.InterventionEndOpDto,
  'review.set': terms.ReviewSetOpDto,
  'criteria.set': terms.CriteriaSetOpDto,
  'stage.agree': stage.StageAgreeOpDto,
};
