import type { DemoPerson } from './demo-person.js';

/** Who does something: the patient. */
export const me = { kind: 'patient' };

export function teamMember({ accountId }: DemoPerson): object {
  return { kind: 'team_member', accountId };
}

export function step(goalId: string, description: string, owner: object = me): object {
  return { op: 'step.add', goalId, description, owner };
}

interface How {
  readonly type: string;
  readonly every: readonly [times: number, per: 'week' | 'month'];
  readonly weeks: number;
  readonly by: object;
  readonly requiresConsent?: boolean;
}

export function help(goalId: string, title: string, { type, every, weeks, by, ...rest }: How): object {
  const frequency = { times: every[0], per: every[1] };
  return {
    op: 'intervention.add',
    goalId,
    title,
    type,
    frequency,
    durationWeeks: weeks,
    responsible: by,
    ...rest,
  };
}

/** When the two look at the plan again, and by what they will know that it has done its work. */
export function terms(intervalDays: number, ...criteria: string[]): object[] {
  return [
    { op: 'review.set', intervalDays },
    { op: 'criteria.set', criteria },
  ];
}
