import { say, sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import { put } from '../../core/text/isolates.js';
import type { LocalDays } from '../../core/days.js';
import { wayInWords } from '../element-words/codes-in-words.js';
import { goalStates, helpStates, stepStates } from '../element-words/standing-words.js';
import type { PlanContentDto } from '../content/plan-content.dto.js';

type Goal = PlanContentDto['goals'][number];
type Step = Goal['steps'][number];
type Help = PlanContentDto['interventions'][number];

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
  if (day !== null && status === 'in-progress') return say`begun on ${day}`;
  if (day !== null && status === 'completed') return say`done on ${day}`;
  return sayAgain(stepStates[status]);
}

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
