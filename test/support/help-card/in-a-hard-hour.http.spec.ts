import { nearTreatment } from '../../../src/support/techniques/shipped/near-treatment.js';
import { all, answered, aProtocol, asked, phq9 } from '../measures-room.js';
import { aHelpline } from '../resource.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';

const breathing = '01980000-0000-7000-8001-000000000001';
/** As many words as somebody takes in at once. */
const longest = 15;
/** A day is read as one. */
const day = /\p{L}+ \d+, \d{4}|\d+ de \p{L}+ de \d{4}/gu;

describe('whatever a patient may read in a hard hour', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
  });
  afterAll(() => service.close());

  /** By where it is read. */
  const texts = async (): Promise<Record<string, string>> => {
    const { api } = room.patient;
    const record = `/v1/patients/${room.patient.patientId}`;
    const said = async (path: string, body: object): Promise<any> => (await api.post(path, body)).body;
    const card = (await api.get('/v1/help-card')).body;
    const open = (await api.get(`/v1/help-cards/${room.clinic.slug}`)).body;
    const { path } = await asked(room, phq9);
    const { help } = await answered(room, path, [...all(8, 1), { item: 9, value: 1 }]);
    const harder = (techniqueId = breathing): object => ({ techniqueId, helped: 'made_it_harder' });
    const words = 'I took forty tablets of paracetamol on the bridge. A stranger sat down beside me.';
    const story = await said('/v1/me/stories', { title: 'That night', words, stages: [] });
    const lines = ({ reach, inDangerNow }: any): string => [...reach, inDangerNow].join('\n');
    return {
      'the safety plan': (await api.get('/v1/me/safety-plan')).body.reach,
      'the help card': lines(card),
      'the open help card': lines(open),
      'a very low day': (await said(`${record}/check-ins`, { mood: 'very_low' })).help.says.join('\n'),
      'a word': (await said(`${record}/check-ins`, { words: 'I can no more' })).reach,
      'what made it harder': (await said(`${record}/practice`, harder())).care,
      'what made treatment harder': (await said(`${record}/practice`, harder(nearTreatment[0]?.id))).care,
      'an answer about safety': [help.thanks, lines(help), help.whoReads].join('\n'),
      'a story that may tell a way': story.detail,
    };
  };
  const sentences = (text: string): string[] => text.split(/(?<=[.!?:;])\s+|\n/u);

  it.each([
    ['en', true],
    ['en', false],
    ['es', true],
    ['es', false],
  ] as const)(
    'is short and names somebody: in %s, with a contact of the clinic: %s',
    async (language, hasContact) => {
      await aProtocol(room);
      const { api } = room.patient;
      const contact = { ...aHelpline, isCrisisContact: true };
      if (hasContact) await room.clinician.api.expect(201, room.clinician.api.post('/v1/resources', contact));
      await api.expect(204, api.put('/v1/me/language', { language }));
      const read = api.with({ 'accept-language': language });
      room = { ...room, patient: { ...room.patient, api: read } };
      const { clinic } = (await read.get('/v1/help-card')).body;
      for (const [where, text] of Object.entries(await texts())) {
        const who = hasContact ? ['Night line', '555 0123'] : [clinic];
        for (const name of who) expect([where, text]).toEqual([where, expect.stringContaining(name)]);
        expect([where, text]).toEqual([where, expect.stringMatching(/in danger now\?|en peligro ahora\?/)]);
        for (const sentence of sentences(text.replaceAll(clinic, 'Clinic').replace(day, 'day')))
          expect([where, sentence, sentence.split(/\s+/).length <= longest]).toEqual([where, sentence, true]);
      }
    },
  );
});
