import fc from 'fast-check';
import { dataClasses } from '../../src/access/access-matrix.js';
import { authorityKinds } from '../../src/access/decision/authorities.js';
import { emergencyReasons } from '../../src/access/decision/emergencies.js';

/** Everybody whose standing may change, by what they are. */
export const people = {
  practitioner: ['practitioner'],
  colleague: ['practitioner'],
  peer: ['peer_supporter'],
  both: ['practitioner', 'peer_supporter'],
  toni: ['representative'],
  kin: ['representative', 'natural_support'],
} as const;
export type Who = keyof typeof people;
export const everybody = Object.keys(people) as Who[];

const who = fc.constantFrom(...everybody);
const classes = fc.subarray([...dataClasses], { minLength: 1 });
const which = fc.nat({ max: 3 });
/** Hours from now; null: it is left open. */
const ends = fc.option(fc.constantFrom(1, 30, 24 * 40));
const begins = fc.option(fc.constantFrom(-2, 1, 30));

/** With whom something can be shared for a purpose, and to whom a no can be said as well. */
export const recipients = {
  peer_support: ['peer', 'both', 'the group'],
  natural_support: ['toni', 'kin', 'kin'],
  care_coordination: ['practitioner', 'colleague', 'both'],
} as const;

const provision = fc.record({
  to: fc.nat({ max: 2 }),
  effect: fc.constantFrom('permit', 'permit', 'deny'),
  classes,
  begins,
  ends,
});

const doing = <Name extends string, More extends object>(
  name: Name,
  more: { [Key in keyof More]: fc.Arbitrary<More[Key]> },
): fc.Arbitrary<{ do: Name } & More> => fc.record({ do: fc.constant(name), ...more }) as never;

/** Something that people do, or the clock. What cannot be done is refused, and changes nothing. */
export const arbitraryDeed = fc.oneof(
  { weight: 3, arbitrary: doing('appoint', { who, role: fc.constantFrom('member', 'supervisor') }) },
  doing('leave', { which: fc.integer({ min: 1, max: 3 }) }),
  {
    weight: 2,
    arbitrary: doing('cover', { who, from: fc.constantFrom(0, 2), days: fc.constantFrom(0, 3, 40) }),
  },
  doing('say no to a cover', { which }),
  doing('give the lead', { which: fc.integer({ min: 1, max: 3 }) }),
  {
    weight: 5,
    arbitrary: doing('consent', {
      isAsked: fc.boolean(),
      purpose: fc.constantFrom('peer_support', 'natural_support', 'care_coordination'),
      provisions: fc.array(provision, { minLength: 1, maxLength: 2 }),
      begins,
      ends,
    }),
  },
  { weight: 2, arbitrary: doing('disclose', { classes, effect: fc.constantFrom('permit', 'deny'), ends }) },
  { weight: 4, arbitrary: doing('answer', { which, how: fc.constantFrom('agreement', 'refusal') }) },
  { weight: 2, arbitrary: doing('take back', { which, how: fc.constantFrom('withdrawal', 'correction') }) },
  {
    weight: 4,
    arbitrary: doing('represent', {
      who: fc.constantFrom<Who>('toni', 'kin'),
      kind: fc.constantFrom(...authorityKinds, 'parent' as const),
      classes,
      more: fc.subarray(['take_part', 'consent'] as const),
      begins,
      ends,
    }),
  },
  { weight: 2, arbitrary: doing('end authority', { which, how: fc.constantFrom('ending', 'correction') }) },
  { weight: 2, arbitrary: doing('break the glass', { who, why: fc.constantFrom(...emergencyReasons) }) },
  doing('close the record', { which }),
  { weight: 3, arbitrary: doing('name a facilitator', { who, ends, isWelcome: fc.boolean() }) },
  doing('end the help', {}),
  {
    weight: 2,
    arbitrary: doing('converse', {
      how: fc.constantFrom(
        'counter-proposal',
        'acceptance',
        'declination',
        'withdrawal',
        'overtake',
        'end the plan',
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: doing('be born', { years: fc.integer({ min: 13, max: 22 }), days: fc.nat({ max: 3 }) }),
  },
  doing('set the age', {
    ageOfMajority: fc.integer({ min: 14, max: 21 }),
    timeZone: fc.constantFrom('UTC', 'Pacific/Auckland', 'America/New_York'),
  }),
  doing('change roles', {
    who,
    roles: fc.subarray(['practitioner', 'peer_supporter', 'representative', 'natural_support'] as const, {
      minLength: 1,
    }),
  }),
  doing('limit the machine', { isGone: fc.boolean() }),
  { weight: 3, arbitrary: doing('wait', { hours: fc.constantFrom(0.1, 0.5, 1, 1, 24, 24 * 31) }) },
);
export type Deed = typeof arbitraryDeed extends fc.Arbitrary<infer Value> ? Value : never;

const all = [...dataClasses];

/** One history in which each of them is done, and ends by the clock or by somebody's doing. */
export const tellingHistory: Deed[] = [
  { do: 'be born', years: 17, days: 2 },
  { do: 'appoint', who: 'both', role: 'supervisor' },
  { do: 'give the lead', which: 1 },
  { do: 'cover', who: 'colleague', from: 0, days: 0 },
  { do: 'say no to a cover', which: 0 },
  { do: 'name a facilitator', who: 'practitioner', ends: 30, isWelcome: true },
  {
    do: 'represent',
    who: 'toni',
    kind: 'parent',
    classes: ['plan'],
    more: ['take_part'],
    begins: null,
    ends: null,
  },
  { do: 'represent', who: 'kin', kind: 'patient_appointed', classes: all, more: [], begins: -2, ends: 30 },
  {
    ...{ do: 'consent', isAsked: true, purpose: 'peer_support', begins: null, ends: 30 },
    provisions: [
      { to: 0, effect: 'permit', classes: ['plan'], begins: 1, ends: null },
      { to: 2, effect: 'deny', classes: ['journal'], begins: null, ends: 1 },
    ],
  },
  { do: 'answer', which: 0, how: 'agreement' },
  { do: 'disclose', classes: ['plan'], effect: 'permit', ends: 30 },
  { do: 'break the glass', who: 'practitioner', why: 'medical_emergency' },
  { do: 'converse', how: 'counter-proposal' },
  { do: 'set the age', ageOfMajority: 17, timeZone: 'America/New_York' },
  { do: 'set the age', ageOfMajority: 18, timeZone: 'Pacific/Auckland' },
  { do: 'limit the machine', isGone: false },
  { do: 'wait', hours: 1 },
  { do: 'break the glass', who: 'practitioner', why: 'danger_to_self_or_others' },
  { do: 'close the record', which: 0 },
  { do: 'take back', which: 0, how: 'withdrawal' },
  { do: 'take back', which: 0, how: 'correction' },
  { do: 'end the help' },
  { do: 'name a facilitator', who: 'peer', ends: null, isWelcome: true },
  { do: 'converse', how: 'overtake' },
  { do: 'change roles', who: 'kin', roles: ['peer_supporter'] },
  { do: 'end authority', which: 0, how: 'ending' },
  { do: 'end authority', which: 0, how: 'correction' },
  { do: 'cover', who: 'practitioner', from: 2, days: 3 },
  { do: 'leave', which: 1 },
  { do: 'limit the machine', isGone: true },
  { do: 'be born', years: 18, days: 3 },
  { do: 'wait', hours: 24 * 31 },
];
