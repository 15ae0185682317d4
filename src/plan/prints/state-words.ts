import { say, sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import { put } from '../../core/text/isolates.js';
import type { LocalDays } from '../../core/days.js';
import { wayInWords } from '../element-words/codes-in-words.js';
import type { PlanContentDto } from '../content/plan-content.dto.js';

type Goal = PlanContentDto['goals'][number];
type Step = Goal['steps'][number];
type Help = PlanContentDto['interventions'][number];

const goalStates: Readonly<Record<Goal['lifecycleStatus'], Unsaid>> = {
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

/**
 * Where a goal stands and how it is going, as a person would say it. Every goal is born “in progress” (FHIR R4 goal-achievement):
 * of one that has not begun, rests or is over that says nothing, and would deny where it stands.
 */
export function goalStands({ lifecycleStatus, achievementStatus, endReason }: Goal): string[] {
  return [
    say`Where it stands: ${sayAgain(goalStates[lifecycleStatus])}${because(endReason)}`,
    ...(lifecycleStatus !== 'active' && achievementStatus === 'in-progress'
      ? []
      : [say`How it is going: ${wayInWords(achievementStatus)}`]),
  ];
}

/** What became of a step; nothing of one that waits. */
export function stepStands({ status, startedAt, finishedAt, endReason }: Step, days: LocalDays): string {
  return stepIs(status, status === 'in-progress' ? startedAt : finishedAt, days) + because(endReason);
}

function stepIs(status: Step['status'], moment: string | null, days: LocalDays): string {
  const day = moment === null ? null : days.said(new Date(moment));
  switch (status) {
    case 'accepted':
      return say`not begun yet`;
    case 'in-progress':
      return day === null ? say`begun` : say`begun on ${day}`;
    case 'completed':
      return day === null ? say`done` : say`done on ${day}`;
    case 'cancelled':
      return say`dropped`;
    case 'entered-in-error':
      return say`written down by mistake`;
  }
}

const helpStates: Readonly<Record<Help['status'], Unsaid>> = {
  'not-started': toSay`not started yet`,
  'in-progress': toSay`under way`,
  'on-hold': toSay`paused for a while`,
  completed: toSay`completed`,
  stopped: toSay`stopped`,
  'entered-in-error': toSay`written down by mistake`,
};

export function helpStands({ status, endReason }: Help): string {
  return sayAgain(helpStates[status]) + because(endReason);
}

const priorities: Readonly<Record<Goal['priorities'][number]['priority'], Unsaid>> = {
  'high-priority': toSay`a lot`,
  'medium-priority': toSay`somewhat`,
  'low-priority': toSay`less than other things`,
};

export function matters({ party, priority }: Goal['priorities'][number]): string {
  const how = sayAgain(priorities[priority]);
  return party === 'patient' ? say`To me it matters ${how}` : say`To the care team it matters ${how}`;
}

function because(reason: string | null): string {
  return reason === null ? '' : put` (${reason})`;
}
