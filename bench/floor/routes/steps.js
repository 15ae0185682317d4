import { askFacts, requireRight } from '../access.js';
import { written } from '../audit.js';
import { moveStep } from '../plan-document.js';
import { lockPlan, savePlan } from '../plan-changes.js';
import { transaction } from '../transaction.js';

export const finishStep = (request) => move(request, 'completed');
export const startStep = (request) => move(request, 'in-progress');

/**
 * Doing a step. Kept: whose it is, the moves a step can make, one writer at a time, the document and a row of its history,
 * audit in the transaction. Two round trips.
 */
function move(request, status) {
  const { caller, patientId, id: planId, itemId, path } = request;
  return transaction({ ...caller, patientId }, async ({ ask, commit }) => {
    const [facts, [locked]] = await Promise.all([askFacts(ask, request), ask(lockPlan, [patientId, planId])]);
    const right = requireRight(facts, { dataClass: 'plan', onlyParties: true });
    if (!locked || right.party !== 'patient') throw new Error('No plan of theirs.');
    const plan = JSON.parse(locked.content);
    const step = moveStep(plan, itemId, status);
    await Promise.all([
      savePlan(
        ask,
        { patientId, id: planId, caller },
        { plan, ops: [{ op: 'step.do', stepId: itemId, status }] },
      ),
      written(ask, ['step.do', 'step.done'], { caller, right, patientId, resourceId: itemId }),
      commit(),
    ]);
    const location = path.slice(0, path.lastIndexOf('/'));
    const about = ['Content-Location', location, 'ETag', `"${step.version}"`];
    return { text: JSON.stringify({ ...step, people: namedIn(step, plan) }), about };
  });
}

/** The names of those who said how they stand to a step. */
function namedIn({ agreements }, { people }) {
  const named = new Set(agreements.map(({ statedBy }) => statedBy));
  return people.filter(({ accountId }) => named.has(accountId));
}
