import { say, sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import type { LifecycleStatus } from './goal-states.js';
import type { InterventionStatus } from './intervention-states.js';
import type { StepStatus } from './step-states.js';

type ElementState = LifecycleStatus | InterventionStatus | StepStatus;

/** Each state of a part of a plan, within a sentence. */
const stateWords: Readonly<Record<ElementState, Unsaid>> = {
  proposed: toSay`in the state of a proposal`,
  planned: toSay`planned`,
  accepted: toSay`agreed on`,
  active: toSay`active`,
  'not-started': toSay`not started`,
  'in-progress': toSay`in progress`,
  'on-hold': toSay`on hold`,
  completed: toSay`completed`,
  cancelled: toSay`cancelled`,
  stopped: toSay`stopped`,
  rejected: toSay`rejected`,
  'entered-in-error': toSay`entered in error`,
};

/** A state within a sentence: its code is for programs. */
export function stateInWords(state: ElementState): string {
  return sayAgain(stateWords[state]);
}

/** Several of them, of which each will do. */
export function statesInWords(states: readonly ElementState[]): string {
  return states.map(stateInWords).reduce((all, one) => say`${all} or ${one}`);
}
