import { stateInWords } from '../element-words/state-words.js';
import { say } from '../../core/language/say.js';
import { Conflict } from '../../core/errors.js';
import { Goal } from '../elements/goal.js';
import type { WorkingPlan } from './working-plan.js';
import { quoted } from '../../core/text/written.js';

/** A goal that something can be added to. @throws {Conflict} when it has ended */
export function openGoal(plan: WorkingPlan, goalId: string): Goal {
  const goal = plan.find(Goal, goalId);
  if (goal.hasEnded)
    throw new Conflict(
      say`The goal ${quoted(goal.statement)} has ended (${stateInWords(goal.lifecycleStatus)}): nothing can be added to it.`,
    );
  return goal;
}
