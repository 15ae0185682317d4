import { aCompleteRoom, frozen } from '../../support/signed.js';
import type { Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

const sentence = 'Calvados is how I get through the night';
const words = {
  strengths: ['I can listen'],
  values: [],
  preferences: [],
  barriers: [sentence, 'The stairs'],
  hopes: [],
};

describe('What somebody says about themselves', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
  });
  afterAll(() => service.close());

  async function write({ api }: Person, { plan }: Room, body: object): Promise<any> {
    const before = await api.expect(200, api.get(`${plan}/about-me`));
    const match = { 'if-match': `"${before.body.version}"` };
    return (await api.expect(200, api.with(match).put(`${plan}/about-me`, body))).body;
  }

  /** Somebody on the team whom the patient told no for what is about substance use. */
  async function withoutTheClass({ clinic, patient }: Room): Promise<Person> {
    const denied = await clinic.practitioner();
    await clinic.join(patient.patientId, denied);
    const provisions = [
      { effect: 'deny', recipientAccountId: denied.accountId, dataClasses: ['substance_use'] },
    ];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    const { api } = patient;
    await api.expect(201, api.post(`/v1/patients/${patient.patientId}/consents`, no));
    return denied;
  }

  it('is labelled sentence by sentence, and the others stay open, in every form in which the plan is read', async () => {
    const room = await aCompleteRoom(service);
    const reader = await withoutTheClass(room);
    await write(room.patient, room, words);
    const before = service.clock.now().toISOString();
    const { address } = await frozen(room);
    const forms = [room.plan, `${room.plan}/about-me`, `${room.plan}?asOf=${before}`, address];
    for (const form of forms) expect((await reader.api.get(form)).text).toContain(sentence);

    expect((await write(room.patient, room, { ...words, substanceUse: [sentence] })).substanceUse).toEqual([
      sentence,
    ]);
    for (const form of forms) {
      const { status, text } = await reader.api.get(form);
      expect([form, status, text.includes(sentence)]).toEqual([form, 200, false]);
      expect(text).toContain('The stairs');
      expect((await room.clinician.api.get(form)).text).toContain(sentence);
    }
    await reader.api.expect(403, reader.api.get(`${address}/print.txt`));
  });

  it('keeps its label while it stands there, and in older versions when it is gone', async () => {
    const room = await aCompleteRoom(service);
    const reader = await withoutTheClass(room);
    await write(room.patient, room, words);
    const { address } = await frozen(room);
    await write(room.patient, room, { ...words, substanceUse: [sentence] });
    expect((await write(room.patient, room, { ...words, hopes: ['Sleep'] })).substanceUse).toEqual([
      sentence,
    ]);
    await write(room.patient, room, { ...words, barriers: [] });
    for (const form of [room.plan, address])
      expect((await reader.api.expect(200, reader.api.get(form))).text).not.toContain(sentence);

    await write(room.patient, room, { ...words, substanceUse: [] });
    expect((await reader.api.expect(200, reader.api.get(address))).text).toContain(sentence);
  });

  it('is not lost when somebody who does not read it writes for the person, and not theirs to label', async () => {
    const room = await aCompleteRoom(service);
    const { clinic, clinician, patient } = room;
    const guardian = await clinic.person(['representative']);
    await clinician.api.expect(
      201,
      clinician.api.post(`/v1/patients/${patient.patientId}/representatives`, {
        ...{ accountId: guardian.accountId, kind: 'guardian', dataClasses: ['plan'] },
        ...{ acts: ['read', 'take_part'], evidence: 'Order of the court, seen by the team' },
      }),
    );
    await write(patient, room, { ...words, substanceUse: [sentence] });

    const theirs = { ...words, barriers: ['The stairs', 'No lift'], substanceUse: [] };
    const written = await write(guardian, room, theirs);
    expect(written.barriers).toEqual(['The stairs', 'No lift']);
    const { body } = await patient.api.expect(200, patient.api.get(`${room.plan}/about-me`));
    const barriers = [sentence, 'The stairs', 'No lift'];
    expect(body).toMatchObject({ barriers, substanceUse: [sentence] });

    const match = { 'if-match': `"${body.version}"` };
    const labelled = { ...words, substanceUse: ['I can listen'] };
    await guardian.api.expect(403, guardian.api.with(match).put(`${room.plan}/about-me`, labelled));
  });

  it('takes a label for a sentence that stands there, and for no other', async () => {
    const room = await aCompleteRoom(service);
    const { api } = room.patient;
    const labelled = { ...words, substanceUse: ['Something else'] };
    const { body } = await api.expect(422, api.put(`${room.plan}/about-me`, labelled));
    expect(body.errors[0].pointer).toBe('/substanceUse/0');
  });
});
