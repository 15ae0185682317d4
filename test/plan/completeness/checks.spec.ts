import { findingsOf, type Subject } from '../../../src/plan/completeness/checks.js';
import type { Check } from '../../../src/organisation/rule-packs/rule-pack.entity.js';

const goal = (more: object = {}): object => ({
  id: 'goal',
  statement: 'Walk every day',
  ownWords: { text: 'I want to walk' },
  objective: null,
  attainmentScale: { expected: 'daily' },
  lifecycleStatus: 'accepted',
  priorities: [],
  steps: [],
  ...more,
});
const help = (more: object = {}): object => ({
  id: 'help',
  goalId: 'goal',
  title: 'Therapy',
  frequency: { times: 1, per: 'week' },
  durationWeeks: 12,
  responsible: { kind: 'patient' },
  status: 'not-started',
  ...more,
});

function messages(check: Check, plan: object = {}, around: Partial<Subject> = {}): string[] {
  const complete = {
    goals: [goal()],
    interventions: [help()],
    reviewSchedule: { id: 'review', intervalDays: 30, nextReviewOn: '2026-12-01' },
    dischargeCriteria: { id: 'discharge', criteria: ['Feeling ready'] },
    ...plan,
  };
  const subject = {
    plan: complete,
    pack: { maxReviewDays: 90, requiredSigners: ['patient', 'professional'] },
    today: '2026-11-26',
    teamSize: 1,
    teamHasLead: true,
    patientHasAccount: true,
    twins: () => 0,
    suggestedWords: new Set<string>(),
    ...around,
  } as unknown as Subject;
  return findingsOf(check, subject).map(({ message }) => message);
}

const complete: Check = {
  name: 'intervention_complete',
  parts: ['frequency', 'durationWeeks', 'responsible'],
};

describe('what a rule pack can check', () => {
  it.each<Check>([
    { name: 'goals_present', atLeast: 1 },
    { name: 'own_words_present' },
    { name: 'goal_measurable' },
    { name: 'priority_pursued' },
    complete,
    { name: 'review_scheduled' },
    { name: 'signers_at_hand' },
    { name: 'discharge_criteria_present', atLeast: 1 },
    { name: 'team_has_lead' },
    { name: 'individualised', likeness: 0.8 },
  ])('finds nothing in a complete plan: $name', (check) => {
    expect(messages(check)).toEqual([]);
  });

  it('misses a goal, also where all have ended', () => {
    expect(messages({ name: 'goals_present', atLeast: 1 }, { goals: [] })).toHaveLength(1);
    const ended = { goals: [goal({ lifecycleStatus: 'completed' })] };
    expect(messages({ name: 'goals_present', atLeast: 1 }, ended)).toHaveLength(1);
  });

  it('asks nothing more of what has ended', () => {
    const ended = {
      goals: [goal({ lifecycleStatus: 'cancelled', ownWords: null, attainmentScale: null })],
      interventions: [help({ status: 'stopped', frequency: null })],
    };
    expect(messages({ name: 'own_words_present' }, ended)).toEqual([]);
    expect(messages({ name: 'goal_measurable' }, ended)).toEqual([]);
    expect(messages(complete, ended)).toEqual([]);
  });

  it('names the goal without own words, and the one without a measure', () => {
    const bare = { goals: [goal({ ownWords: null, attainmentScale: null })] };
    expect(messages({ name: 'own_words_present' }, bare)[0]).toContain('“Walk every day”');
    expect(messages({ name: 'goal_measurable' }, bare)[0]).toContain('“Walk every day”');
    const counted = { goals: [goal({ attainmentScale: null, objective: { measure: 'walks' } })] };
    expect(messages({ name: 'goal_measurable' }, counted)).toEqual([]);
  });

  it.each(['patient', 'clinician'])('takes the high priority of one side seriously: %s', (party) => {
    const priorities = [{ party, priority: 'high-priority' }];
    const left = { goals: [goal({ priorities })], interventions: [] };
    expect(messages({ name: 'priority_pursued' }, left)).toHaveLength(1);
    const step = { goals: [goal({ priorities, steps: [{ status: 'accepted' }] })], interventions: [] };
    expect(messages({ name: 'priority_pursued' }, step)).toEqual([]);
    expect(messages({ name: 'priority_pursued' }, { ...left, interventions: [help()] })).toEqual([]);
  });

  it('says which parts of an intervention are missing, in one sentence', () => {
    const bare = { interventions: [help({ frequency: null, durationWeeks: null, responsible: null })] };
    expect(messages(complete, bare)).toEqual([
      '“Therapy” does not say how often, for how long and who sees to it.',
    ]);
  });

  it('holds the review interval against the limit', () => {
    const every = (intervalDays: number | null): object => ({
      reviewSchedule: { id: 'review', intervalDays, nextReviewOn: '2026-12-01' },
    });
    expect(messages({ name: 'review_scheduled' }, every(null))).toHaveLength(1);
    expect(messages({ name: 'review_scheduled' }, every(90))).toEqual([]);
    expect(messages({ name: 'review_scheduled' }, every(91))[0]).toContain('90 is the limit');
  });

  it('holds the next review against the limit as well, and leaves one that is overdue to those who look after it', () => {
    const on = (nextReviewOn: string | null): object => ({
      reviewSchedule: { id: 'review', intervalDays: 30, nextReviewOn },
    });
    expect(messages({ name: 'review_scheduled' }, on(null))).toHaveLength(1);
    expect(messages({ name: 'review_scheduled' }, on('2027-02-24'))).toEqual([]);
    expect(messages({ name: 'review_scheduled' }, on('2027-02-25'))[0]).toContain(
      'February 24, 2027 at the latest',
    );
    expect(messages({ name: 'review_scheduled' }, on('2026-11-01'))).toEqual([]);
  });

  it('sees that a signer is missing, and that nobody leads', () => {
    expect(messages({ name: 'signers_at_hand' }, {}, { patientHasAccount: false, teamSize: 0 })).toHaveLength(
      2,
    );
    expect(messages({ name: 'team_has_lead' }, {}, { teamHasLead: false })).toHaveLength(1);
  });

  it('counts plans that read the same, and says no more of them', () => {
    const check: Check = { name: 'individualised', likeness: 0.8 };
    expect(messages(check, {}, { twins: () => 1 })[0]).toContain('another plan here');
    expect(messages(check, {}, { twins: () => 12 })[0]).toContain('12 other plans here');
  });
});
