import type { Actor } from '../core/actor.js';
import { currentActor } from '../core/request-context.js';
import type { Action } from './access-matrix.js';

/** Whether whoever is signed in may do something beside what the route is for: for answers that hold more than one kind of thing. */
export function mayAlso(action: Action): boolean {
  return currentActor().may(action);
}

/** The same for answers that ask it of many things: each action is decided once. */
export function openActions(): (action: Action) => boolean {
  const { may } = currentActor();
  const decided = new Map<Action, boolean>();
  return (action) => {
    const isOpen = decided.get(action) ?? may(action);
    decided.set(action, isOpen);
    return isOpen;
  };
}

/**
 * Whether they see what records of another class carry of the journey, such as a proposal to agree on a stage. Whoever was asked into a
 * conversation was asked in about just what it speaks of.
 */
export function seesJourney(actor: Pick<Actor, 'relation' | 'may'>): boolean {
  return actor.relation === 'facilitator' || actor.may('journey.read');
}
