import type { Clock } from '../../../src/core/clock.js';
import { dayAfter, LocalDays } from '../../../src/core/days.js';
import { givePassword, signIn } from '../../auth/door.js';
import type { Answer } from '../../support/api.js';
import { part2 } from '../../support/machine.js';
import { aNotice } from '../../support/patient-notice.js';
import type { Room } from '../../support/room.js';
import { database, type Person } from '../../support/world.js';

/** Where the settings are tried: a room that a test has made ready for all of them. */
export interface Place {
  readonly room: Room;
  readonly admin: Person;
  /** Signs in afresh each time. */
  readonly alex: Person;
  readonly dana: Person;
}

/** How a part of the service that goes by a setting shows it, before it is changed and at the very next request. */
export interface Reading {
  readonly of: string;
  readonly read: (place: Place) => Promise<unknown>;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Setting {
  readonly change: unknown;
  /** What it cannot be, with what is wrong. */
  readonly wrong: readonly unknown[];
  readonly readings: readonly Reading[];
}

const minute = 60_000;
const dayMs = 24 * 60 * minute;
const body = async (asked: Promise<Answer>): Promise<any> => (await asked).body;
const clockOf = ({ room }: Place): Clock => room.clinic.service.clock;
const recordOf = ({ room }: Place): string => `/v1/patients/${room.patient.patientId}`;

const session = (whose: 'alex' | 'dana', end: 'idleEndsAt' | 'absoluteEndsAt') => async (place: Place) => {
  const ends = (await signIn(place.room.clinic, place[whose]))[end];
  return Math.round((Date.parse(ends) - clockOf(place).now().getTime()) / minute);
};

const minutes = (first: number, last: number): readonly unknown[] => [
  ...[first - 1, last + 1, first + 0.5, String(first), null, [first], Number.MAX_SAFE_INTEGER],
];

async function proposed({ room }: Place, op: object): Promise<Answer> {
  const { revision } = await body(room.clinician.api.get(room.plan));
  return room.clinician.api.post(`${room.plan}/proposals`, { basePlanRevision: revision, ops: [op] });
}

const untilItLapses = async (place: Place): Promise<number> => {
  const { expiresAt, proposedAt } = (await proposed(place, { op: 'review.set', intervalDays: 20 })).body;
  return (Date.parse(expiresAt) - Date.parse(proposedAt)) / dayMs;
};

/** The last of a first proposal and two that counter each other. */
const afterTwoCounters = async (place: Place): Promise<any> => {
  const { clinician, patient, plan } = place.room;
  let last = (await proposed(place, { op: 'review.set', intervalDays: 20 })).body;
  for (const { api } of [patient, clinician]) {
    const counter = { basePlanRevision: last.baseRevision, ops: [{ op: 'review.set', intervalDays: 21 }] };
    last = await body(api.post(`${plan}/proposals/${last.id}/counter-proposal`, counter));
  }
  return last;
};

/** Whether a parent can be recorded for somebody of nineteen: 201, or 422. */
const aParentOfNineteen = async (place: Place): Promise<number> => {
  await setBirthday(place, 19);
  const { accountId } = await place.room.clinic.person(['representative']);
  const parent = {
    accountId,
    kind: 'parent',
    evidence: 'Birth certificate',
    acts: ['read'],
    dataClasses: ['plan'],
  };
  return (await place.room.clinician.api.post(`${recordOf(place)}/representatives`, parent)).status;
};

/** Whether it is in force when a child has said yes to a disclosure of what is about substance use. */
const inForceOfAChild = async (place: Place): Promise<boolean> => {
  const { patient } = place.room;
  await setBirthday(place, 15);
  const provisions = [{ recipientOutside: 'Good Health Insurance', dataClasses: ['plan', 'substance_use'] }];
  const consent = { kind: 'disclosure', purpose: 'So that the insurer pays', purposeCode: 'payment' };
  const given = patient.api.post(`${recordOf(place)}/consents`, { ...consent, provisions, part2 });
  return (await patient.api.expect(201, given)).body.inForce;
};

async function setBirthday(place: Place, years: number): Promise<void> {
  const born = clockOf(place).now();
  born.setUTCDate(1);
  born.setUTCFullYear(born.getUTCFullYear() - years);
  const set = 'UPDATE patient SET birth_date = $2 WHERE id = $1';
  await (await database()).query(set, [place.room.patient.patientId, born]);
}

const pack = async ({ admin }: Place): Promise<any> => body(admin.api.get('/v1/rule-packs/current'));
const completeness = async ({ room }: Place): Promise<any> =>
  body(room.clinician.api.get(`${room.plan}/completeness`));

/** Each setting of an organisation, and those parts of the service that go by it. */
export const settings: Readonly<Record<string, Setting>> = {
  locale: {
    change: 'es-US',
    wrong: ['!!', '', 'x'.repeat(100), 'ca-valencia-', 7, null, ['en']],
    readings: [
      {
        of: 'the language of refusals',
        read: async (place) =>
          (await place.dana.api.get('/v1/patients/01900000-0000-7000-8000-000000000000')).headers.get(
            'content-language',
          ),
        ...{ before: 'en', after: 'es' },
      },
      {
        of: 'the days of prints',
        read: async (place) => {
          const { text } = await place.room.patient.api.get(`${recordOf(place)}/safety-plan/print.txt`);
          const days = (locale: string): string =>
            new LocalDays({ timeZone: 'Pacific/Pago_Pago', locale }).written(clockOf(place).now());
          return ['en-GB', 'es-US'].find((locale) => text.includes(days(locale)));
        },
        ...{ before: 'en-GB', after: 'es-US' },
      },
    ],
  },
  timeZone: {
    change: 'Pacific/Kiritimati',
    wrong: ['Mars/Base', 'AET', 'posixrules', '', ' Europe/London', 'Europe/London\n', '+14:00', 14, null],
    readings: [
      {
        of: 'the day of a patient',
        read: async (place) => {
          const { day } = await body(place.room.patient.api.get(`${recordOf(place)}/today`));
          const now = clockOf(place).now();
          return ['Pacific/Pago_Pago', 'Pacific/Kiritimati'].find(
            (timeZone) => new LocalDays({ timeZone, locale: 'en' }).dayOf(now) === day,
          );
        },
        ...{ before: 'Pacific/Pago_Pago', after: 'Pacific/Kiritimati' },
      },
      {
        of: 'the morning of a clinician',
        read: async ({ room }) => {
          const { day, newSince } = await body(room.clinician.api.get('/v1/me/morning?days=1'));
          return ['Pacific/Pago_Pago', 'Pacific/Kiritimati'].find((timeZone) => {
            const days = new LocalDays({ timeZone, locale: 'en' });
            return days.beginningOf(dayAfter(day, -1)).toISOString() === newSince;
          });
        },
        ...{ before: 'Pacific/Pago_Pago', after: 'Pacific/Kiritimati' },
      },
      {
        of: 'the day that is too late for what happened',
        read: async (place) => {
          const now = clockOf(place).now();
          const checkedInOn = new LocalDays({ timeZone: 'Pacific/Kiritimati', locale: 'en' }).dayOf(now);
          const checkIn = { mood: 'good', checkedInOn };
          return (await place.room.patient.api.post(`${recordOf(place)}/check-ins`, checkIn)).status;
        },
        ...{ before: 422, after: 201 },
      },
    ],
  },
  staffIdleMinutes: {
    change: 7,
    wrong: minutes(5, 15),
    readings: [{ of: 'staff who sign in', read: session('dana', 'idleEndsAt'), before: 15, after: 7 }],
  },
  staffSessionHours: {
    change: 3,
    wrong: minutes(1, 12),
    readings: [
      { of: 'staff who sign in', read: session('dana', 'absoluteEndsAt'), before: 12 * 60, after: 3 * 60 },
    ],
  },
  patientIdleMinutes: {
    change: 9,
    wrong: minutes(5, 30),
    readings: [{ of: 'patients who sign in', read: session('alex', 'idleEndsAt'), before: 30, after: 9 }],
  },
  patientSessionHours: {
    change: 5,
    wrong: minutes(1, 24),
    readings: [
      { of: 'patients who sign in', read: session('alex', 'absoluteEndsAt'), before: 24 * 60, after: 5 * 60 },
    ],
  },
  proposalDays: {
    change: 3,
    wrong: minutes(1, 365),
    readings: [{ of: 'proposals', read: untilItLapses, before: 30, after: 3 }],
  },
  counterLimit: {
    change: 2,
    wrong: minutes(2, 50),
    readings: [
      {
        of: 'the offer of a facilitator',
        read: async (place) => (await afterTwoCounters(place)).facilitatorOffered,
        ...{ before: false, after: true },
      },
      {
        of: 'the naming of one',
        read: async (place) => {
          const { clinic, patient, plan } = place.room;
          const { id } = await afterTwoCounters(place);
          const { accountId } = await clinic.practitioner('Kim Sato');
          return (await patient.api.post(`${plan}/facilitations`, { proposalId: id, accountId })).status;
        },
        ...{ before: 409, after: 201 },
      },
    ],
  },
  divergenceDays: {
    change: 14,
    wrong: minutes(1, 365),
    readings: [
      {
        of: 'the journey',
        read: async (place) =>
          (await body(place.room.patient.api.get(`${recordOf(place)}/journey`))).divergence.conversationDue,
        ...{ before: false, after: true },
      },
    ],
  },
  ageOfMajority: {
    change: 21,
    wrong: minutes(14, 21),
    readings: [{ of: 'the recording of a parent', read: aParentOfNineteen, before: 422, after: 201 }],
  },
  minorsConsent: {
    change: 'minor_and_parent',
    wrong: ['parent', '', 1, null, ['minor']],
    readings: [{ of: 'what a minor agrees to', read: inForceOfAChild, before: true, after: false }],
  },
  part2Program: {
    change: true,
    wrong: ['true', 1, null, []],
    readings: [
      {
        of: 'whom the notice is due to',
        read: async ({ room }) =>
          (await body(room.clinician.api.get('/v1/patients-without-notice'))).items.length,
        ...{ before: 0, after: 1 },
      },
    ],
  },
  rulePack: {
    change: 'us-behavioral-health',
    wrong: ['made-up', '', 'US-behavioral-health', 'constructor', 7, null],
    readings: [
      {
        of: 'the pack in force',
        read: async (place) => (await pack(place)).code,
        ...{ before: 'recovery-core', after: 'us-behavioral-health' },
      },
      {
        of: 'what plans are measured against',
        read: async (place) => (await completeness(place)).rulePack.code,
        ...{ before: 'recovery-core', after: 'us-behavioral-health' },
      },
    ],
  },
  rulePackTightening: {
    change: { block: [], maxReviewDays: 30 },
    wrong: [
      ...['', 7, null, [], {}, { block: ['no-such-rule'], maxReviewDays: null }],
      ...[
        { block: [], maxReviewDays: 300 },
        { block: [], maxReviewDays: 0 },
        { block: [], unheardOf: 1 },
      ],
    ],
    readings: [
      {
        of: 'the pack in force',
        read: async (place) => (await pack(place)).maxReviewDays,
        ...{ before: 180, after: 30 },
      },
      {
        of: 'the day of the next review',
        read: async (place) => {
          const now = clockOf(place).now();
          const nextReviewOn = new Date(now.getTime() + 60 * dayMs).toISOString().slice(0, 10);
          return (await proposed(place, { op: 'review.set', intervalDays: 25, nextReviewOn })).status;
        },
        ...{ before: 201, after: 422 },
      },
    ],
  },
};

/** A room in which each of the readings can be made. */
export async function aPlace(room: Room): Promise<Place> {
  const { clinic, patient, clinician } = room;
  const place = {
    ...{ room, admin: await clinic.person(['administrator']), alex: await givePassword(patient) },
    dana: await givePassword(clinician),
  };
  const { api } = place.admin;
  const now = clockOf(place).now();
  const effectiveOn = new LocalDays({ timeZone: 'Pacific/Pago_Pago', locale: 'en' }).dayOf(now);
  await api.expect(201, api.post('/v1/patient-notices', aNotice(now, { effectiveOn })));
  const since = new Date(now.getTime() - 20 * dayMs).toISOString();
  for (const [who, perspective, stage] of [
    [patient, 'self', 'rebuilding'],
    [clinician, 'clinician', 'acceptance'],
  ] as const) {
    const move = { perspective, stage, effectiveAt: since, lateReason: 'We had no access' };
    await who.api.expect(201, who.api.post(`${recordOf(place)}/stage-transitions`, move));
  }
  return place;
}
