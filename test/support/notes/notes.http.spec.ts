import { dataClasses } from '../../../src/access/access-matrix.js';
import { dayFrom } from '../measures-room.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

const text = 'Alex slept through two nights';

describe('/v1/patients/{patientId}/clinical-notes', () => {
  let service: TestApp;
  let room: Room;
  let notes: string;
  let mia: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    notes = `/v1/patients/${room.patient.patientId}/clinical-notes`;
    mia = await room.clinic.practitioner('Mia Lund');
    await room.clinic.join(room.patient.patientId, mia);
  });
  afterAll(() => service.close());

  const post = async (who: Person, path: string, body: object = {}): Promise<any> =>
    (await who.api.expect(path === notes ? 201 : 200, who.api.post(path, body))).body;
  const read = async (who: Person, id: string): Promise<any> =>
    (await who.api.expect(200, who.api.get(`${notes}/${id}`))).body;
  const noticesOf = async (who: Person, kind: string): Promise<any[]> =>
    (await who.api.expect(200, who.api.get(`/v1/me/notices?kind=${kind}`))).body.items;
  const withholding = (): object => ({
    ground: 'told_in_confidence',
    reason: 'A neighbour told us, and is afraid',
    until: dayFrom(room, 30),
  });
  const withheld = async (): Promise<{ id: string; address: string }> => {
    const { id } = await post(room.clinician, notes, { text, withholding: withholding() });
    const { body } = await room.clinician.api.expect(
      200,
      room.clinician.api.get(`${notes}/${id}/withholdings`),
    );
    return { id, address: `${notes}/${id}/withholdings/${body.items[0].id}` };
  };

  it('is open to the patient at once, who is told', async () => {
    const { id } = await post(room.clinician, notes, { text });
    expect(await read(room.patient, id)).toMatchObject({ text, isWithheld: false, amendedAt: null });
    expect(await noticesOf(room.patient, 'note_to_read')).toMatchObject([{ aboutId: id }]);
  });

  it('keeps every wording when its author amends it, and nobody else does', async () => {
    const { id } = await post(room.clinician, notes, { text });
    const amendment = { text: 'It was one night', reason: 'Counted wrong' };
    expect((await mia.api.post(`${notes}/${id}/amendments`, amendment)).status).toBe(403);
    const amended = await post(room.clinician, `${notes}/${id}/amendments`, amendment);
    expect(amended).toMatchObject({ text: 'It was one night', version: 2 });
    expect(amended.amendedAt).not.toBeNull();
    const { body } = await room.patient.api.expect(200, room.patient.api.get(`${notes}/${id}/wordings`));
    expect(body.items.map((each: any) => [each.text, each.reason])).toEqual([
      ['It was one night', 'Counted wrong'],
      [text, null],
    ]);
  });

  it('is taken back as an error with the reason, and shown to nobody then', async () => {
    const { id } = await post(room.clinician, notes, { text });
    await post(room.clinician, `${notes}/${id}/correction`, { reason: 'About somebody else' });
    for (const who of [room.patient, room.clinician])
      expect(await read(who, id)).toMatchObject({
        text: null,
        status: 'entered-in-error',
        errorReason: 'About somebody else',
      });
    const twice = await post(room.clinician, `${notes}/${id}/correction`, { reason: 'Not hers' });
    expect(twice).toEqual(await read(room.clinician, id));
    expect(twice.errorReason).toBe('About somebody else');
    expect((await mia.api.post(`${notes}/${id}/correction`, { reason: 'x' })).status).toBe(403);
    const again = await room.clinician.api.post(`${notes}/${id}/amendments`, { text, reason: 'x' });
    expect(again.status).toBe(409);
  });

  it('is withheld on a ground alone, with a reason and a last day, and the patient knows that it is', async () => {
    const { id, address } = await withheld();
    expect(await read(room.patient, id)).toMatchObject({ text: null, isWithheld: true });
    expect(await read(mia, id)).toMatchObject({ text, isWithheld: true });
    expect(await noticesOf(room.patient, 'note_to_read')).toEqual([]);
    expect(await noticesOf(room.patient, 'note_withheld')).toHaveLength(1);
    const { body } = await room.patient.api.expect(200, room.patient.api.get(address));
    expect(body).toMatchObject({ ground: 'told_in_confidence', reason: null, state: 'withheld' });
    const wordings = await room.patient.api.expect(200, room.patient.api.get(`${notes}/${id}/wordings`));
    expect(wordings.body.items).toEqual([]);

    service.clock.forward(32 * 24 * 60 * 60 * 1000);
    const later = await room.clinic.signIn(room.patient);
    expect(await read(later, id)).toMatchObject({ text, isWithheld: false });
  });

  it.each([
    ['because it would upset them', () => ({ ...withholding(), ground: 'upsetting' })],
    ['without a reason', () => ({ ...withholding(), reason: ' ' })],
    ['for ever', () => ({ ...withholding(), until: dayFrom(room, 800) })],
    ['until yesterday', () => ({ ...withholding(), until: dayFrom(room, -1) })],
  ])('is not withheld %s', async (_why, how) => {
    const { status, body } = await room.clinician.api.post(notes, { text, withholding: how() });
    expect([400, 422]).toContain(status);
    expect(body.detail).toMatch(/\.$/);
    expect((await room.clinician.api.get(notes)).body.items).toEqual([]);
  });

  it('is looked at by somebody else when the patient asks, never by who wrote or withheld it', async () => {
    const { id, address } = await withheld();
    await post(room.patient, `${address}/review-request`);
    expect(await noticesOf(mia, 'withholding_to_review')).toMatchObject([{ task: true, doneAt: null }]);
    expect((await room.patient.api.post(`${address}/review-request`)).status).toBe(409);
    const review = { isUpheld: false, answer: 'There is no danger in it for anybody' };
    expect((await room.clinician.api.post(`${address}/review`, review)).status).toBe(403);

    const reviewed = await post(mia, `${address}/review`, review);
    expect(reviewed).toMatchObject({ state: 'ended', reviewedBy: { displayName: 'Mia Lund' } });
    expect(await read(room.patient, id)).toMatchObject({ text, isWithheld: false });
    expect(await noticesOf(room.patient, 'withholding_reviewed')).toHaveLength(1);
    expect((await noticesOf(mia, 'withholding_to_review'))[0].doneAt).not.toBeNull();
  });

  it('stays withheld where somebody else agrees, with their answer for the patient', async () => {
    const { id, address } = await withheld();
    await post(room.patient, `${address}/review-request`);
    await post(mia, `${address}/review`, { isUpheld: true, answer: 'I see it the same way' });
    const { body } = await room.patient.api.get(address);
    expect(body).toMatchObject({ state: 'upheld', answer: 'I see it the same way', reason: null });
    expect(await read(room.patient, id)).toMatchObject({ text: null });
    await post(room.clinician, `${address}/ending`);
    expect(await read(room.patient, id)).toMatchObject({ text });
  });

  it('is open once, whoever ends the withholding again and at the same moment', async () => {
    const { id, address } = await withheld();
    await post(room.patient, `${address}/review-request`);
    const ended = await Promise.all([room.clinician, mia].map((who) => post(who, `${address}/ending`)));
    const heard = await noticesOf(room.patient, 'note_to_read');
    ended.push(await post(room.clinician, `${address}/ending`));
    for (const each of ended) expect(each).toEqual(ended[0]);
    expect(ended[0].state).toBe('ended');
    expect(await read(room.patient, id)).toMatchObject({ text, isWithheld: false });
    expect(await noticesOf(room.patient, 'note_to_read')).toEqual(heard);
    expect(heard).toHaveLength(1);
  });

  it('is written by no peer, whatever is shared with them, and read by none', async () => {
    const peer = await room.clinic.person(['peer_supporter']);
    await room.clinic.share(room.patient.patientId, peer, dataClasses);
    const { id } = await post(room.clinician, notes, { text });
    expect((await peer.api.post(notes, { text })).status).toBe(403);
    expect((await peer.api.get(`${notes}/${id}`)).status).toBe(403);
    expect((await room.patient.api.post(notes, { text })).status).toBe(403);
  });

  it('says why it is withheld to the two sides alone: to nobody who reads notes by a consent', async () => {
    const { patient, clinic, clinician } = room;
    const { id, address } = await withheld();
    const record = `/v1/patients/${patient.patientId}`;
    for (const [who, purposeCode] of [
      [await clinic.person(['natural_support'], { name: 'Sam' }), 'natural_support'],
      [await clinic.practitioner('Nur Vale'), 'care_coordination'],
    ] as const) {
      const provisions = [{ recipientAccountId: who.accountId, dataClasses: ['clinical_notes'] }];
      const consent = { kind: 'sharing', purpose: 'So that they know', purposeCode, provisions };
      await patient.api.expect(201, patient.api.post(`${record}/consents`, consent));
      expect(await read(who, id)).toMatchObject({ text: null, isWithheld: true });
      for (const path of [`${notes}/${id}/withholdings`, address])
        expect((await who.api.get(path)).status).toBe(403);
    }
    const guardian = await clinic.person(['representative'], { name: 'Toni' });
    const authority = {
      ...{ accountId: guardian.accountId, kind: 'guardian', evidence: 'Order, seen' },
      ...{ dataClasses: ['clinical_notes'], acts: ['read', 'take_part'] },
    };
    await clinician.api.expect(201, clinician.api.post(`${record}/representatives`, authority));
    for (const { api } of [patient, guardian])
      expect((await api.expect(200, api.get(address))).body).toMatchObject({
        ground: 'told_in_confidence',
        reason: null,
      });
    expect((await mia.api.expect(200, mia.api.get(address))).body.reason).toMatch(/neighbour/);
  });

  it('asks for other words where some can hurt', async () => {
    const { status, body } = await room.clinician.api.post(notes, { text: 'Alex is non-compliant' });
    expect([status, body.type]).toEqual([422, expect.stringContaining('wording')]);
    await post(room.clinician, notes, {
      text: 'The letter says “non-compliant”',
      keepWording: { reason: 'A quote' },
    });
  });

  it('about substance use is there for nobody on the team to whom the patient says no to it, with all that belongs to it', async () => {
    const provisions = [
      { effect: 'deny', recipientAccountId: mia.accountId, dataClasses: ['substance_use'] },
    ];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    const { api, patientId } = room.patient;
    await api.expect(201, api.post(`/v1/patients/${patientId}/consents`, no));
    const note = { text, substanceUse: true, withholding: withholding() };
    const { id } = await post(room.clinician, notes, note);
    for (const path of [`${notes}/${id}`, `${notes}/${id}/wordings`, `${notes}/${id}/withholdings`])
      expect((await mia.api.get(path)).status).toBe(404);
    expect((await mia.api.get(notes)).body.items).toEqual([]);
  });

  it('is in the preview of a consent, without what is withheld', async () => {
    await post(room.clinician, notes, { text });
    await withheld();
    const friend = await room.clinic.person(['natural_support'], { name: 'Sam' });
    const provisions = [{ recipientAccountId: friend.accountId, dataClasses: ['clinical_notes'] }];
    const consent = { kind: 'sharing', purpose: 'Company', purposeCode: 'natural_support', provisions };
    const { api, patientId } = room.patient;
    const { body } = await api.expect(200, api.post(`/v1/patients/${patientId}/consents/preview`, consent));
    expect(body.people[0].becomesVisible).toMatchObject([{ kind: 'clinical-notes', count: 1 }]);
    await api.expect(201, api.post(`/v1/patients/${patientId}/consents`, consent));
    const shown = (await friend.api.expect(200, friend.api.get(notes))).body.items;
    expect(shown.map((each: any) => each.text)).toEqual([null, text]);
  });

  it('is read by whom a consent names it to, and says nothing to somebody to whom it is not open', async () => {
    const { patient, clinic, clinician } = room;
    const { id } = await post(clinician, notes, { text });
    const labelled = await post(clinician, notes, { text: 'Of the beer', substanceUse: true });
    const friend = await clinic.person(['natural_support'], { name: 'Sam' });
    const elsewhere = await clinic.practitioner('Nur Vale');
    const guardian = await clinic.person(['representative'], { name: 'Toni' });
    const authority = {
      ...{ accountId: guardian.accountId, kind: 'guardian', evidence: 'Order, seen' },
      ...{ dataClasses: ['plan', 'safety_plan'], acts: ['read', 'take_part'] },
    };
    const record = `/v1/patients/${patient.patientId}`;
    await clinician.api.expect(201, clinician.api.post(`${record}/representatives`, authority));
    const share = async ({ accountId }: Person, purposeCode: string, dataClass: string): Promise<any> => {
      const provisions = [{ recipientAccountId: accountId, dataClasses: [dataClass] }];
      const consent = { kind: 'sharing', purpose: 'So that they know', purposeCode, provisions };
      return (await patient.api.expect(201, patient.api.post(`${record}/consents`, consent))).body;
    };
    const answers = async ({ api }: Person): Promise<number[]> => {
      const ends = ['', `/${id}`, `/${id}/wordings`];
      const all = await Promise.all(ends.map((end) => api.get(notes + end)));
      const refused = all.filter(({ status }) => status !== 200);
      for (const each of refused) expect(each.text).not.toContain(text);
      return [...new Set(all.map(({ status }) => status))];
    };
    for (const stranger of [friend, elsewhere]) expect(await answers(stranger)).toEqual([404]);
    expect(await answers(guardian)).toEqual([403]);
    const consents: [Person, any][] = [];
    for (const [who, purpose] of [
      [friend, 'natural_support'],
      [elsewhere, 'care_coordination'],
    ] as const) {
      await share(who, purpose, 'safety_plan');
      expect(await answers(who)).toEqual([403]);
      consents.push([who, await share(who, purpose, 'clinical_notes')]);
      expect(await read(who, id)).toMatchObject({ text });
      expect((await who.api.get(`${notes}/${labelled.id}`)).status).toBe(404);
      expect((await who.api.get(notes)).body.items.map((each: any) => each.id)).toEqual([id]);
      expect((await who.api.get(`${record}/risk-formulations`)).status).toBe(403);
    }
    for (const [who, { id: consentId }] of consents) {
      await post(patient, `${record}/consents/${consentId}/withdrawal`);
      expect(await answers(who)).toEqual([403]);
    }
    expect((await friend.api.get(`${notes}/${id}`)).body.detail).toMatch(/notes/);
  });
});
