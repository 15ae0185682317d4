import { currentActor } from '../core/request-context.js';
import {
  accessMatrix,
  dataClasses,
  type Action,
  type DataClass,
  type PlanPartName,
} from './access-matrix.js';
import { decide, relationsOf, seesSubstanceUse, type AccessFacts } from './decision/decide.js';
import { openPlanParts } from './decision/plan-parts.js';

/** The reading of each kind of data, as the access matrix has it. */
export const readings = Object.entries(accessMatrix).flatMap(([action, entry]) =>
  'dataClass' in entry && action.endsWith('.read')
    ? [{ action: action as Action, dataClass: entry.dataClass }]
    : [],
);

/** The kinds of data that somebody can read here. */
export const readableClasses: readonly DataClass[] = dataClasses.filter((dataClass) =>
  readings.some((each) => each.dataClass === dataClass),
);

/** Those of them that are open to whoever is signed in: for records that may be about any. */
export function openClasses(): DataClass[] {
  const actor = currentActor();
  return readableClasses.filter((dataClass) =>
    readings.some((each) => each.dataClass === dataClass && actor.may(each.action)),
  );
}

/** What of a record is open to somebody. */
export interface Open {
  readonly dataClasses: DataClass[];
  /** Of the plan; null: all of it, or none. */
  readonly planParts: PlanPartName[] | null;
}

/** It asks the one decision, so it says what would happen. */
export function openTo(facts: AccessFacts): Open {
  const open = dataClasses.filter((dataClass) =>
    dataClass === 'substance_use'
      ? relationsOf(facts).some((each) => seesSubstanceUse(facts, each))
      : readings.some((each) => each.dataClass === dataClass && decide(facts, each.action).allowed),
  );
  const parts = open.includes('plan') ? openPlanParts(facts, decide(facts, 'plan.read').relation) : null;
  return { dataClasses: open, planParts: parts && [...parts] };
}
