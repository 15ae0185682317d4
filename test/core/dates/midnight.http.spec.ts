import { LocalDays, dayAfter } from '../../../src/core/days.js';
import { comingOfAgeOn } from '../../support/coming-of-age.js';
import { anInstrumentOfOurs } from '../../support/instrument.js';
import { aHelpline } from '../../support/resource.js';
import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

const minute = 60_000;
const dayMs = 24 * 60 * minute;

/** On the two sides of the date line; where clocks are changed, and where they are at midnight. */
const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns', 'America/Santiago'];

describe('A day ends where the organisation is, at its midnight and at no other', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  /** People of a room, signed in at this moment of the clock. */
  interface Awake {
    readonly patient: Person;
    readonly clinician: Person;
    readonly parent: Person;
    readonly peer: Person;
    readonly admin: Person;
  }

  async function awake(room: Room, people: Awake): Promise<Awake> {
    const again = Object.entries(people).map(async ([name, person]: [string, Person]) => [
      name,
      await room.clinic.signIn(person),
    ]);
    return Object.fromEntries(await Promise.all(again)) as Awake;
  }

  const set = async (sql: string, ...values: unknown[]): Promise<void> => {
    await (await database()).query(sql, values);
  };

  it.each(zones)('%s', async (timeZone) => {
    const days = new LocalDays({ timeZone, locale: 'en-GB' });
    const now = service.clock.now();
    const day = days.dayOf(now);
    const midnight = days.beginningOf(dayAfter(day, 1));
    service.clock.forward(midnight.getTime() - 5 * minute - now.getTime());

    const room = await aRoom(service);
    const { clinic, plan } = room;
    const { patientId } = room.patient;
    const record = `/v1/patients/${patientId}`;
    await set(
      `UPDATE tenant_setting SET time_zone = $2, locale = 'en-GB' WHERE tenant_id = $1`,
      clinic.tenantId,
      timeZone,
    );
    const tomorrow = dayAfter(day, 1);
    const { ageOfMajority, birthDate } = comingOfAgeOn(tomorrow);
    await set(
      `UPDATE tenant_setting SET age_of_majority = $2 WHERE tenant_id = $1`,
      clinic.tenantId,
      ageOfMajority,
    );
    await set(`UPDATE patient SET birth_date = $2 WHERE id = $1`, patientId, birthDate);
    const people: Awake = {
      patient: room.patient,
      clinician: room.clinician,
      parent: await clinic.person(['representative']),
      peer: await clinic.person(['peer_supporter']),
      admin: await clinic.person(['administrator']),
    };
    const { patient, clinician, parent, peer, admin } = people;
    const made = async ({ api }: Person, path: string, body: object): Promise<any> =>
      (await api.expect(201, api.post(path, body))).body;
    const authority = {
      kind: 'parent',
      evidence: 'Birth certificate',
      acts: ['read'],
      dataClasses: ['plan'],
    };
    await made(clinician, `${record}/representatives`, { ...authority, accountId: parent.accountId });
    await made(patient, `${record}/consents`, {
      ...{ kind: 'sharing', purpose: 'Company', purposeCode: 'peer_support', endsAt: midnight.toISOString() },
      provisions: [{ recipientAccountId: peer.accountId, dataClasses: ['plan'] }],
    });
    await made(patient, `${plan}/reviews`, { dueOn: day });
    const resource = await made(clinician, '/v1/resources', aHelpline);
    await set('UPDATE resource SET check_by = $2 WHERE id = $1', resource.id, tomorrow);
    const instrument = await made(admin, '/v1/instruments', anInstrumentOfOurs);
    const vouched = { basis: 'A licence for one more day', validUntil: day };
    await admin.api.expect(200, admin.api.post(`/v1/instruments/${instrument.id}/attestations`, vouched));

    /** What each rule that hangs on the day says at this moment. */
    const rules = async (): Promise<Record<string, unknown>> => {
      const at = await awake(room, people);
      const read = async ({ api }: Person, path: string): Promise<any> =>
        (await api.expect(200, api.get(path))).body;
      const step = { op: 'goal.add', lifeDomain: 'health', statement: 'Sleep', targetDate: day };
      const proposal = { basePlanRevision: 0, ops: [step] };
      const checkIn = await made(at.patient, `${record}/check-ins`, { mood: 'good' });
      const print = await at.patient.api.get(`${record}/safety-plan/print.txt`);
      return {
        review: (await read(at.patient, `${plan}/reviews`)).items[0].overdue,
        parent: (await at.parent.api.get(plan)).status === 200,
        peer: (await at.peer.api.get(plan)).status,
        due: (await at.clinician.api.post(`${plan}/proposals`, proposal)).status,
        checkIn: checkIn.checkedInOn,
        today: (await read(at.patient, `${record}/today`)).day,
        print: /Printed on (.*)\./.exec(print.text)?.[1],
        resource: (await read(at.clinician, `/v1/resources/${resource.id}`)).isStale,
        instrument: (await read(at.admin, `/v1/instruments/${instrument.id}`)).whyNot === null,
      };
    };

    expect(await rules()).toEqual({
      ...{ review: false, parent: true, peer: 200, due: 201, checkIn: day, today: day },
      ...{ print: days.written(day), resource: false, instrument: true },
    });
    service.clock.forward(10 * minute);
    expect(await rules()).toEqual({
      ...{ review: true, parent: false, peer: 404, due: 422, checkIn: tomorrow },
      ...{ today: tomorrow, print: days.written(tomorrow), resource: true, instrument: false },
    });
    service.clock.forward(dayMs);
  });
});
