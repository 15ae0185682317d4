import { currentActor } from '../core/request-context.js';
import { accessMatrix, dataClasses, type Action, type DataClass } from './access-matrix.js';

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
