import { aRoom, type Room } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { unseen } from './text/unseen.js';

describe('a text without anything visible', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
    room = await aRoom(service);
  });
  afterAll(() => service.close());

  it.each(unseen.map((text) => [JSON.stringify(text), text]))(
    'is blank on every route: %s',
    async (_, text) => {
      const { patient, clinician, plan } = room;
      const record = `/v1/patients/${patient.patientId}`;
      const name = { identifier: 'A-1', givenName: 'Ada', familyName: 'Vale', birthDate: '1990-05-17' };
      const goal = { op: 'goal.add', lifeDomain: 'community', ownWords: { text: 'Out' }, statement: text };
      const share = { kind: 'disclosure', purpose: text, purposeCode: 'treatment', provisions: [] };
      const tries: [string, object, string][] = [
        ['/v1/patients', { ...name, givenName: text }, '/givenName'],
        ['/v1/patients', { ...name, familyName: text }, '/familyName'],
        ['/v1/patients', { ...name, identifier: text }, '/identifier'],
        [`${record}/care-plans`, { title: text }, '/title'],
        [`${plan}/supports`, { name: text, relationship: 'friend' }, '/name'],
        [`${plan}/proposals`, { basePlanRevision: 0, ops: [goal] }, '/ops/0/statement'],
        [`${record}/consents/requests`, share, '/purpose'],
      ];
      for (const [address, body, pointer] of tries) {
        const { status, body: problem } = await clinician.api.post(address, body);
        expect([address, status, problem.errors[0].pointer]).toEqual([address, 400, pointer]);
      }
      const { body } = await patient.api.expect(
        400,
        patient.api.post(`${record}/excluded-persons`, { name: 'Sam', note: text }),
      );
      expect(body.errors).toEqual([{ pointer: '/note', message: expect.stringContaining('blank') }]);
    },
  );

  it('is told together with all else that is wrong with a form', async () => {
    const { clinician } = room;
    const form = { identifier: 'A-1', givenName: '\u200b', birthDate: null, pronouns: 7, nothing: 'of ours' };
    const { body } = await clinician.api.expect(400, clinician.api.post('/v1/patients', form));
    const pointers = body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.toSorted()).toEqual(['/birthDate', '/givenName', '/nothing', '/pronouns']);
  });

  it('and so is one inside a list, and what is not there', async () => {
    const { clinician, plan } = room;
    const goals = [
      { op: 'goal.add', lifeDomain: 'community', statement: '\u00ad', ownWords: { text: '\u2060' } },
      { op: 'goal.add', lifeDomain: 'nowhere', statement: 'Out' },
      { op: 'goal.add', statement: 'Out' },
    ];
    const proposal = { basePlanRevision: -1, ops: goals, rationale: '\u3164' };
    const { body } = await clinician.api.expect(400, clinician.api.post(`${plan}/proposals`, proposal));
    const pointers = body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.toSorted()).toEqual([
      '/basePlanRevision',
      '/ops/0/ownWords/text',
      '/ops/0/statement',
      '/ops/1/lifeDomain',
      '/ops/2/lifeDomain',
      '/rationale',
    ]);
  });

  it.each([
    ['joiners in Persian', 'نمی\u200cخواهم'],
    ['joiners in Hindi', 'क्\u200dष'],
    ['joiners in emoji', '👩\u200d👩\u200d👧'],
    ['one letter', 'O'],
    ['lines', 'one\n\ntwo'],
  ])('is none of these, which stay as they were written: %s', async (what, note) => {
    const { api, patientId } = room.patient;
    const address = `/v1/patients/${patientId}/excluded-persons`;
    const { body } = await api.expect(201, api.post(address, { name: what, note }));
    expect(body.note).toBe(note);
  });
});
