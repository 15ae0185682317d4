import type { LocalDays } from '../../core/days.js';
import type { PlanContentDto } from '../content/plan-content.dto.js';

type Goal = PlanContentDto['goals'][number];
type Step = Goal['steps'][number];
type Help = PlanContentDto['interventions'][number];

const goalStates: Record<Goal['lifecycleStatus'], string> = {
  proposed: 'proposed, not agreed on yet',
  planned: 'planned',
  accepted: 'agreed on, not begun yet',
  active: 'under way',
  'on-hold': 'on hold for a while',
  completed: 'completed',
  cancelled: 'no longer a goal of this plan',
  'entered-in-error': 'written down by mistake',
  rejected: 'not agreed on',
};

const ways: Record<Goal['achievementStatus'], string> = {
  'in-progress': 'under way',
  improving: 'getting better',
  worsening: 'harder at the moment',
  'no-change': 'as it was',
  achieved: 'reached',
  sustaining: 'reached, and it lasts',
  'not-achieved': 'not reached',
  'no-progress': 'it has not moved yet',
  'not-attainable': 'out of reach for now',
};

/** Where a goal stands and how it is going, as a person would say it. */
export function goalStands({ lifecycleStatus, achievementStatus, endReason }: Goal): string[] {
  return [
    `Where it stands: ${goalStates[lifecycleStatus]}${because(endReason)}`,
    `How it is going: ${ways[achievementStatus]}`,
  ];
}

/** What became of a step; nothing of one that waits. */
export function stepStands({ status, startedAt, finishedAt, endReason }: Step, days: LocalDays): string {
  const since = (moment: string | null): string =>
    moment === null ? '' : ` on ${days.written(new Date(moment))}`;
  const words: Record<Step['status'], string> = {
    accepted: 'not begun yet',
    'in-progress': `begun${since(startedAt)}`,
    completed: `done${since(finishedAt)}`,
    cancelled: 'dropped',
    'entered-in-error': 'written down by mistake',
  };
  return words[status] + because(endReason);
}

const helpStates: Record<Help['status'], string> = {
  'not-started': 'not started yet',
  'in-progress': 'under way',
  'on-hold': 'paused for a while',
  completed: 'completed',
  stopped: 'stopped',
  'entered-in-error': 'written down by mistake',
};

export function helpStands({ status, endReason }: Help): string {
  return helpStates[status] + because(endReason);
}

const priorities: Record<Goal['priorities'][number]['priority'], string> = {
  'high-priority': 'a lot',
  'medium-priority': 'somewhat',
  'low-priority': 'less than other things',
};

export function matters({ party, priority }: Goal['priorities'][number]): string {
  return `${party === 'patient' ? 'To me' : 'To the care team'} it matters ${priorities[priority]}`;
}

function because(reason: string | null): string {
  return reason === null ? '' : ` (${reason})`;
}
