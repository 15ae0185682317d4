import { part2 } from '../machine.js';
import { aGroup } from '../resource.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

const proposal = {
  toName: 'The evening class at the college',
  reason: 'You said that the evenings are long',
  goesAlong: 'Your name and telephone number',
};

describe('/v1/patients/{patientId}/referrals', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let referrals: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    referrals = `${record}/referrals`;
  });
  afterAll(() => service.close());

  const proposed = async (more: object = {}): Promise<any> => {
    const { api } = room.clinician;
    return (await api.expect(201, api.post(referrals, { ...proposal, ...more }))).body;
  };
  const move = (who: Person, id: string, name: string, body: object = {}): Promise<any> =>
    who.api.post(`${referrals}/${id}/${name}`, body);
  const done = async (who: Person, id: string, name: string, body: object = {}): Promise<any> =>
    (await who.api.expect(200, who.api.post(`${referrals}/${id}/${name}`, body))).body;
  const heard = async (who: Person, kind: string): Promise<any[]> =>
    (await who.api.expect(200, who.api.get(`/v1/me/notices?kind=${kind}`))).body.items;
  const inTheDirectory = async (): Promise<any> => {
    const { api } = room.clinician;
    return (await api.expect(201, api.post('/v1/resources', aGroup))).body;
  };

  /** Something was passed on with the patient's consent, and is on record. @returns its id */
  async function passedOn(dataClasses: string[], more: object): Promise<string> {
    const { patient, clinician } = room;
    const consent = patient.api.post(`${record}/consents`, {
      ...{ kind: 'disclosure', purpose: 'A class', purposeCode: 'care_coordination' },
      ...{ provisions: [{ recipientOutside: proposal.toName, dataClasses }], ...more },
    });
    const { id: consentId } = (await patient.api.expect(201, consent)).body;
    const disclosure = clinician.api.post(`${record}/disclosures`, {
      ...{ consentId, recipient: proposal.toName, dataClasses, what: 'A letter', how: 'By post' },
    });
    return (await clinician.api.expect(201, disclosure)).body.id;
  }

  it('lets nothing out before the patient’s yes, and both hear of what comes of it', async () => {
    const { id } = await proposed();
    expect(await heard(room.patient, 'referral_proposed')).toMatchObject([{ aboutId: id }]);
    const early = await move(room.clinician, id, 'sending');
    expect([early.status, early.body.detail]).toEqual([
      409,
      expect.stringContaining('nothing leaves before that'),
    ]);
    expect((await move(room.clinician, id, 'agreement')).status).toBe(403);
    await done(room.patient, id, 'agreement');
    expect(await heard(room.clinician, 'referral_changed')).toMatchObject([{ aboutId: id }]);
    expect(await done(room.clinician, id, 'sending')).toMatchObject({ state: 'active' });
    const over = await done(room.clinician, id, 'completion', { outcome: 'The first evening was good' });
    expect(over).toMatchObject({ state: 'completed', outcome: 'The first evening was good' });
    expect(over.sentAt).not.toBeNull();
    expect((await heard(room.patient, 'referral_changed')).length).toBe(2);
    expect((await move(room.patient, id, 'revocation')).status).toBe(409);
  });

  it('is taken back once, whichever side says so again and at the same moment', async () => {
    const { id } = await proposed();
    const answers = await Promise.all(
      [room.patient, room.clinician, room.patient].map((who) => done(who, id, 'revocation')),
    );
    for (const each of [...answers, await done(room.clinician, id, 'revocation')])
      expect(each).toEqual(answers[0]);
    expect(answers[0].state).toBe('revoked');
    const told = [
      ...(await heard(room.patient, 'referral_changed')),
      ...(await heard(room.clinician, 'referral_changed')),
    ];
    expect(told).toHaveLength(1);
  });

  it('goes along with what the patient wants, until it has left', async () => {
    const { id } = await proposed();
    const less = await done(room.patient, id, 'agreement', { goesAlong: 'Only my first name' });
    expect(less).toMatchObject({
      goesAlong: 'Only my first name',
      proposedAlong: 'Your name and telephone number',
    });
    expect(await done(room.patient, id, 'sharing', { goesAlong: 'Nothing but that I come' })).toMatchObject({
      state: 'active',
      goesAlong: 'Nothing but that I come',
    });
    expect((await move(room.clinician, id, 'sharing', { goesAlong: 'Everything' })).status).toBe(403);
    await done(room.clinician, id, 'sending');
    expect((await move(room.patient, id, 'sharing', { goesAlong: 'Nothing' })).status).toBe(409);
  });

  it('ends with a no that needs no reason', async () => {
    const { id } = await proposed();
    expect(await done(room.patient, id, 'revocation')).toMatchObject({ state: 'revoked', sentAt: null });
    expect((await move(room.clinician, id, 'sending')).status).toBe(409);
    expect((await move(room.patient, id, 'agreement')).status).toBe(409);
  });

  it('waits while either side has put it on hold, and goes on when that side says so', async () => {
    const { id } = await proposed();
    await done(room.patient, id, 'agreement');
    expect(await done(room.patient, id, 'hold')).toMatchObject({ state: 'on-hold', heldBySide: 'patient' });
    expect((await move(room.clinician, id, 'sending')).status).toBe(409);
    expect((await move(room.clinician, id, 'resumption')).status).toBe(403);
    expect(await done(room.patient, id, 'resumption')).toMatchObject({ state: 'active', heldBySide: null });
  });

  it('goes to the directory only where somebody has checked the entry, and once at a time', async () => {
    const { id: resourceId } = await inTheDirectory();
    const { api } = room.clinician;
    const toEntry = { reason: 'You asked', goesAlong: 'Your name', resourceId };
    const unchecked = await api.post(referrals, toEntry);
    expect([unchecked.status, unchecked.body.detail]).toEqual([422, expect.stringContaining('closed door')]);
    await api.expect(200, api.post(`/v1/resources/${resourceId}/verification`, {}));
    const { body } = await api.expect(201, api.post(referrals, toEntry));
    expect(body.to).toEqual({ resourceId, name: aGroup.name });
    expect((await api.post(referrals, toEntry)).status).toBe(409);
    await done(room.patient, body.id, 'revocation');
    await api.expect(201, api.post(referrals, toEntry));
  });

  it.each([
    ['both', { resourceId: '01980000-0000-7000-8000-000000000001' }],
    ['nobody', { toName: null }],
  ])('is refused with %s named, with a sentence', async (_, more) => {
    const answer = await room.clinician.api.post(referrals, { ...proposal, ...more });
    expect([answer.status, answer.body.detail]).toEqual([422, expect.stringContaining('One of the two')]);
  });

  it('goes to nobody who is not to be told, also when they came onto the list after the yes', async () => {
    const { id } = await proposed({ toName: 'Sean Brennan' });
    await done(room.patient, id, 'agreement');
    const { api } = room.patient;
    await api.expect(201, api.post(`${record}/excluded-persons`, { name: 'Sean Brennan' }));
    expect((await move(room.clinician, id, 'sending')).status).toBe(422);
    for (const toName of ['Brennan, Sean', 'Sean Brennan’s practice'])
      expect((await room.clinician.api.post(referrals, { ...proposal, toName })).status).toBe(422);
  });

  it('names nobody as help who is not to be told, in its reason either; what is told or kept back is free', async () => {
    const { patient, clinician } = room;
    const { id } = await proposed({ reason: 'Otto Kern will help' });
    await done(patient, id, 'agreement');
    await patient.api.expect(201, patient.api.post(`${record}/excluded-persons`, { name: 'Otto Kern' }));
    expect((await move(clinician, id, 'sending')).status).toBe(422);
    await done(patient, id, 'revocation');
    const { status, body } = await clinician.api.post(referrals, {
      ...proposal,
      reason: 'Otto Kern will help',
    });
    expect([status, body.type, body.errors[0].pointer]).toEqual([
      ...[422, 'urn:concord:problem:excluded-person', '/reason'],
    ]);
    const kept = await proposed({ goesAlong: 'My name, and nothing about Otto Kern' });
    await done(patient, kept.id, 'agreement');
    await done(clinician, kept.id, 'sending');
  });

  it('is agreed to for nobody who came onto that list since it was proposed', async () => {
    const { patient } = room;
    const to = await proposed({ toName: 'Otto Kern' });
    const why = await proposed({ reason: 'Otto Kern will help' });
    await patient.api.expect(201, patient.api.post(`${record}/excluded-persons`, { name: 'Otto Kern' }));
    for (const { id } of [to, why]) {
      const { status, body } = await move(patient, id, 'agreement');
      expect([status, body.type]).toEqual([422, 'urn:concord:problem:excluded-person']);
      await done(patient, id, 'revocation');
    }
  });

  it('goes to nobody whom a restriction keeps it from', async () => {
    const { id } = await proposed({ toName: 'Lakeside Health Plan' });
    await done(room.patient, id, 'agreement');
    const { api } = room.patient;
    const asking = api.post(`${record}/restrictions`, {
      ...{ recipientOutside: 'Lakeside Health Plan', dataClasses: ['plan'], purposes: ['treatment'] },
      words: 'They are not to know',
    });
    const { id: restrictionId } = (await api.expect(201, asking)).body;
    const officer = await room.clinic.person(['privacy_officer']);
    const agreed = officer.api.post(`${record}/restrictions/${restrictionId}/agreement`, { answer: 'Yes' });
    await officer.api.expect(200, agreed);
    expect((await move(room.clinician, id, 'sending')).status).toBe(422);
  });

  it('leaves, where it is about substance use, under a disclosure of that kind alone', async () => {
    const { id } = await proposed({ substanceUse: true });
    await done(room.patient, id, 'agreement');
    const without = await move(room.clinician, id, 'sending');
    expect([without.status, without.body.detail]).toEqual([422, expect.stringContaining('42 CFR 2.31')]);
    const ofAnother = await passedOn(['plan'], {});
    expect((await move(room.clinician, id, 'sending', { disclosureId: ofAnother })).status).toBe(422);
    const disclosureId = await passedOn(['plan', 'substance_use'], { part2 });
    const sent = await done(room.clinician, id, 'sending', { disclosureId });
    expect(sent).toMatchObject({ state: 'active', disclosureId });
  });

  it('is open to the two sides and in an emergency, and to nobody who reads along', async () => {
    const { id } = await proposed();
    const peer = await room.clinic.person(['peer_supporter']);
    const { patientId } = room.patient;
    await room.clinic.share(patientId, peer, ['plan', 'progress', 'journey']);
    expect((await peer.api.get(`${referrals}/${id}`)).status).toBe(403);
    expect((await peer.api.get(referrals)).status).toBe(403);
    const stranger = await room.clinic.practitioner();
    expect((await stranger.api.get(`${referrals}/${id}`)).status).toBe(404);
    const rescuer = await room.clinic.practitioner();
    await room.clinic.breakGlass(patientId, rescuer);
    expect((await rescuer.api.get(`${referrals}/${id}`)).status).toBe(200);
    expect((await rescuer.api.post(`${referrals}/${id}/revocation`)).status).toBe(403);
  });

  it('is answered by who acts for the patient only where they may consent', async () => {
    const { id } = await proposed();
    const acting = async (acts: string[]): Promise<Person> => {
      const who = await room.clinic.person(['representative']);
      const { api } = room.clinician;
      const authority = api.post(`${record}/representatives`, {
        ...{ accountId: who.accountId, kind: 'guardian', dataClasses: ['plan'], acts },
        ...{ evidence: 'Order of the court' },
      });
      await api.expect(201, authority);
      return who;
    };
    const reader = await acting(['read', 'take_part']);
    expect((await move(reader, id, 'agreement')).status).toBe(403);
    const guardian = await acting(['read', 'consent']);
    expect(await done(guardian, id, 'agreement')).toMatchObject({ state: 'active' });
    expect(await heard(room.patient, 'referral_changed')).toMatchObject([{ aboutId: id }]);
  });
});
