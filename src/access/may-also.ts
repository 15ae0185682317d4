import { currentActor } from '../core/request-context.js';
import type { Action } from './access-matrix.js';

/** Whether whoever is signed in may do something beside what the route is for: for answers that hold more than one kind of thing. */
export function mayAlso(action: Action): boolean {
  return currentActor().may(action);
}
