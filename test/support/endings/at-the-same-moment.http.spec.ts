import { asked, dayFrom } from '../measures-room.js';
import { aRoom, type Room } from '../room.js';
import { aMeeting, aSupportGroupOfOurs } from '../support-group.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Api } from '../api.js';

const techniqueId = '01980000-0000-7000-8001-000000000001';

/** What somebody ends, and the address that ends it. */
interface Ended {
  readonly of: string;
  readonly make: (room: Room, record: string) => Promise<readonly [Api, string]>;
}

const posted = async (api: Api, path: string, body: object): Promise<string> =>
  `${path}/${(await api.expect(201, api.post(path, body))).body.id}`;

const endings: readonly Ended[] = [
  {
    of: 'what was practised',
    make: async ({ patient: { api } }, record) => [
      api,
      `${await posted(api, `${record}/practice`, { techniqueId })}/taking-back`,
    ],
  },
  {
    of: 'what works for somebody',
    make: async ({ patient: { api } }, record) => [
      api,
      `${await posted(api, `${record}/helpful-techniques`, { techniqueId })}/ending`,
    ],
  },
  {
    of: 'a check-in',
    make: async ({ patient: { api } }, record) => [
      api,
      `${await posted(api, `${record}/check-ins`, { mood: 'low' })}/taking-back`,
    ],
  },
  {
    of: 'a journal entry that is shown',
    make: async ({ patient: { api }, clinician }) => {
      const entry = await posted(api, '/v1/me/journal', { words: 'The lake was still' });
      await api.expect(200, api.post(`${entry}/showing`, { accountId: clinician.accountId }));
      return [api, `${entry}/taking-back`];
    },
  },
  {
    of: 'a story',
    make: async ({ patient: { api } }) => {
      const story = await posted(api, '/v1/me/stories', { title: 'The lake', words: 'I did not get up.' });
      await api.expect(200, api.post(`${story}/publication`, { consents: true }));
      return [api, `${story}/withdrawal`];
    },
  },
  {
    of: 'a questionnaire',
    make: async (room) => [room.clinician.api, `${(await asked(room)).path}/withdrawal`],
  },
  {
    of: 'a meeting of a group',
    make: async (room) => {
      const { api } = await room.clinic.person(['peer_supporter'], { name: 'Robin Hale' });
      const group = await posted(api, '/v1/support-groups', aSupportGroupOfOurs);
      const meeting = await posted(api, `${group}/meetings`, { ...aMeeting, heldOn: dayFrom(room, 7) });
      return [api, `${meeting}/cancellation`];
    },
  },
];

describe('what is ended on several devices at the same moment', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
    room = await aRoom(service);
  });
  afterAll(() => service.close());

  it.each(endings)('is ended for each of them, and once: $of', async ({ make }) => {
    const [api, path] = await make(room, `/v1/patients/${room.patient.patientId}`);
    const answers = await Promise.all(Array.from({ length: 5 }, () => api.post(path)));
    expect(answers.map(({ status, body }) => `${status} ${body.detail ?? ''}`)).toEqual(
      Array.from({ length: 5 }, () => '200 '),
    );
    expect(new Set(answers.map(({ body }) => body.version)).size).toBe(1);
  });
});
