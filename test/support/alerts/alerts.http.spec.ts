import { EscalationWorker } from '../../../src/support/alerts/escalation.worker.js';
import { RemindersWorker } from '../../../src/oversight/reminders/reminders.worker.js';
import { all, answered, aProtocol, asked, dayFrom, phq9 } from '../measures-room.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { database, type Person } from '../world.js';

const minute = 60_000;
const worst = { item: 9, value: 1 };

describe('an answer about safety', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  beforeEach(async () => {
    service = await startTestApp();
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
  });
  afterEach(() => service.close());

  const waiting = async ({ api }: Person): Promise<string[]> =>
    (await api.expect(200, api.get('/v1/me/notices?toDo=true'))).body.items
      .map(({ kind }: any) => kind)
      .filter((kind: string) => kind.startsWith('safety'));
  const alerts = async ({ api }: Person = room.clinician): Promise<any[]> =>
    (await api.expect(200, api.get(`${record}/alerts`))).body.items;
  const escalate = (): Promise<void> =>
    service.app.get(EscalationWorker, { strict: false }).visit(room.clinic.tenantId);
  const spoken = (): object => ({
    said: 'I called Alex at once.',
    agreed: 'We speak again tomorrow.',
    nextContactOn: dayFrom(room, 1),
  });
  const acknowledge = async ({ api }: Person, id: string, body: object = spoken()): Promise<any> => {
    const read = await api.get(`${record}/alerts/${id}`);
    const tagged = api.with({ 'if-match': read.headers.get('etag') ?? '"1"' });
    return tagged.post(`${record}/alerts/${id}/acknowledgement`, body);
  };
  const later = async (minutes: number): Promise<void> => {
    service.clock.forward(minutes * minute);
    room = { ...room, clinician: await room.clinic.signIn(room.clinician) };
  };

  it('is not asked for where nobody would hear of it: the asking is refused, with what to do', async () => {
    const body = { instrumentId: phq9, dueOn: dayFrom(room, 3) };
    const ask = (): Promise<any> => room.clinician.api.post(`${record}/questionnaires`, body);
    const refused = await ask();
    expect([refused.status, refused.body.detail]).toEqual([
      422,
      'This questionnaire asks about safety, and your clinic has not said yet who hears of an answer. An administrator publishes that first: POST /v1/alert-protocols.',
    ]);
    expect((await room.clinician.api.get(`${record}/questionnaires`)).body.items).toEqual([]);
    await aProtocol(room);
    expect((await ask()).status).toBe(201);
  });

  it('is answered at once, also in a form that is not complete, with whom to reach and who reads it', async () => {
    await aProtocol(room);
    const ours = { name: 'Our night nurse', kind: 'other', languages: ['en'], cost: 'free' };
    const hours = { timeZone: 'UTC', always: true, weekly: [], closedOn: [] };
    const channels = [{ kind: 'call', to: '555 0100', onPhoneBill: 'no' }];
    const { api } = room.clinician;
    await api.expect(201, api.post('/v1/resources', { ...ours, isCrisisContact: true, hours, channels }));
    const { path } = await asked(room, phq9);
    const { help, status, measureId } = await answered(room, path, [worst]);
    expect([status, measureId]).toEqual(['in-progress', null]);
    expect(help).toMatchObject({
      thanks: 'Thank you for telling us. That took courage, and you do not have to be alone with it.',
      contact: { name: 'Our night nurse', says: ['Call 555 0100.'] },
      safetyPlan: `${record}/safety-plan`,
      helpCard: '/v1/help-card',
    });
    expect(help.inDangerNow).toMatch(/^Are you or somebody else in danger now\? Call /);
    expect(help.whoReads).toMatch(
      /^Dana Reyes is asked to read this by \d{1,2}:\d\d\s[AP]M on [^.]*\. They are also asked to get in touch with you\.$/,
    );
    expect((await room.patient.api.get(path)).body.help).toEqual(help);
    expect((await api.get(path)).body.help).toBeNull();
  });

  it('tells the truth where nobody is there', async () => {
    const weekly = [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '09:00', until: '09:30' },
    ];
    const staffedHours = { timeZone: 'UTC', always: false, weekly, closedOn: [] };
    await aProtocol(room, { staffedHours });
    const { path } = await asked(room, phq9);
    const time = service.clock.now().toISOString().slice(11, 16);
    const { help } = await answered(room, path, [worst]);
    if (time >= '09:00' && time < '09:30')
      expect(help.whoReads).toMatch(/^Dana Reyes is asked to read this by/);
    else
      expect(help.whoReads).toMatch(
        /^Nobody reads this (tonight|right now)\. Dana Reyes is asked to read it from 9:00\sAM on .* Until then, please reach one of the people above\.$/,
      );
    const [alert] = await alerts();
    expect(alert.dueAt > service.clock.now().toISOString()).toBe(true);
  });

  it('ends every questionnaire that asks about safety with whom to reach, whatever was answered', async () => {
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    const { help, status } = await answered(room, path, [...all(8, 3), { item: 9, value: 0 }]);
    expect(status).toBe('completed');
    expect(help.thanks).toBe('Thank you for answering. Should it get hard, here is whom you can reach.');
    expect(await alerts()).toEqual([]);
  });

  it('goes to the first of the protocol, then on when nobody acknowledges it in time, each step on record', async () => {
    const colleague = await room.clinic.practitioner('Robin Vale');
    await room.clinic.join(room.patient.patientId, colleague);
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    await answered(room, path, [worst]);
    expect([await waiting(room.clinician), await waiting(colleague)]).toEqual([['safety_answer'], []]);
    await escalate();
    expect((await alerts())[0].step).toBe(1);
    await later(31);
    await Promise.all([escalate(), escalate()]);
    const [alert] = await alerts();
    expect(alert).toMatchObject({ state: 'open', step: 2 });
    expect(alert.events.map(({ kind, told, by }: any) => [kind, told.length, by?.displayName])).toEqual([
      ['raised', 1, room.patient.name],
      ['escalated', 2, undefined],
    ]);
    const robin = await room.clinic.signIn(colleague);
    expect(await waiting(robin)).toEqual(['safety_answer_waits']);
    await later(61);
    await escalate();
    const admin = await room.clinic.person(['administrator']);
    expect((await alerts())[0].events.at(-1)).toMatchObject({ kind: 'nobody_left', step: 2 });
    await later(61);
    await escalate();
    expect(await waiting(await room.clinic.signIn(admin))).toEqual(['safety_answer_unseen']);
  });

  it('is acknowledged once, with what was said and agreed, and the patient reads it', async () => {
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    await answered(room, path, [worst]);
    const [{ id }] = await alerts();
    const faults = await acknowledge(room.clinician, id, { ...spoken(), said: ' ' });
    expect(faults.status).toBe(400);
    expect(
      (await acknowledge(room.clinician, id, { ...spoken(), nextContactOn: dayFrom(room, -2) })).status,
    ).toBe(422);
    expect((await acknowledge(room.patient, id)).status).toBe(403);
    const both = await Promise.all([acknowledge(room.clinician, id), acknowledge(room.clinician, id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await waiting(room.clinician)).toEqual([]);
    const [seen] = await alerts(room.patient);
    expect(seen).toMatchObject({
      ...{
        state: 'acknowledged',
        said: 'I called Alex at once.',
        acknowledgedBy: { displayName: 'Dana Reyes' },
      },
    });
    expect((await room.patient.api.get(path)).body.help.whoReads).toBe(
      'Dana Reyes has read what you answered.',
    );
    const { items: told } = (await room.patient.api.expect(200, room.patient.api.get('/v1/me/notices'))).body;
    expect(told.find(({ kind }: any) => kind === 'safety_answer_seen')).toMatchObject({
      sentence: 'Dana Reyes has read what you answered. You can read what the two of you agreed.',
      doneAt: null,
    });
    await later(300);
    await escalate();
    expect((await alerts())[0].events.at(-1).kind).toBe('acknowledged');
  });

  it('is never taken back by a corrected answer, and comes anew when it was acknowledged', async () => {
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    await answered(room, path, [worst]);
    const corrected = await answered(room, path, [{ item: 9, value: 0 }]);
    expect(corrected.help.whoReads).toMatch(/^Dana Reyes is asked to read this/);
    const [alert] = await alerts();
    expect(alert).toMatchObject({ state: 'open', answer: 'Several days' });
    expect(alert.events.map(({ kind, answer }: any) => [kind, answer])).toEqual([
      ['raised', 'Several days'],
      ['answered_again', 'Not at all'],
    ]);
    await acknowledge(room.clinician, alert.id);
    await answered(room, path, [{ item: 9, value: 3 }]);
    expect((await alerts()).map(({ state, answer }) => [state, answer])).toEqual([
      ['open', 'Nearly every day'],
      ['acknowledged', 'Several days'],
    ]);
  });

  it('says of nobody that they have read what was answered after they had', async () => {
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    await answered(room, path, [worst]);
    const [{ id }] = await alerts();
    await room.clinician.api.expect(200, acknowledge(room.clinician, id));
    await answered(room, path, [...all(8, 3), { item: 9, value: 0 }]);
    const { help } = (await room.patient.api.expect(200, room.patient.api.get(path))).body;
    expect(help).toMatchObject({
      thanks: 'Thank you for answering. Should it get hard, here is whom you can reach.',
      whoReads: 'Nobody watches these answers as you give them. Your care team looks at them with you.',
    });
  });

  it('comes to the administrators every hour where no protocol is in force any more', async () => {
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    await answered(room, path, [worst]);
    await (await database()).query('DELETE FROM alert_protocol WHERE tenant_id = $1', [room.clinic.tenantId]);
    await later(31);
    await Promise.all([escalate(), escalate()]);
    const [alert] = await alerts();
    expect(alert).toMatchObject({ state: 'open', step: 1 });
    expect(alert.events.map(({ kind }: any) => kind)).toEqual(['raised', 'nobody_left']);
    const admin = await room.clinic.person(['administrator']);
    await later(61);
    await escalate();
    expect((await alerts())[0].events).toHaveLength(3);
    expect(await waiting(await room.clinic.signIn(admin))).toEqual(['safety_answer_unseen']);
  });

  it('is heard once from two devices, and also when the questions were withdrawn meanwhile', async () => {
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    const send = (): Promise<any> => room.patient.api.post(`${path}/answers`, { answers: [worst] });
    expect((await Promise.all([send(), send()])).map(({ status }) => status)).toEqual([200, 200]);
    const [alert, ...more] = await alerts();
    expect(more).toEqual([]);
    expect(alert.events.map(({ kind }: any) => kind)).toEqual(['raised', 'answered_again']);
    await acknowledge(room.clinician, alert.id);
    await room.clinician.api.expect(200, room.clinician.api.post(`${path}/withdrawal`));
    const { body } = await room.patient.api.expect(200, send());
    expect(body).toMatchObject({ status: 'withdrawn', help: { helpCard: '/v1/help-card' } });
    expect(await alerts()).toHaveLength(2);
  });

  it('passes over whom the patient keeps their questionnaires from, and who does not work here', async () => {
    const [night, away] = [
      await room.clinic.practitioner('Nur Night'),
      await room.clinic.person(['peer_supporter']),
    ];
    const admin = await room.clinic.person(['administrator']);
    const publish = (steps: object[]): Promise<any> => {
      const staffedHours = { timeZone: 'UTC', always: true, weekly: [], closedOn: [] };
      return admin.api.post('/v1/alert-protocols', { steps, staffedHours });
    };
    const step = (to: string, accountIds: string[] = []): object => ({ to, accountIds, withinMinutes: 30 });
    expect((await publish([step('named', [away.accountId])])).status).toBe(422);
    expect((await publish([step('lead', [night.accountId])])).status).toBe(422);
    expect((await publish([step('named')])).status).toBe(422);
    await admin.api.expect(201, publish([step('lead'), step('named', [night.accountId])]));
    const { path } = await asked(room, phq9);
    const provisions = [
      { effect: 'deny', recipientAccountId: room.clinician.accountId, dataClasses: ['measures'] },
    ];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    await room.patient.api.expect(201, room.patient.api.post(`${record}/consents`, no));
    const { help } = await answered(room, path, [worst]);
    expect(help.whoReads).toMatch(/^Nur Night is asked to read this/);
    expect(await waiting(night)).toEqual(['safety_answer']);
    expect((await night.api.get(`${record}/alerts`)).status).toBe(404);
    const emergency = { patientId: room.patient.patientId, reasonCode: 'danger_to_self_or_others' };
    await night.api.expect(
      201,
      night.api.post('/v1/break-glass', { ...emergency, reason: 'On duty tonight' }),
    );
    const [alert] = await alerts(night);
    expect((await acknowledge(night, alert.id)).status).toBe(200);
  });

  it('waits for its answers no longer than planned without the patient and the lead hearing of it', async () => {
    await aProtocol(room);
    await asked(room, phq9);
    service.clock.forward(9 * 24 * 60 * minute);
    await service.app.get(RemindersWorker, { strict: false }).visit(room.clinic.tenantId);
    for (const person of [room.patient, room.clinician]) {
      const { api } = await room.clinic.signIn(person);
      const { body } = await api.expect(200, api.get('/v1/me/notices'));
      expect(body.items.map(({ kind }: any) => kind)).toContain('questionnaire_overdue');
    }
  });
});
