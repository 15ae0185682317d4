import fc from 'fast-check';
import { dataClasses } from '../../src/access/access-matrix.js';
import { agreeOn, aRoomIn, type Room } from '../support/room.js';
import { completed, frozen, signedByBoth } from '../support/signed.js';
import { type Clinic, database, type Person } from '../support/world.js';

/** Staff who may stand to a patient in any way; one of them is two things at once. */
const staff = ['practitioner', 'peer', 'both'] as const;
type Staff = (typeof staff)[number];

const classes = fc.subarray([...dataClasses], { minLength: 1 });
const members = fc.subarray([...staff]);

/** What became of a consent, by a person or the clock. */
const consentStates = ['given', 'withdrawn', 'expired', 'refused', 'not yet'] as const;
const arbitraryConsent = fc.record({
  state: fc.constantFrom(...consentStates),
  effect: fc.constantFrom('permit', 'deny'),
  who: fc.constantFrom<Staff | 'the group'>(...staff, 'the group'),
  classes,
});
type ArbitraryConsent = typeof arbitraryConsent extends fc.Arbitrary<infer R> ? R : never;

/** How everybody stands to one patient, and what there is on the record. */
export const arbitraryRecord = fc.record({
  team: fc.subarray(['practitioner', 'both'] as const),
  clinicianLeft: fc.boolean(),
  shared: fc.tuple(members, classes),
  denied: fc.tuple(members, fc.subarray([...dataClasses])),
  groupDenied: fc.option(classes),
  consents: fc.array(arbitraryConsent, { maxLength: 4 }),
  facilitator: fc.option(fc.constantFrom(...staff)),
  isSigned: fc.boolean(),
  isOverdue: fc.boolean(),
  isLabelled: fc.boolean(),
  more: fc.integer({ min: 0, max: 2 }),
});
type ArbitraryRecord = typeof arbitraryRecord extends fc.Arbitrary<infer R> ? R : never;

/** Where what is left out is easily forgotten: a label, a no to a group, a third person in one conversation of two. */
export const tellingRecords: ArbitraryRecord[] = [
  {
    team: ['both'],
    clinicianLeft: false,
    shared: [['peer'], ['plan', 'progress', 'decisions']],
    denied: [[], []],
    groupDenied: null,
    consents: consentStates.map((state) => ({ state, effect: 'permit', who: 'both', classes: ['plan'] })),
    facilitator: 'practitioner',
    isSigned: true,
    isOverdue: true,
    isLabelled: true,
    more: 1,
  },
  {
    team: ['practitioner', 'both'],
    clinicianLeft: true,
    shared: [
      ['peer', 'both'],
      ['plan', 'progress'],
    ],
    denied: [['peer'], ['progress']],
    groupDenied: ['plan'],
    consents: [
      { state: 'given', effect: 'permit', who: 'the group', classes: ['decisions', 'substance_use'] },
      { state: 'given', effect: 'deny', who: 'practitioner', classes: ['substance_use'] },
      { state: 'withdrawn', effect: 'deny', who: 'the group', classes: ['progress'] },
    ],
    facilitator: 'peer',
    isSigned: true,
    isOverdue: true,
    isLabelled: true,
    more: 2,
  },
];

export interface Somebody {
  readonly name: string;
  readonly person: Person;
}

interface RandomWorld {
  readonly people: readonly Somebody[];
  readonly rooms: readonly Room[];
}

/** A clinic with these records, and those who may want to read them. */
export async function aRandomWorld(
  clinic: Clinic,
  records: readonly ArbitraryRecord[],
): Promise<RandomWorld> {
  const colleagues = {
    practitioner: await clinic.practitioner(),
    peer: await clinic.person(['peer_supporter']),
    both: await clinic.person(['practitioner', 'peer_supporter']),
  };
  const administrator = await clinic.person(['administrator']);
  const rooms: Room[] = [];
  for (const record of records) rooms.push(await fill(await aRoomIn(clinic), record, colleagues));
  const named = Object.entries({ ...colleagues, administrator });
  return {
    rooms,
    people: [
      ...named.map(([name, person]) => ({ name: `the ${name}`, person })),
      { name: 'the privacy officer', person: await clinic.person(['privacy_officer']) },
      ...rooms.flatMap(({ patient, clinician }, index) => [
        { name: `patient ${index}`, person: patient },
        { name: `clinician ${index}`, person: clinician },
      ]),
    ],
  };
}

async function fill(room: Room, record: ArbitraryRecord, colleagues: Record<Staff, Person>): Promise<Room> {
  const { clinic, patient } = room;
  if (record.isSigned) await sign(room, record.isOverdue);
  await write(room, record);
  const proposalId = await anOpenProposal(room);
  for (const who of record.team) await clinic.join(patient.patientId, colleagues[who]);
  await standings(room, record, colleagues);
  for (const consent of record.consents) await bringAbout(room, consent, colleagues);
  if (record.facilitator) {
    const conversation = { chainId: proposalId, planId: room.planId, patientId: patient.patientId };
    await clinic.askIn(colleagues[record.facilitator], conversation);
  }
  if (record.clinicianLeft) await leave(room);
  return room;
}

async function leave({ clinician, patient }: Room): Promise<void> {
  const { api, accountId } = clinician;
  const team = `/v1/patients/${patient.patientId}/care-team`;
  const { body } = await api.expect(200, api.get(team));
  const membership = body.items.find((member: { accountId: string }) => member.accountId === accountId);
  await api.expect(200, api.post(`${team}/${membership.id}/ending`));
}

/** Into force with it, and a draft of the next one beside it. */
async function sign(room: Room, isOverdue: boolean): Promise<void> {
  const { api } = room.clinician;
  await completed(room);
  const version = await frozen(room);
  await signedByBoth(room, version);
  await api.expect(200, api.post(`${version.address}/activation`));
  await api.expect(201, api.post(room.plan.slice(0, room.plan.lastIndexOf('/')), { title: 'The next plan' }));
  if (isOverdue) {
    const lapse = `UPDATE care_plan SET next_review_on = '2020-01-01' WHERE id = $1`;
    await (await database()).query(lapse, [room.planId]);
  }
}

/** Two goals, of which one may be labelled, and what hangs on each. */
async function write(room: Room, { isLabelled, more }: ArbitraryRecord): Promise<void> {
  const { api } = room.clinician;
  const record = `/v1/patients/${room.patient.patientId}`;
  const goal = (statement: string): object => ({ op: 'goal.add', lifeDomain: 'health', statement });
  const { ops } = await agreeOn(room, [goal('Sleep better'), goal('Drink less')]);
  for (const { goalId } of ops) {
    await api.expect(201, api.post(`${record}/decisions`, { question: 'What would help?', goalId }));
    const note = { goalId, note: 'Better this week' };
    for (let count = 0; count <= more; count++)
      await api.expect(201, api.post(`${room.plan}/progress`, note));
    const saying = { elementId: goalId, kind: 'comment', text: 'Well said' };
    const { body } = await api.expect(201, api.post(`${room.plan}/comments`, saying));
    const reply = room.patient.api.post(`${room.plan}/comments/${body.id}/replies`, { text: 'Thank you' });
    await room.patient.api.expect(201, reply);
  }
  if (isLabelled) {
    const label = api.post(`${room.plan}/goals/${ops[1].goalId}/sensitivity`, { substanceUse: true });
    await api.expect(200, label);
  }
  await api.expect(201, api.post(`${room.plan}/supports`, { name: 'Sam', relationship: 'sister' }));
  if (more > 0) await api.expect(201, api.post(`${room.plan}/reviews`, {}));
  await goThrough(room);
}

/** A setback that is shown to everybody who has the journey, one to the team, one to nobody, and where it led. */
async function goThrough({ patient: { api, patientId } }: Room): Promise<void> {
  const record = `/v1/patients/${patientId}`;
  const setback = { occurredAt: '2026-01-01T00:00:00Z', noticedBy: 'patient' };
  for (const visibility of ['shared', 'care_team', 'only_me'])
    await api.expect(201, api.post(`${record}/setbacks`, { ...setback, visibility }));
  const stage = { perspective: 'self', stage: 'rebuilding' };
  await api.expect(201, api.post(`${record}/stage-transitions`, stage));
}

/** The first of two conversations. @returns its id */
async function anOpenProposal(room: Room): Promise<string> {
  const { api } = room.clinician;
  const { revision } = (await api.expect(200, api.get(room.plan))).body;
  const proposal = { basePlanRevision: revision, ops: [{ op: 'review.set', intervalDays: 45 }] };
  const { body } = await api.expect(201, api.post(`${room.plan}/proposals`, proposal));
  await api.expect(201, api.post(`${room.plan}/proposals`, proposal));
  const about = { elementId: body.id, kind: 'question', text: 'Is that often enough?' };
  await api.expect(201, api.post(`${room.plan}/comments`, about));
  return body.id;
}

/** What the patient says yes and no to. */
async function standings(
  { clinic, patient }: Room,
  { shared, denied: [those, what], groupDenied }: ArbitraryRecord,
  colleagues: Record<Staff, Person>,
): Promise<void> {
  for (const who of shared[0]) await clinic.share(patient.patientId, colleagues[who], shared[1]);
  const provisions = [
    ...(what.length > 0 ? those : []).map((who) => ({
      effect: 'deny',
      recipientAccountId: colleagues[who].accountId,
      dataClasses: what,
    })),
    ...(groupDenied ? [{ effect: 'deny', recipientClass: 'peer_supporter', dataClasses: groupDenied }] : []),
  ];
  if (provisions.length === 0) return;
  const no = { kind: 'sharing', purpose: 'company', purposeCode: 'peer_support', provisions };
  await patient.api.expect(201, patient.api.post(`/v1/patients/${patient.patientId}/consents`, no));
}

/** Until something ends: long enough for a slow machine to write it down before, and short beside what a token lasts. */
const soon = 10_000;
const day = 24 * 60 * 60 * 1000;

/** Brings a consent to where it stands, by the ways in which people do; those that expire do so soon. */
async function bringAbout(
  { clinic, patient, clinician }: Room,
  { state, effect, who, classes: dataClasses }: ArbitraryConsent,
  colleagues: Record<Staff, Person>,
): Promise<void> {
  // Something is shared with peer supporters alone.
  if (who === 'practitioner' && effect === 'permit') return;
  const recipient =
    who === 'the group'
      ? { recipientClass: 'peer_supporter' }
      : { recipientAccountId: colleagues[who].accountId };
  const now = clinic.service.clock.now().getTime();
  const at = (milliseconds: number): string => new Date(now + milliseconds).toISOString();
  const consent = {
    ...{ kind: 'sharing', purpose: 'company', purposeCode: 'peer_support' },
    provisions: [{ effect, ...recipient, dataClasses }],
    ...(state === 'expired' && { endsAt: at(soon) }),
    ...(state === 'not yet' && { startsAt: at(day) }),
  };
  const consents = `/v1/patients/${patient.patientId}/consents`;
  const asker = state === 'refused' ? clinician : patient;
  const kept = await asker.api.post(state === 'refused' ? `${consents}/requests` : consents, consent);
  // Nobody shares with whom they have said no to for the whole record.
  if (kept.status === 422) return;
  if (kept.status !== 201) throw new Error(kept.text);
  const consentId = (kept.body as { id: string }).id;
  if (state === 'refused')
    await patient.api.expect(200, patient.api.post(`${consents}/${consentId}/refusal`));
  if (state === 'withdrawn')
    await patient.api.expect(200, patient.api.post(`${consents}/${consentId}/withdrawal`));
  if (state === 'expired') clinic.service.clock.forward(soon);
}
