import { aRoom } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const choices = [
  'POST /v1/patients/{patientId}/alerts/{alertId}/acknowledgement',
  'POST /v1/patients/{patientId}/decisions/{decisionId}/choice',
  'POST /v1/patients/{patientId}/decisions/{decisionId}/in-session-choice',
  'POST /v1/patients/{patientId}/peer-notebook/{notebookEntryId}/approval',
];
/** Whoever looks at an old entry takes nothing away. */
const removals = [
  'DELETE /v1/resources/{resourceId}',
  'DELETE /v1/me/journal/{journalEntryId}',
  'DELETE /v1/patients/{patientId}/encouragements/{encouragementId}',
  'DELETE /v1/support-groups/{groupId}/words/{groupWordsId}',
];

describe('If-Match', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  it('is asked for by one rule on every route of the document', () => {
    const { paths, components } = service.contract as any;
    const hasVersion = (responses: any): boolean =>
      Object.entries<any>(responses).some(([status, { content }]) => {
        const name = content?.['application/json']?.schema?.$ref?.split('/').at(-1);
        return status.startsWith('2') && 'version' in (components.schemas[name]?.properties ?? {});
      });
    const wrong: string[] = [];
    for (const [path, item] of Object.entries<any>(paths))
      for (const [method, { parameters = [], responses }] of Object.entries<any>(item)) {
        const route = `${method.toUpperCase()} ${path}`;
        const asked = (name: string): any => parameters.find((parameter: any) => parameter.name === name);
        const isChange = ['patch', 'put'].includes(method) && hasVersion(responses);
        const expected = isChange || [...choices, ...removals].includes(route);
        const isFirst = isChange && method === 'put';
        if (Boolean(asked('If-Match')) !== expected) wrong.push(route);
        if (expected && asked('If-Match').required === isFirst) wrong.push(`${route}: required`);
        if (Boolean(asked('If-None-Match')) !== isFirst) wrong.push(`${route}: If-None-Match`);
        if (expected !== '428' in responses) wrong.push(`${route}: 428`);
      }
    expect(wrong).toEqual([]);
  });

  const aboutMe = { strengths: ['Stubborn'], values: [], preferences: [], barriers: [], hopes: [] };

  it('is not needed to write something the first time, and is from then on', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan } = room;
    const options = { question: 'Tablets or not?' };
    const decisions = `/v1/patients/${patient.patientId}/decisions`;
    const decision = await clinician.api.expect(201, clinician.api.post(decisions, options));
    const writes = [
      [`${plan}/about-me`, aboutMe],
      [`${decisions}/${decision.body.id}/what-matters`, { words: 'To be awake by day' }],
    ] as const;
    for (const [address, body] of writes) {
      const first = await patient.api.expect(200, patient.api.put(address, body));
      const refused = await patient.api.put(address, body);
      expect([refused.status, refused.body.detail]).toEqual([428, expect.stringContaining('If-Match')]);
      const absent = patient.api.with({ 'if-none-match': '*' });
      expect((await absent.put(address, body)).status).toBe(412);
      const etag = first.headers.get('etag') ?? '';
      await patient.api.expect(200, patient.api.with({ 'if-match': etag }).put(address, body));
      expect((await patient.api.with({ 'if-match': etag }).put(address, body)).status).toBe(412);
    }
  });

  it('has a word for the first time that takes nobody’s words away, and one alone', async () => {
    const { patient, plan } = await aRoom(service);
    const first = patient.api.with({ 'if-none-match': '*' });
    const answers = await Promise.all([1, 2, 3].map(() => first.put(`${plan}/about-me`, aboutMe)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const other = await patient.api.with({ 'if-none-match': '"1"' }).put(`${plan}/about-me`, aboutMe);
    expect([other.status, other.body.errors[0].pointer]).toEqual([
      400,
      expect.stringContaining('If-None-Match'),
    ]);
    const stale = await aRoom(service);
    const wrong = stale.patient.api.with({ 'if-match': '"7"' });
    expect((await wrong.put(`${stale.plan}/about-me`, aboutMe)).status).toBe(412);
  });
});
