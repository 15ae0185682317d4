import { aMachine, asMachine, discloseTo } from '../../support/machine.js';
import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

const words = 'It says that I live alone. I live with Sam.';
const answer = 'It was so when it was written, and stands with its date.';

describe('what patients ask to be put right (45 CFR 164.526)', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
  });
  afterAll(() => service.close());

  const ask = async (more: object = {}, by: Person = room.patient): Promise<any> =>
    (await by.api.expect(201, by.api.post(`${record}/amendments`, { dataClass: 'plan', words, ...more })))
      .body;
  const move = (by: Person, id: string, name: string, body: object = {}): Promise<any> =>
    by.api.post(`${record}/amendments/${id}/${name}`, body);
  const denied = async (more: object = {}): Promise<any> => {
    const { id } = await ask(more);
    const denial = move(room.clinician, id, 'denial', { ground: 'accurate', answer });
    return (await room.clinician.api.expect(200, denial)).body;
  };
  const kindsFor = async ({ api }: Person): Promise<string[]> =>
    (await api.get('/v1/me/notices')).body.items.map(({ kind }: { kind: string }) => kind);
  const dayIn = (days: number): string =>
    new Date(service.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const disclosed = async (dataClasses: string[]): Promise<string[]> => {
    const provisions = [{ recipientOutside: 'Housing office', dataClasses }];
    const consent = { kind: 'disclosure', purpose: 'A flat', purposeCode: 'care_coordination', provisions };
    const { patient, clinician } = room;
    const given = await patient.api.expect(201, patient.api.post(`${record}/consents`, consent));
    const letter = { consentId: given.body.id, recipient: 'Housing office', dataClasses };
    const passedOn = clinician.api.post(`${record}/disclosures`, {
      ...letter,
      what: 'A letter',
      how: 'By post',
    });
    return (await clinician.api.expect(201, passedOn)).body.statements;
  };

  it('is told to the care team and answered within 60 days, or 30 more, once, with the reason', async () => {
    const asked = await ask();
    expect(asked).toMatchObject({ state: 'asked', dueOn: dayIn(60), isOverdue: false, goesAlong: false });
    expect(await kindsFor(room.clinician)).toContain('amendment_asked');
    expect((await move(room.clinician, asked.id, 'extension')).status).toBe(400);
    const reason = 'The ward that wrote it has to be asked.';
    const extended = await move(room.clinician, asked.id, 'extension', { reason });
    expect(extended.body).toMatchObject({ dueOn: dayIn(90), extension: reason });
    expect((await move(room.clinician, asked.id, 'extension', { reason })).status).toBe(409);
    expect(await kindsFor(room.patient)).toContain('amendment_answered');
  });

  it('is put right by somebody else than who asked, others are told, and not who is not to be told', async () => {
    const { patient, clinician } = room;
    const { id } = await ask();
    await patient.api.expect(201, patient.api.post(`${record}/excluded-persons`, { name: 'Sean Brennan' }));
    expect((await move(patient, id, 'acceptance', { answer, othersTold: [] })).status).toBe(403);
    const refused = await move(clinician, id, 'acceptance', { answer, othersTold: ['Brennan, Sean'] });
    expect([refused.status, refused.body.type]).toEqual([422, 'urn:concord:problem:excluded-person']);
    const accepted = await move(clinician, id, 'acceptance', { answer, othersTold: ['Housing office'] });
    expect(accepted.body).toMatchObject({ state: 'accepted', othersTold: ['Housing office'], rights: null });
    expect((await move(clinician, id, 'denial', { ground: 'accurate', answer })).status).toBe(409);
    expect(await disclosed(['plan'])).toEqual([
      `Put right at the patient’s request. Asked: ${words} Done: ${answer}`,
    ]);
  });

  it('is denied for one of four reasons alone, and says what the patient can do', async () => {
    const { id } = await ask();
    const other = await move(room.clinician, id, 'denial', { ground: 'too_much_work', answer });
    expect(other.status).toBe(400);
    const no = await denied();
    expect(no).toMatchObject({ state: 'denied', ground: 'accurate', answer, goesAlong: false });
    expect(no.rights).toContain('Secretary');
    expect(await disclosed(['plan'])).toEqual([]);
  });

  it('goes along, after a denial, with what both sides say, and only with that kind of data', async () => {
    const { id } = await denied();
    const { patient, clinician } = room;
    expect((await move(clinician, id, 'rebuttal', { words: 'No' })).status).toBe(409);
    expect((await move(clinician, id, 'disagreement', {})).status).toBe(403);
    const disagreement = 'It was wrong on the day it was written.';
    expect((await move(patient, id, 'disagreement', { words: disagreement })).body).toMatchObject({
      disagreement,
      goesAlong: true,
    });
    expect((await move(patient, id, 'disagreement', {})).status).toBe(409);
    expect(await kindsFor(clinician)).toContain('amendment_disagreed');
    const rebuttal = 'The form of that day says so.';
    expect((await move(clinician, id, 'rebuttal', { words: rebuttal })).body.rebuttal).toBe(rebuttal);
    expect((await move(clinician, id, 'rebuttal', { words: rebuttal })).status).toBe(409);
    const [statement] = await disclosed(['plan']);
    for (const part of [words, answer, disagreement, rebuttal]) expect(statement).toContain(part);
    expect(await disclosed(['progress'])).toEqual([]);
  });

  it('goes along without a statement where the patient wants that, also with what a machine reads', async () => {
    const { id } = await denied();
    await room.patient.api.expect(200, move(room.patient, id, 'disagreement'));
    const machine = await aMachine(await room.clinic.person(['administrator']));
    await discloseTo(machine, room.patient, { patientId: room.patient.patientId });
    const api = await asMachine(service, machine);
    const { headers } = await api.expect(200, api.get(room.plan));
    expect(decodeURIComponent(headers.get('concord-amendments') ?? '')).toContain(words);
    const { body } = await room.patient.api.get(`${record}/disclosures`);
    expect(body.items[0].statements).toEqual([
      `The patient asked to put this right: ${words} It was denied: ${answer}`,
    ]);
  });

  it('is seen where the kind of data is open, and what is labelled where that class is', async () => {
    const { clinic, patient } = room;
    const kim = await clinic.practitioner('Kim');
    await clinic.join(patient.patientId, kim);
    const deny = (dataClasses: string[]): Promise<any> => {
      const provisions = [{ effect: 'deny', recipientAccountId: kim.accountId, dataClasses }];
      const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
      return patient.api.expect(201, patient.api.post(`${record}/consents`, no));
    };
    const [plan, progress] = [await ask(), await ask({ dataClass: 'progress' })];
    const labelled = await ask({ dataClass: 'progress', substanceUse: true });
    await deny(['plan', 'substance_use']);
    const { body } = await kim.api.expect(200, kim.api.get(`${record}/amendments`));
    expect(body.items.map(({ id }: any) => id)).toEqual([progress.id]);
    for (const { id } of [plan, labelled]) {
      expect((await kim.api.get(`${record}/amendments/${id}`)).status).toBe(404);
      expect((await move(kim, id, 'denial', { ground: 'accurate', answer })).status).toBe(404);
    }
  });

  it('is asked by who acts for the patient within their authority, and can be taken back', async () => {
    const { clinic, patient } = room;
    const toni = await clinic.person(['representative']);
    const authority = { accountId: toni.accountId, kind: 'patient_appointed', dataClasses: ['plan'] };
    const acting = { ...authority, acts: ['read', 'take_part'] };
    await patient.api.expect(201, patient.api.post(`${record}/representatives`, acting));
    const { id } = await ask({}, toni);
    const beyond = await toni.api.post(`${record}/amendments`, { dataClass: 'journey', words });
    expect(beyond.status).toBe(403);
    expect((await move(patient, id, 'withdrawal')).body.state).toBe('withdrawn');
    expect((await move(patient, id, 'withdrawal')).status).toBe(409);
  });

  describe('on paper or by word', () => {
    const writtenDown = (by: Person, more: object = {}, of = record): Promise<any> =>
      by.api.post(`${of}/recorded-amendments`, { dataClass: 'plan', words, saidHow: 'paper', ...more });

    it('is written down for somebody without an account, answered, and disagreed with in the same way', async () => {
      const { clinic, clinician } = room;
      const patientId = await clinic.record('Noor');
      await clinic.join(patientId, clinician, 'lead');
      const theirs = `/v1/patients/${patientId}`;
      const { body } = await clinician.api.expect(201, writtenDown(clinician, {}, theirs));
      expect(body).toMatchObject({
        ...{ state: 'asked', dueOn: dayIn(60), askedBy: null, saidHow: 'paper', withdrawalSaidHow: null },
        writtenBy: { accountId: clinician.accountId },
      });
      // There may be nobody else to answer it.
      expect(await kindsFor(clinician)).toContain('amendment_asked');
      const one = `${theirs}/amendments/${body.id}`;
      const denial = clinician.api.post(`${one}/denial`, { ground: 'accurate', answer });
      await clinician.api.expect(200, denial);
      const disagreement = 'It was wrong on that day.';
      const said = { saidHow: 'word', words: disagreement };
      const { body: told } = await clinician.api.expect(
        200,
        clinician.api.post(`${one}/recorded-disagreement`, said),
      );
      expect(told).toMatchObject({ disagreement, disagreementSaidHow: 'word', goesAlong: true });
    });

    it('is told to the patient’s side, and taken back in the same way', async () => {
      const { clinician, patient } = room;
      const { body } = await clinician.api.expect(201, writtenDown(clinician));
      expect(await kindsFor(patient)).toContain('amendment_recorded');
      const back = move(clinician, body.id, 'recorded-withdrawal', { saidHow: 'word' });
      expect((await clinician.api.expect(200, back)).body).toMatchObject({
        ...{ state: 'withdrawn', withdrawalSaidHow: 'word' },
      });
      expect((await move(clinician, body.id, 'recorded-withdrawal', { saidHow: 'word' })).status).toBe(409);
    });

    it('is for the care team, in the kinds of data that are open to them, and says how it was said', async () => {
      const { clinician, patient } = room;
      expect((await writtenDown(patient)).status).toBe(403);
      const silent = await writtenDown(clinician, { saidHow: undefined });
      expect([silent.status, silent.body.errors[0].pointer]).toEqual([400, '/saidHow']);
      expect((await writtenDown(clinician, { dataClass: 'journal' })).status).toBeGreaterThanOrEqual(400);
      const no = [{ effect: 'deny', recipientAccountId: clinician.accountId, dataClasses: ['decisions'] }];
      const consent = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions: no };
      await patient.api.expect(201, patient.api.post(`${record}/consents`, consent));
      expect((await writtenDown(clinician, { dataClass: 'decisions' })).status).toBe(403);
    });
  });
});
