import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

const post = { means: 'post', address: 'PO box 117, Riverside', how: 'In a plain envelope.' };

describe('where and how a patient asks to be reached (45 CFR 164.522(b))', () => {
  let service: TestApp;
  let room: Room;
  let wishes: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    wishes = `/v1/patients/${room.patient.patientId}/communication-wishes`;
  });
  afterAll(() => service.close());

  const ask = async (by: Person = room.patient, wish: object = post): Promise<any> =>
    (await by.api.expect(201, by.api.post(wishes, wish))).body;
  const move = (by: Person, id: string, name: string, body: object = {}): Promise<any> =>
    by.api.post(`${wishes}/${id}/${name}`, body);
  const noticesOf = async ({ api }: Person, kind: string): Promise<any[]> =>
    (await api.get('/v1/me/notices')).body.items.filter((each: any) => each.kind === kind);
  const representative = async (): Promise<Person> => {
    const toni = await room.clinic.person(['representative'], { name: 'Toni' });
    const authority = { accountId: toni.accountId, kind: 'guardian', evidence: 'Order of the court, seen' };
    const acts = { dataClasses: ['plan'], acts: ['read', 'take_part'] };
    const { api, accountId } = room.clinician;
    const made = api.post(`/v1/patients/${room.patient.patientId}/representatives`, {
      ...authority,
      ...acts,
    });
    await api.expect(201, made);
    expect(accountId).not.toBe(toni.accountId);
    return toni;
  };

  it('counts from the moment the patient asks, and whoever invites them to the portal reads it', async () => {
    const { clinic, clinician } = room;
    const patientId = await clinic.record('Mo');
    await clinic.join(patientId, clinician, 'lead');
    const mo = await clinic.person(['patient'], { name: 'Mo', patientId });
    const address = `/v1/patients/${patientId}/communication-wishes`;
    const { body } = await mo.api.expect(201, mo.api.post(address, post));
    expect(body).toMatchObject({ state: 'asked', counts: true });
    expect(body.sentence).toBe('Reach them by post: PO box 117, Riverside. In a plain envelope.');
    const { body: seen } = await clinician.api.expect(200, clinician.api.get(address));
    expect(seen.items).toHaveLength(1);
    const [task] = await noticesOf(clinician, 'communication_asked');
    expect(task).toMatchObject({ task: true, doneAt: null });
    const done = clinician.api.post(`${address}/${body.id}/accommodation`, { answer: 'From today on.' });
    expect((await clinician.api.expect(200, done)).body).toMatchObject({
      state: 'accommodated',
      counts: true,
    });
    expect((await noticesOf(clinician, 'communication_asked'))[0].doneAt).not.toBeNull();
    expect(await noticesOf(mo, 'communication_answered')).toHaveLength(1);
  });

  it('is said with an invitation to the portal', async () => {
    const { clinic, clinician, patient } = room;
    const patientId = await clinic.record('Kit');
    await clinic.join(patientId, clinician, 'lead');
    const toni = await clinic.person(['representative']);
    const record = `/v1/patients/${patientId}`;
    const authority = { accountId: toni.accountId, kind: 'guardian', evidence: 'Order of the court, seen' };
    const acting = { ...authority, dataClasses: ['plan'], acts: ['read', 'take_part'] };
    await clinician.api.expect(201, clinician.api.post(`${record}/representatives`, acting));
    const invite = async (): Promise<string[]> => {
      const email = `kit-${Date.now()}@example.org`;
      const { api } = clinician;
      return (await api.expect(201, api.post(`${record}/portal-invitations`, { email }))).body.reachBy;
    };
    expect(await invite()).toEqual([]);
    const { body } = await toni.api.expect(201, toni.api.post(`${record}/communication-wishes`, post));
    expect(await invite()).toEqual([]);
    const done = clinician.api.post(`${record}/communication-wishes/${body.id}/accommodation`);
    await clinician.api.expect(200, done);
    expect(await invite()).toEqual(['Reach them by post: PO box 117, Riverside. In a plain envelope.']);
    expect(patient.patientId).not.toBe(patientId);
  });

  it('has no place for a reason, and asks for none', async () => {
    const refused = await room.patient.api.post(wishes, { ...post, reason: 'My husband reads my letters' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('reason');
  });

  it('is refused only with what can be done instead, by somebody else than who asked, and can still be done later', async () => {
    const { id } = await ask();
    const { clinician, patient } = room;
    expect((await move(clinician, id, 'impossibility')).status).toBe(400);
    expect((await move(patient, id, 'accommodation')).status).toBe(403);
    const answer = 'We cannot send to boxes. We can hold letters at the desk for you.';
    expect((await move(clinician, id, 'impossibility', { answer })).body).toMatchObject({
      state: 'not_possible',
      counts: false,
      sentence: null,
      answer,
    });
    expect((await move(clinician, id, 'accommodation')).body.state).toBe('accommodated');
    expect((await move(patient, id, 'ending')).body).toMatchObject({ state: 'ended', counts: false });
    expect((await move(clinician, id, 'accommodation')).status).toBe(409);
  });

  it('is not seen by who acts for the patient, save what they asked for, which the patient can end', async () => {
    const toni = await representative();
    const own = await ask();
    const theirs = await ask(toni, { means: 'telephone', address: '555 0100' });
    expect(theirs).toMatchObject({ counts: false, sentence: null });
    const { body: seen } = await toni.api.expect(200, toni.api.get(wishes));
    expect(seen.items.map(({ id }: any) => id)).toEqual([theirs.id]);
    expect((await toni.api.get(`${wishes}/${own.id}`)).status).toBe(404);
    expect((await move(toni, own.id, 'ending')).status).toBe(404);
    expect(await noticesOf(room.patient, 'communication_asked')).toHaveLength(1);
    expect((await move(room.patient, theirs.id, 'ending')).body.state).toBe('ended');
  });

  it('is for those who reach the patient, and nobody else', async () => {
    const { id } = await ask();
    const { clinic } = room;
    const [admin, stranger] = [await clinic.person(['administrator']), await clinic.practitioner()];
    await admin.api.expect(200, admin.api.get(`${wishes}/${id}`));
    const glass = {
      patientId: room.patient.patientId,
      reasonCode: 'medical_emergency',
      reason: 'Unconscious at the door',
    };
    await stranger.api.expect(201, stranger.api.post('/v1/break-glass', glass));
    expect((await stranger.api.get(wishes)).status).toBe(403);
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(room.patient.patientId, peer, ['plan']);
    expect((await peer.api.get(wishes)).status).toBe(403);
  });

  describe('of somebody without an account, or not with it', () => {
    const said = { ...post, saidHow: 'word' };
    const writtenDown = (by: Person, record: string, body: object = said): Promise<any> =>
      by.api.post(`${record}/recorded-communication-wishes`, body);

    it('is written down by the care team or the office, counts at once, and is ended the same way', async () => {
      const { clinic, clinician } = room;
      const patientId = await clinic.record('Noor');
      await clinic.join(patientId, clinician, 'lead');
      const record = `/v1/patients/${patientId}`;
      const admin = await clinic.person(['administrator']);
      const { body } = await admin.api.expect(201, writtenDown(admin, record));
      expect(body).toMatchObject({
        ...{ counts: true, state: 'asked', askedBy: null, saidHow: 'word', endingSaidHow: null },
        writtenBy: { accountId: admin.accountId },
      });
      const one = `${record}/communication-wishes/${body.id}`;
      await clinician.api.expect(200, clinician.api.post(`${one}/accommodation`));
      const ending = clinician.api.post(`${one}/recorded-ending`, { saidHow: 'paper' });
      expect((await clinician.api.expect(200, ending)).body).toMatchObject({
        ...{ state: 'ended', counts: false, endingSaidHow: 'paper' },
      });
      expect((await clinician.api.post(`${one}/recorded-ending`, { saidHow: 'paper' })).status).toBe(409);
    });

    it('is told to the patient, who ends it, and not shown to who acts for them', async () => {
      const { clinician, patient } = room;
      const toni = await representative();
      const record = `/v1/patients/${patient.patientId}`;
      const { body } = await clinician.api.expect(201, writtenDown(clinician, record));
      expect(await noticesOf(patient, 'communication_asked')).toHaveLength(1);
      expect((await toni.api.get(`${wishes}/${body.id}`)).status).toBe(404);
      expect((await move(toni, body.id, 'recorded-ending', { saidHow: 'word' })).status).toBe(403);
      const { id } = (await writtenDown(clinician, record)).body;
      await clinician.api.expect(200, move(clinician, id, 'recorded-ending', { saidHow: 'word' }));
      expect(await noticesOf(patient, 'communication_ended')).toHaveLength(1);
      await patient.api.expect(200, move(patient, body.id, 'ending'));
    });

    it('says how it was said, and is no way for patients to speak for themselves', async () => {
      const { clinician, patient } = room;
      const record = `/v1/patients/${patient.patientId}`;
      const silent = await writtenDown(clinician, record, post);
      expect([silent.status, silent.body.errors[0].pointer]).toEqual([400, '/saidHow']);
      expect((await writtenDown(patient, record)).status).toBe(403);
    });
  });
});
