import type { Actor } from '../core/actor.js';
import { currentActor } from '../core/request-context.js';
import { accessMatrix, entryOf, type Action } from './access-matrix.js';
import { classNeededBy } from './decision/authorities.js';
import { openClasses } from './open-classes.js';

/** For the statements of the log. @returns who is asking, and the actions that they are not told of */
export function readerOfLog(): [accountId: string, untold: Action[]] {
  const actor = currentActor();
  return [actor.accountId, untoldTo(actor)];
}

/**
 * THE rule of what the access log does not tell who acts for a patient: what was done with records that they may not read themself, for
 * the line tells that there are such records. What they did with their own hand they know.
 */
function untoldTo({ relation, may }: Pick<Actor, 'relation' | 'may'>): Action[] {
  if (relation !== 'representative') return [];
  const open = openClasses();
  return actions.filter((action) => {
    const entry = entryOf(action);
    if (entry.about !== 'patient') return false;
    const [dataClass, reading] = [classNeededBy(entry), readingBeside(action)];
    const isOpen = dataClass === undefined || open.includes(dataClass);
    return !isOpen || (reading !== undefined && !may(reading));
  });
}

const actions = Object.keys(accessMatrix) as Action[];

/** The reading of the same kind of record of a patient, where there is one. */
function readingBeside(action: Action): Action | undefined {
  const reading = `${action.slice(0, action.indexOf('.'))}.read`;
  return actions.find((each) => each === reading && entryOf(each).about === 'patient');
}
