import { aProtocol, dayFrom } from '../../support/measures-room.js';
import { supportedBy } from '../../support/peer.js';
import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { PatientPerson, Person } from '../../support/world.js';
import { fromNow, heardByNow } from './hearing.js';

type Heard = readonly { readonly name: string; readonly subjectId: string | null }[];

describe('what happens to a thing, of which not all hear who may read it', () => {
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

  /** What each of these hears of what is done. */
  async function heardBy(people: readonly Person[], work: () => Promise<unknown>): Promise<Heard[]> {
    const places = await Promise.all(people.map((who) => fromNow(who)));
    await work();
    const heard: Heard[] = [];
    for (const [place, who] of people.entries()) heard.push(await heardByNow(who, places[place] as string));
    return heard;
  }

  it('is nothing at all where somebody only looks what would be', async () => {
    const provisions = [{ effect: 'deny', recipientClass: 'peer_supporter', dataClasses: ['journey'] }];
    const consent = { kind: 'sharing', purpose: 'company', purposeCode: 'peer_support', provisions };
    const ops = [{ op: 'review.set', intervalDays: 28 }];
    const { api } = room.patient;
    const heard = await heardBy([room.clinician, room.patient], async () => {
      await api.expect(200, api.post(`${record}/consents/preview`, consent));
      await api.expect(200, api.post(`${room.plan}/completeness/preview`, { basePlanRevision: 0, ops }));
      await api.expect(200, api.post('/v1/wording-checks', { text: 'A quiet morning' }));
    });
    expect(heard).toEqual([[], []]);
  });

  describe('an answer before a review', () => {
    let colleague: Person;
    let review: string;
    beforeEach(async () => {
      colleague = await room.clinic.practitioner('Mia Lund');
      await room.clinic.join(room.patient.patientId, colleague);
      const { api } = room.patient;
      review = `${room.plan}/reviews/${(await api.expect(201, api.post(`${room.plan}/reviews`, {}))).body.id}`;
    });

    const answers = async ({ api }: Person, answer: object): Promise<unknown> =>
      api.expect(200, api.post(`${review}/answers`, { answer: 'The mornings', ...answer }));
    const prepared = (heard: Heard): number => heard.filter(({ name }) => name === 'review.prepared').length;
    const changes = async ({ api }: Person, after: string): Promise<string[]> =>
      (await api.expect(200, api.get(`${record}/today?after=${after}`))).body.changes.items.map(
        ({ name }: any) => name,
      );

    it('that its side keeps to itself is heard by that side alone', async () => {
      const { patient, clinician } = room;
      const position = await fromNow(clinician);
      const mine = await heardBy([patient, clinician, colleague], () =>
        answers(patient, { question: 'hard', shared: false }),
      );
      expect(mine.map(prepared)).toEqual([1, 0, 0]);
      expect(await changes(clinician, position)).not.toContain('review.prepared');
      const theirs = await heardBy([patient, clinician, colleague], () =>
        answers(clinician, { question: 'talk_about', shared: false }),
      );
      expect(theirs.map(prepared)).toEqual([0, 1, 1]);
      expect(await changes(colleague, position)).toContain('review.prepared');
    });

    it('that is shown is heard by both sides, and so is that it is shown no more', async () => {
      const { patient, clinician } = room;
      for (const shared of [true, false]) {
        const heard = await heardBy([patient, clinician], () =>
          answers(patient, { question: 'hard', shared }),
        );
        expect(heard.map(prepared)).toEqual([1, 1]);
      }
    });

    it('about substance use is heard by those alone to whom that is open', async () => {
      const { patient, clinician } = room;
      const provisions = [
        { effect: 'deny', recipientAccountId: colleague.accountId, dataClasses: ['substance_use'] },
      ];
      const no = { kind: 'sharing', purpose: 'Mine to say', purposeCode: 'peer_support', provisions };
      await patient.api.expect(201, patient.api.post(`${record}/consents`, no));
      const told = { question: 'hard', substanceUse: true };
      const shown = await heardBy([patient, clinician, colleague], () =>
        answers(patient, { ...told, shared: true }),
      );
      expect(shown.map(prepared)).toEqual([1, 1, 0]);
      const kept = await heardBy([patient, clinician, colleague], () =>
        answers(patient, { ...told, shared: false }),
      );
      expect(kept.map(prepared)).toEqual([1, 0, 0]);
    });
  });

  it('tells of a call that staff have acknowledged: the peer supporter who called, the patient, and no other peer', async () => {
    const { clinic, clinician, patient } = room;
    const robin = await clinic.person(['peer_supporter'], { name: 'Robin Hale' });
    await aProtocol(room);
    await supportedBy(room, robin);
    const other = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, other, ['plan', 'progress']);
    const { body: call } = await robin.api.expect(201, robin.api.post(`${record}/peer-calls`, {}));
    const spoken = { said: 'I called Alex', agreed: 'We speak tomorrow', nextContactOn: dayFrom(room, 1) };
    const people: (Person | PatientPerson)[] = [robin, patient, other];
    const heard = await heardBy(people, () =>
      clinician.api.expect(
        200,
        clinician.api.with({ 'if-match': '"1"' }).post(`${record}/alerts/${call.id}/acknowledgement`, spoken),
      ),
    );
    const seen = heard.map((all) => all.filter(({ name }) => name === 'peer_call.acknowledged'));
    expect(seen.map((all) => all.map(({ subjectId }) => subjectId))).toEqual([[call.id], [call.id], []]);
  });
});
