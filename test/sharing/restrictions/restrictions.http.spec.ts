import { dataClasses } from '../../../src/access/access-matrix.js';
import { agreeOn, aRoom, type Room } from '../../support/room.js';
import { aMachine, asMachine, discloseTo } from '../../support/machine.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

const words = 'What I said about my work is not to go round.';

describe('restrictions that a patient asks for (42 CFR 2.26, 45 CFR 164.522(a))', () => {
  let service: TestApp;
  let room: Room;
  let officer: Person;
  let kim: Person;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    const { clinic, patient } = room;
    officer = await clinic.person(['privacy_officer'], { name: 'Pat Lind' });
    kim = await clinic.practitioner('Kim Ito');
    await clinic.join(patient.patientId, kim);
    record = `/v1/patients/${patient.patientId}`;
  });
  afterAll(() => service.close());

  const ask = async (terms: object, by: Person = room.patient): Promise<any> => {
    const body = { words, dataClasses: ['plan'], purposes: ['treatment'], ...terms };
    return (await by.api.expect(201, by.api.post(`${record}/restrictions`, body))).body;
  };
  const move = (by: Person, id: string, name: string, body: object = {}): Promise<any> =>
    by.api.post(`${record}/restrictions/${id}/${name}`, body);
  const agree = async (id: string): Promise<any> =>
    (await officer.api.expect(200, move(officer, id, 'agreement'))).body;
  const kindsFor = async ({ api }: Person): Promise<string[]> =>
    (await api.get('/v1/me/notices')).body.items.map(({ kind }: { kind: string }) => kind);
  const inDays = (days: number): string =>
    new Date(service.clock.now().getTime() + days * 86_400_000).toISOString();

  /** A consent by which the patient lets somebody outside have these classes. */
  const consentTo = async (outside: string, classes: string[], purposeCode = 'payment'): Promise<string> => {
    const provisions = [{ recipientOutside: outside, dataClasses: classes }];
    const consent = { kind: 'disclosure', purpose: 'So that it is paid', purposeCode, provisions };
    const { api } = room.patient;
    return (await api.expect(201, api.post(`${record}/consents`, consent))).body.id;
  };
  const passOn = (consentId: string, recipient: string, more: object = {}): Promise<any> =>
    room.clinician.api.post(`${record}/disclosures`, {
      ...{ consentId, recipient, dataClasses: ['plan'], what: 'A report', how: 'By post' },
      ...more,
    });

  it('bind once they are agreed to, keep a class from whom they name, and are explained', async () => {
    const { id } = await ask({ recipientAccountId: kim.accountId });
    expect(await kindsFor(officer)).toEqual(['restriction_asked']);
    await kim.api.expect(200, kim.api.get(room.plan));
    const agreed = await agree(id);
    expect(agreed).toMatchObject({ state: 'agreed', words, answeredBy: { displayName: 'Pat Lind' } });
    await kim.api.expect(403, kim.api.get(room.plan));
    await room.clinician.api.expect(200, room.clinician.api.get(room.plan));
    const why = await room.patient.api.get(
      `${record}/access/explain?accountId=${kim.accountId}&action=plan.read`,
    );
    expect(why.body).toMatchObject({ allowed: false, rule: 'restricted', consent: null });
    expect(why.body.sentence).toContain('the organisation has agreed');
    expect(await kindsFor(room.patient)).toContain('restriction_answered');
    expect(await kindsFor(room.clinician)).toContain('restriction_counts');
    await room.patient.api.expect(200, move(room.patient, id, 'ending'));
    await kim.api.expect(200, kim.api.get(room.plan));
    expect(await kindsFor(officer)).toContain('restriction_ended');
  });

  it('may be declined with the reason, once, and by nobody whom they are about or who asked', async () => {
    const { id } = await ask({ recipientAccountId: officer.accountId });
    expect((await move(officer, id, 'agreement')).status).toBe(403);
    const other = await room.clinic.person(['privacy_officer']);
    expect((await move(other, id, 'declination')).status).toBe(400);
    const answer = 'We could not treat you without it. Let us talk.';
    const declined = await move(other, id, 'declination', { answer });
    expect(declined.body).toMatchObject({ state: 'declined', answer });
    expect((await move(other, id, 'agreement')).status).toBe(409);
    for (const who of [room.patient, room.clinician])
      expect((await move(who, id, 'agreement')).status).toBe(403);
  });

  it('keep things from somebody outside, however the name is written, for what they are about', async () => {
    const consentId = await consentTo('Lakeside Health Plan', ['plan', 'progress']);
    const { id } = await ask({ recipientOutside: 'Lakeside Health Plan', purposes: ['payment'] });
    await room.clinician.api.expect(201, passOn(consentId, 'Lakeside Health Plan'));
    await agree(id);
    for (const recipient of ['Lakeside Health Plan', 'lakeside health plan']) {
      const refused = await passOn(consentId, recipient);
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/dataClasses']);
      expect(refused.body.detail).toContain('42 CFR 2.26');
    }
    const shorter = await consentTo('Lakeside', ['plan']);
    expect((await passOn(shorter, 'Lakeside')).status).toBe(422);
    const another = { dataClasses: ['progress'] };
    await room.clinician.api.expect(201, passOn(consentId, 'Lakeside Health Plan', another));
    const toTreat = await consentTo('Lakeside Health Plan', ['plan'], 'treatment');
    await room.clinician.api.expect(201, passOn(toTreat, 'Lakeside Health Plan'));
    const elsewhere = await consentTo('Hillside Health Plan', ['plan']);
    await room.clinician.api.expect(201, passOn(elsewhere, 'Hillside Health Plan'));
  });

  it('must be agreed to where the patient has paid in full, and then only the patient ends them', async () => {
    const paid = { recipientOutside: 'Lakeside Health Plan', purposes: ['payment'], paidInFull: true };
    const { id } = await ask(paid);
    const refused = await move(officer, id, 'declination', { answer: 'We bill everything.' });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/paymentNotFound']);
    await agree(id);
    expect((await move(officer, id, 'notice', { notice: 'From now on we bill.' })).status).toBe(422);
    await room.patient.api.expect(200, move(room.patient, id, 'ending'));

    const unpaid = await ask(paid);
    const answer = 'The invoice of March is open.';
    const declined = await move(officer, unpaid.id, 'declination', { answer, paymentNotFound: true });
    expect(declined.body).toMatchObject({ state: 'declined', paymentNotFound: true });
    for (const wrong of [
      { purposes: ['treatment', 'payment'] },
      { recipientOutside: null, recipientAccountId: kim.accountId },
    ])
      expect(
        (
          await room.patient.api.post(`${record}/restrictions`, {
            words,
            dataClasses: ['plan'],
            ...paid,
            ...wrong,
          })
        ).status,
      ).toBe(422);
  });

  it('go on, after a notice of the organisation, for what was recorded until then', async () => {
    const consentId = await consentTo('Lakeside Health Plan', ['plan']);
    const outside = await ask({ recipientOutside: 'Lakeside Health Plan', purposes: ['payment'] });
    const inside = await ask({ recipientAccountId: kim.accountId });
    for (const { id } of [outside, inside]) {
      await agree(id);
      const limited = await move(officer, id, 'notice', { notice: 'We can no longer keep it apart.' });
      expect(limited.body).toMatchObject({ state: 'limited', notice: 'We can no longer keep it apart.' });
    }
    await kim.api.expect(403, kim.api.get(room.plan));
    const plan = 'Lakeside Health Plan';
    expect((await passOn(consentId, plan)).status).toBe(422);
    expect((await passOn(consentId, plan, { recordsFrom: inDays(-1) })).status).toBe(422);
    expect((await passOn(consentId, plan, { recordsFrom: inDays(0) })).status).toBe(201);
  });

  it('open in an emergency, which asks not to pass anything on', async () => {
    const { patient, clinic } = room;
    const stranger = await clinic.practitioner('Sam Night');
    await agree((await ask({ recipientAccountId: stranger.accountId, dataClasses: [...dataClasses] })).id);
    const reason = 'Brought in unconscious; I need the plan.';
    const emergency = { patientId: patient.patientId, reasonCode: 'medical_emergency', reason };
    const opened = await stranger.api.expect(201, stranger.api.post('/v1/break-glass', emergency));
    expect(opened.body.pleaseDoNotPassOn).toContain('do not pass it on');
    expect(opened.body.opensSubstanceUse).toBe(true);
    await stranger.api.expect(200, stranger.api.get(room.plan));
    const other = await room.clinic.patient([room.clinician]);
    const plain = await stranger.api.post('/v1/break-glass', { ...emergency, patientId: other.patientId });
    expect(plain.body.pleaseDoNotPassOn).toBeNull();
  });

  it('close a machine’s reading for its purpose, and take the patient off its list', async () => {
    const machine = await aMachine(await room.clinic.person(['administrator']));
    await discloseTo(machine, room.patient, { patientId: room.patient.patientId });
    const api = await asMachine(service, machine);
    await api.expect(200, api.get(room.plan));
    const forPayment = await ask({ recipientAccountId: machine.accountId, purposes: ['payment'] });
    await agree(forPayment.id);
    await api.expect(200, api.get(room.plan));
    await agree((await ask({ recipientAccountId: machine.accountId })).id);
    await api.expect(403, api.get(room.plan));
    expect((await api.get('/v1/disclosed-patients')).body.items).toEqual([]);
  });

  it('are written down and ended for a patient who says so, with what was said', async () => {
    const { id } = await ask({ recipientAccountId: kim.accountId, howAsked: 'orally' }, room.clinician);
    await agree(id);
    expect((await move(kim, id, 'ending')).status).toBe(403);
    const orally = { howEnded: 'orally' };
    expect((await move(room.clinician, id, 'ending', orally)).status).toBe(422);
    const said = { ...orally, endingWords: 'Said on the phone that Kim may read it again' };
    expect((await move(room.clinician, id, 'ending', said)).body).toMatchObject({ state: 'ended', ...said });
  });

  it('are asked for and ended by who acts for the patient within their authority, who sees none about themself', async () => {
    const { clinic, patient } = room;
    const toni = await clinic.person(['representative'], { name: 'Toni' });
    const authority = { accountId: toni.accountId, kind: 'patient_appointed', dataClasses: ['plan'] };
    const acting = patient.api.post(`${record}/representatives`, { ...authority, acts: ['read', 'consent'] });
    await patient.api.expect(201, acting);
    const theirs = await ask({ recipientAccountId: kim.accountId }, toni);
    const body = { words, purposes: ['treatment'], recipientAccountId: kim.accountId };
    const beyond = await toni.api.post(`${record}/restrictions`, { ...body, dataClasses: ['journey'] });
    expect(beyond.status).toBe(403);
    const about = await ask({ recipientAccountId: toni.accountId, dataClasses: ['journey'] });
    const own = await ask({ recipientAccountId: kim.accountId, dataClasses: ['progress'] });
    const { body: seen } = await toni.api.get(`${record}/restrictions`);
    expect(seen.items.map(({ id }: any) => id)).toEqual([own.id, theirs.id]);
    expect((await toni.api.get(`${record}/restrictions/${about.id}`)).status).toBe(404);
    expect((await move(toni, about.id, 'ending')).status).toBe(404);
    expect((await move(toni, own.id, 'ending')).status).toBe(403);
    expect((await move(toni, theirs.id, 'ending')).body.state).toBe('withdrawn');
  });

  it('about substance use are not there for whom that class is not open, and bind all the same', async () => {
    const { patient } = room;
    const provisions = [
      { effect: 'deny', recipientAccountId: kim.accountId, dataClasses: ['substance_use'] },
    ];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    await patient.api.expect(201, patient.api.post(`${record}/consents`, no));
    const consentId = await consentTo('Lakeside Health Plan', ['plan']);
    const named = { recipientOutside: 'Lakeside Health Plan', purposes: ['payment'] };
    const { id } = await ask({ ...named, dataClasses: ['plan', 'substance_use'] });
    const labelled = await ask({ ...named, dataClasses: ['progress'], substanceUse: true });
    await agree(id);
    expect((await kim.api.get(`${record}/restrictions`)).body.items).toEqual([]);
    for (const each of [id, labelled.id])
      expect((await kim.api.get(`${record}/restrictions/${each}`)).status).toBe(404);
    const letter = {
      consentId,
      recipient: 'Lakeside Health Plan',
      dataClasses: ['plan'],
      what: 'x',
      how: 'x',
    };
    expect((await kim.api.post(`${record}/disclosures`, letter)).status).toBe(422);
  });

  it('name somebody here or outside, and never the patient', async () => {
    const { patient } = room;
    for (const wrong of [
      {},
      { recipientAccountId: kim.accountId, recipientOutside: 'Lakeside' },
      { recipientAccountId: patient.accountId },
      { recipientAccountId: patient.patientId },
    ]) {
      const body = { words, dataClasses: ['plan'], purposes: ['treatment'], ...wrong };
      expect((await patient.api.post(`${record}/restrictions`, body)).status).toBe(422);
    }
  });

  it('keep labelled goals from whom they name, while the rest stays open', async () => {
    const { ops } = await agreeOn(room, [{ op: 'goal.add', lifeDomain: 'health', statement: 'Drink less' }]);
    const goal = `${room.plan}/goals/${ops[0].goalId}/sensitivity`;
    await room.clinician.api.expect(200, room.clinician.api.post(goal, { substanceUse: true }));
    await agree((await ask({ recipientAccountId: kim.accountId, dataClasses: ['substance_use'] })).id);
    expect((await kim.api.expect(200, kim.api.get(room.plan))).body.goals).toEqual([]);
  });
});
