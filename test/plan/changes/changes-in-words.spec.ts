import { readContract } from '../../../src/core/contract/committed-contract.js';
import { withContext } from '../../../src/core/request-context.js';
import { comparePlans, type ToldTo } from '../../../src/plan/changes/compare-plans.js';
import { readFrozen } from '../../../src/plan/content/plan-content.js';
import { partsOf } from '../../../src/plan/content/plan-parts.js';
import { writeDocument } from '../../../src/plan/document/plan-document.js';
import { Description } from '../../contract/document.js';
import { anEmptyPlan, planAfter, type Attempt } from '../document/random-plans.js';

const description = new Description(readContract(process.cwd()));
const planId = anEmptyPlan().aboutMe.id;
const toPatient: ToldTo = { party: 'patient', isPatient: true };

const wrote = { pick: 0, text: 'I went out.', day: '2027-03-01', flag: true } as const;
const kinds = [
  'goal.add',
  'step.add',
  'intervention.add',
  'support.name',
  'about_me.write',
  'review.set',
  'criteria.set',
] as const;

/** A plan with something of each kind in it, as it is frozen. */
const stored = aStoredPlan();

/** The same plan each time, to be changed. */
function aPlan(): any {
  return readFrozen(planId, stored);
}

function aStoredPlan(): string {
  const document = planAfter(kinds.map((kind): Attempt => ({ ...wrote, kind })));
  const person = { accountId: planId, displayName: 'Dana Reyes' };
  const frame = {
    ...{ title: 'My plan', planId, number: 1, revision: 1, frozenAt: '2026-11-26T09:00:00.000Z' },
    ...{ patient: { id: planId, name: 'Alex Moreau' }, careTeam: [], people: [person], frozenBy: person },
    rulePack: { code: 'a', version: 1, title: 'A' },
  };
  const whole = { ...(JSON.parse(writeDocument(document)) as object), ...frame, format: 'concord-plan/1' };
  return JSON.stringify(whole);
}

/** Where each kind of part stands in a plan, and its schema. */
const places: Readonly<Record<string, [schema: string, (plan: any) => any]>> = {
  about_me: ['AboutMe', (plan) => plan.aboutMe],
  goal: ['Goal', (plan) => plan.goals[0]],
  step: ['Step', (plan) => plan.goals[0].steps[0]],
  intervention: ['Intervention', (plan) => plan.interventions[0]],
  support: ['Support', (plan) => plan.supports[0]],
  review_schedule: ['ReviewSchedule', (plan) => plan.reviewSchedule],
  discharge_criteria: ['DischargeCriteria', (plan) => plan.dischargeCriteria],
};

const known: Readonly<Record<string, unknown[]>> = {
  owner: [{ kind: 'team_member', accountId: planId, supportId: null }],
  responsible: [{ kind: 'team_member', accountId: planId, supportId: null }, null],
  objective: [{ measure: 'walks', baseline: 0, target: 3, unit: null }],
  attainmentScale: [{ muchLess: 'a', less: 'b', expected: 'c', more: 'd', muchMore: 'e' }],
  frequency: [{ times: 2, per: 'week' }],
  ownWords: [{ text: 'I said so.' }],
  goal: [],
};

/** Other values of a field, as its schema has them: each code, each side of a choice, and a sentence with a full stop. */
function othersOf(schema: string, field: string): unknown[] {
  if (known[field]) return known[field];
  const { properties = {} } = description.resolved({ $ref: `#/${schema}` }) as any;
  const { enum: codes, type } = description.resolved(properties[field]) as any;
  if (codes) return codes;
  const types = [type].flat();
  if (types.includes('array')) return [['I sleep well.', 'I see Sam.'], []];
  if (types.includes('integer')) return [45, null];
  if (types.includes('boolean')) return [true, false];
  return [/Date$|On$/.test(field) ? '2027-09-09' : 'I said so.'];
}

/** Every change of every field that a part of a plan has, said in a language. */
function everyChange(language: 'en' | 'es'): { kind: string; field: string; sentence: string }[] {
  return withContext({ requestId: 'test', language }, () =>
    partsOf(aPlan()).flatMap(({ kind, fields }) =>
      Object.keys(fields).flatMap((field) => {
        const [schema, partOf] = places[kind] as (typeof places)[string];
        return othersOf(schema, field).flatMap((value) => {
          const after = aPlan();
          partOf(after)[field] = value;
          return comparePlans(aPlan(), after, toPatient)
            .filter(({ type, part }) => type === 'changed' && part === kind)
            .map(({ sentence }) => ({ kind, field, sentence }));
        });
      }),
    ),
  );
}

/** What only programs call so, and the words of a profession. */
const machine =
  /\b(undefined|null|now true|now false|status|interval|discharge|criteria|was .* and is now)\b|[{}_]|[a-z][A-Z]/u;
/** Two marks that both end a sentence, also with what closes a quotation between them. */
const twice = /[.!?…][’”»]*\.$/u;

describe('A change of a plan, in words', () => {
  it('is said of every field and of every state, without a word that is for programs', () => {
    const told = everyChange('en');

    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(Object.keys(places)));
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter(({ sentence }) => machine.test(sentence) || twice.test(sentence))).toEqual([]);
  });

  it('is said of every field in Spanish too', () => {
    const english = new Set(everyChange('en').flatMap(({ sentence }) => pieces(sentence)));
    const spanish = everyChange('es');

    expect(spanish.flatMap(({ sentence }) => pieces(sentence)).filter((piece) => english.has(piece))).toEqual(
      [],
    );
    expect(spanish.filter(({ sentence }) => twice.test(sentence))).toEqual([]);
  });

  it('has the words in which the plan is read, and says what a number counts', () => {
    const sentences = everyChange('en').map(({ sentence }) => sentence);

    expect(sentences).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^In the goal “.*”: it is now under way \(before: agreed on, not begun yet\)\.$/,
        ),
        expect.stringMatching(/^How often the two look at the plan together is now every 45 days /),
        expect.stringMatching(/^What should be true before care comes to an end is now “I sleep well\.”/),
        expect.stringMatching(/how long it goes on is now 45 weeks/),
        expect.stringMatching(/who does it is now Dana Reyes/),
        expect.stringMatching(/who sees to it is now nobody yet/),
      ]),
    );
  });

  it.each([
    ['the patient', toPatient, 'You see ', 'The care team sees '],
    [
      'who acts for them',
      { party: 'patient', isPatient: false } as const,
      'Your side sees ',
      'The care team',
    ],
    [
      'the care team',
      { party: 'clinician', isPatient: false } as const,
      'The patient’s side sees ',
      'Your side',
    ],
    [
      'somebody of neither side',
      { party: null, isPatient: false },
      'The patient’s side sees ',
      'The care team',
    ],
  ])('of a stance speaks to %s', (_, reader, patients, teams) => {
    const before = aPlan();
    const after = aPlan();
    const said = { stance: 'disagree', words: 'It is too soon.', statedBy: planId, statedAt: null };
    after.goals[0].agreements = ['patient', 'clinician'].map((party) => ({ ...said, party }));
    const told = comparePlans(before, after, reader).map(({ sentence }) => sentence);

    expect(told).toEqual([
      expect.stringMatching(new RegExp(`^${patients}.* differently: “It is too soon\\.”$`)),
      expect.stringMatching(new RegExp(`^${teams}.* differently: “It is too soon\\.”$`)),
    ]);
  });
});

/** What is said around what people wrote. */
function pieces(sentence: string): string[] {
  return sentence
    .split(/[“«][^”»]*[”»]|[:;()]/u)
    .filter((piece) => /\p{L}{4}/u.test(piece) && !/Dana|Alex/.test(piece));
}
