import { isLabelledElement } from '../../plan/document/elements.labels.js';

/** A decision goes with the goal and the help that it is about. @param decision alias of its row */
export const isLabelledDecision = (decision: string): string => `
  (${isLabelledElement(decision, `${decision}.goal_id`)} OR ${isLabelledElement(decision, `${decision}.intervention_id`)})`;

export const labelledDecisions = `
  SELECT id FROM decision WHERE decision.patient_id = $1 AND decision.id = ANY ($2::uuid[]) AND ${isLabelledDecision('decision')}`;
