/** A plan as one document: what the load does to it, as pure functions on a copy. */

/** Both sides stand behind another wording of a goal. */
export function reviseGoal(plan, { goalId, statement }, { revision, agreements }) {
  const goal = plan.goals.find(({ id }) => id === goalId);
  Object.assign(goal, { statement, changedInRevision: revision, agreements });
}

const moves = { 'in-progress': ['accepted', 'completed'], completed: ['accepted', 'in-progress'] };

/** @throws when the patient may not do it, or the step cannot become that */
export function moveStep(plan, stepId, status) {
  const step = plan.goals.flatMap(({ steps }) => steps).find(({ id }) => id === stepId);
  if (!step || step.owner.kind === 'team_member') throw new Error('No step of theirs.');
  if (!moves[status].includes(step.status)) throw new Error(`The step is ${step.status}.`);
  const now = new Date().toISOString();
  if (status === 'in-progress') step.startedAt ??= now;
  const finishedAt = status === 'completed' ? now : null;
  return Object.assign(step, { status, finishedAt, version: step.version + 1 });
}

/** What is left of a plan for those to whom the class substance_use is not open; null: nothing in it is labelled. */
export function plainTextOf(plan) {
  const { goals, interventions } = plan;
  const isPlain = ({ substanceUse }) => !substanceUse;
  if (goals.every(isPlain) && interventions.every(isPlain)) return null;
  const plainGoals = goals.filter(isPlain);
  const left = new Set(plainGoals.map(({ id }) => id));
  const plainHelp = interventions.filter((help) => isPlain(help) && (!help.goalId || left.has(help.goalId)));
  return JSON.stringify({ ...plan, goals: plainGoals, interventions: plainHelp });
}
