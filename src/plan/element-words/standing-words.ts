import { toSay, type Unsaid } from '../../core/language/say.js';
import type { LifecycleStatus } from './goal-states.js';
import type { InterventionStatus } from './intervention-states.js';
import type { StepStatus } from './step-states.js';

/** Where a goal stands, as the plan is read. */
export const goalStates: Readonly<Record<LifecycleStatus, Unsaid>> = {
  proposed: toSay`proposed, not agreed on yet`,
  planned: toSay`planned`,
  accepted: toSay`agreed on, not begun yet`,
  active: toSay`under way`,
  'on-hold': toSay`on hold for a while`,
  completed: toSay`completed`,
  cancelled: toSay`no longer a goal of this plan`,
  'entered-in-error': toSay`written down by mistake`,
  rejected: toSay`not agreed on`,
};

/** Where a step stands. */
export const stepStates: Readonly<Record<StepStatus, Unsaid>> = {
  accepted: toSay`not begun yet`,
  'in-progress': toSay`begun`,
  completed: toSay`done`,
  cancelled: toSay`dropped`,
  'entered-in-error': toSay`written down by mistake`,
};

/** Where help stands. */
export const helpStates: Readonly<Record<InterventionStatus, Unsaid>> = {
  'not-started': toSay`not started yet`,
  'in-progress': toSay`under way`,
  'on-hold': toSay`paused for a while`,
  completed: toSay`completed`,
  stopped: toSay`stopped`,
  'entered-in-error': toSay`written down by mistake`,
};
