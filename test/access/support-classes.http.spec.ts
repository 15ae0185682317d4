import { all, answered, aProtocol, asked, gad7 } from '../support/measures-room.js';
import { aRoom, type Room } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { Person } from '../support/world.js';

/** What is around the person, by the class that opens it. */
const reads = [
  ['check_ins', 'check_in.read', '/check-ins'],
  ['check_ins', 'practice.read', '/practice'],
  ['measures', 'measure.read', '/measures'],
  ['safety_plan', 'safety_plan.read', '/safety-plan'],
  ['clinical_notes', 'risk_formulation.read', '/risk-formulations'],
] as const;

describe('what is around the person, where it is asked who sees what', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let readers: Person[];
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    const { clinic, patient } = room;
    readers = [
      await clinic.person(['peer_supporter'], { name: 'Robin' }),
      await clinic.person(['natural_support'], { name: 'Sam' }),
      await clinic.practitioner('Nur Vale'),
    ];
    const { api } = patient;
    await api.expect(201, api.post(`${record}/check-ins`, { mood: 'low', visibility: 'shared' }));
    const techniqueId = '01980000-0000-7000-8001-000000000001';
    await api.expect(201, api.post(`${record}/practice`, { techniqueId, visibility: 'shared' }));
    const ops = [{ op: 'entry.add', section: 'warning_signs', text: 'I skip meals' }];
    await api.expect(200, api.post(`${record}/safety-plan/changes`, { ops }));
    await aProtocol(room);
    const { path } = await asked(room, gad7);
    await answered(room, path, all(7, 2));
  });
  afterAll(() => service.close());

  const purposes = ['peer_support', 'natural_support', 'care_coordination'];
  const sharing = (reader: Person, dataClass: string): object => ({
    ...{ kind: 'sharing', purpose: 'company', purposeCode: purposes[readers.indexOf(reader)] },
    provisions: [{ recipientAccountId: reader.accountId, dataClasses: [dataClass] }],
  });
  const own = async (path: string): Promise<any> =>
    (await room.patient.api.expect(200, room.patient.api.get(path))).body;

  it.each(['check_ins', 'measures', 'safety_plan'])(
    'explain, view-as and the reading itself say the same of everybody before, while and after %s is shared',
    async (dataClass) => {
      const compare = async (reader: Person): Promise<string[]> => {
        const view = await own(`${record}/access/view-as?accountId=${reader.accountId}`);
        const open: string[] = [];
        for (const [, action, path] of reads) {
          const asking = `accountId=${reader.accountId}&action=${action}`;
          const { allowed } = await own(`${record}/access/explain?${asking}`);
          const { status } = await reader.api.get(`${record}${path}`);
          const seen = view.actions.find((each: any) => each.action === action);
          expect([action, seen.allowed, status === 200]).toEqual([action, allowed, allowed]);
          if (allowed) open.push(action);
        }
        return open;
      };
      const expected = reads.filter(([of]) => of === dataClass).map(([, action]) => action);
      for (const reader of readers) {
        expect(await compare(reader)).toEqual([]);
        const { api } = room.patient;
        const consent = await api.expect(201, api.post(`${record}/consents`, sharing(reader, dataClass)));
        const { id } = consent.body;
        expect(expected).toEqual(expect.arrayContaining(await compare(reader)));
        expect((await compare(reader)).length).toBeGreaterThan(0);
        await api.expect(200, api.post(`${record}/consents/${id}/withdrawal`));
        expect(await compare(reader)).toEqual([]);
      }
    },
  );
});
