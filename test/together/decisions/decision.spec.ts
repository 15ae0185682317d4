import fc from 'fast-check';
import type { OptionInput } from '../../../src/together/decisions/decision-options.js';
import { decisionMoves } from '../../../src/together/decisions/decision-states.js';
import { Decision, type Contributor } from '../../../src/together/decisions/decision.entity.js';
import { newTexts } from '../../../src/together/decisions/new-texts.js';
import { BrokenRule, Problem } from '../../../src/core/errors.js';

const at = new Date('2027-01-01T12:00:00Z');
const patient: Contributor = { accountId: 'patient', party: 'patient', at };
const clinician: Contributor = { accountId: 'clinician', party: 'clinician', at };
const nothing: OptionInput = { kind: 'do-nothing', title: 'Wait', benefits: ['Calm'], risks: ['Slow'] };
const therapy: OptionInput = { kind: 'do-something', title: 'Therapy', benefits: ['Talk'], risks: ['Time'] };
const content = {
  question: 'What next?',
  options: [nothing, therapy] as OptionInput[],
  goalId: null,
  interventionId: null,
};
const opened = (options = content.options, by = patient): Decision =>
  Decision.open('one', { ...content, options }, by);
const choiceOf = (decision: Decision) => ({
  optionId: decision.options[1]?.id ?? '',
  reason: 'It fits',
  tookPart: ['Alex'],
});

function faults(work: () => void): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof BrokenRule)
      return (error.options.errors ?? []).map(({ pointer, message }) => `${pointer} ${message}`);
    throw error;
  }
  return [];
}

describe('the options of a decision', () => {
  it('always hold doing nothing, once', () => {
    expect(faults(() => opened([therapy]))).toEqual([
      '/options must include doing nothing (kind "do-nothing"): it is an option too',
    ]);
    expect(faults(() => opened([nothing, nothing]))).toEqual(['/options must include doing nothing once']);
    expect(opened([]).options).toEqual([]);
  });

  it('keep what the other side brought in, and take additions from both', () => {
    const decision = opened();
    const [wait, talk] = decision.options;
    const kept = { ...talk, risks: ['Time', 'Cost'] } as OptionInput;
    decision.change({ options: [wait as OptionInput, kept] }, clinician);

    expect(decision.options[1]).toMatchObject({ addedBy: 'patient', risks: ['Time', 'Cost'] });
    expect(faults(() => decision.change({ options: [wait as OptionInput] }, clinician))).toEqual([
      '/options must keep “Therapy”, which the other side brought in',
    ]);
    const reworded = { ...kept, title: 'Pills', benefits: [] };
    expect(faults(() => decision.change({ options: [wait as OptionInput, reworded] }, clinician))).toEqual([
      '/options/1/title must stay “Therapy”, as the other side wrote it',
      '/options/1/benefits must keep “Talk”',
    ]);
    decision.change({ options: [nothing] }, patient);
    expect(decision.options).toHaveLength(1);
  });

  it('are named by ids of this decision, each once', () => {
    const decision = opened();
    const [wait = nothing, talk = therapy]: OptionInput[] = decision.options;
    const strange = { ...therapy, id: 'elsewhere' };
    expect(faults(() => decision.change({ options: [wait, talk, talk, strange] }, patient))).toEqual([
      '/options/3/id is no option of this decision; leave it out for a new one',
      '/options/2/id was named before',
    ]);
  });

  it('are a choice once there are two, each with a benefit and a risk', () => {
    for (const [options, message] of [
      [[nothing], 'two options or more'],
      [[{ ...nothing, risks: [] }, therapy], '“Wait” has at least one risk'],
      [[nothing, { ...therapy, benefits: [] }], '“Therapy” has at least one benefit'],
    ] as const) {
      const decision = opened([...options]);
      expect(faults(() => decision.choose(choiceOf(decision), patient))[0]).toContain(message);
      expect(decision.state).toBe('open');
    }
  });
});

describe('texts that somebody else wrote', () => {
  it('are left out, and everything keeps its place', () => {
    const standing = { question: 'Old', options: [{ title: 'Known', risks: ['Known risk'] }] };
    const sent = {
      question: 'New',
      options: [{ title: 'Known', risks: ['Known risk', 'Fresh'] }],
      goalId: null,
    };
    expect(newTexts(sent, standing)).toEqual({
      question: 'New',
      options: [{ title: '', risks: ['', 'Fresh'] }],
      goalId: null,
    });
  });
});

type Act = 'change' | 'voice' | 'choose' | 'record' | 'contest' | 'setAside' | 'reopen' | 'leadTo';
const acts: Act[] = ['change', 'voice', 'choose', 'record', 'contest', 'setAside', 'reopen', 'leadTo'];
const doIt: Record<Act, (decision: Decision, by: Contributor) => unknown> = {
  change: (decision, by) => decision.change({ question: `Changed by ${by.party}` }, by),
  voice: (decision, by) => decision.sayWhatMatters('To be well', by),
  choose: (decision, by) => decision.choose(choiceOf(decision), by),
  record: (decision, by) => decision.record({ ...choiceOf(decision), howAgreed: 'Aloud' }, by),
  contest: (decision, by) => decision.contest('Not so', by),
  setAside: (decision, by) => decision.setAside('Not now', by),
  reopen: (decision, by) => decision.reopen('two', by),
  leadTo: (decision) => decision.leadTo('consent'),
};

describe('any history of two sides', () => {
  it('moves by the table alone, and nothing that was settled changes', () => {
    const history = fc.array(fc.tuple(fc.constantFrom(...acts), fc.constantFrom(patient, clinician)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(history, (steps) => {
        const decision = opened();
        for (const [act, by] of steps) {
          const before = structuredClone({ ...decision });
          const problem = problemOf(() => doIt[act](decision, by));
          if (problem) expect({ ...decision }).toEqual(before);
          if (before.state !== 'open') {
            const { contestedBy, contestedAt, contestReason, consentId, ...settled } = before;
            expect(decision).toMatchObject(settled);
          }
          if (decision.state !== before.state)
            expect(decisionMoves[act as keyof typeof decisionMoves]).toMatchObject({
              from: before.state,
              to: decision.state,
            });
          if (by.party === 'clinician' && ['voice', 'choose', 'contest'].includes(act))
            expect(problem).not.toBeNull();
        }
      }),
    );
  });

  it('begins anew with what was gathered, and refers to what was settled', () => {
    const decision = opened();
    decision.sayWhatMatters('Mornings', patient);
    decision.setAside('Not now', clinician);
    const again = decision.reopen('two', clinician);
    expect(again).toMatchObject({
      id: 'two',
      state: 'open',
      party: 'clinician',
      reopens: 'one',
      question: decision.question,
      options: decision.options,
      whatMatters: 'Mornings',
      reason: null,
      settledBy: null,
      version: 1,
    });
  });
});

function problemOf(work: () => unknown): Problem | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
