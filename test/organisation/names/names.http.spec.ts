import { agreeOn, anAgreedGoal, aRoom } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

type Schemas = Record<string, { properties?: Record<string, any> }>;

const refsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === '$ref' ? [String(inner).split('/').at(-1) ?? ''] : refsIn(inner),
      );

describe('names beside accounts', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  function reachedFrom(name: string, schemas: Schemas, seen = new Set<string>()): Set<string> {
    if (seen.has(name)) return seen;
    seen.add(name);
    refsIn(schemas[name]).forEach((inner) => reachedFrom(inner, schemas, seen));
    return seen;
  }

  it('have a place in every answer, of every route, that names somebody by an id alone', () => {
    const { paths, components } = service.contract as any;
    const schemas = components.schemas as Schemas;
    // What ends like the name of a person's field and is none: other records, sides and typed names.
    const notPeople = new Set([
      ...['BreakGlass.disclosedBy', 'Decision.reopenedBy', 'DecisionOption.addedBy'],
      ...['ProgressEntry.supersededBy', 'Proposal.counteredBy', 'Setback.noticedBy'],
      ...['FromPaper.filledInBy', 'SigningCode.handedBy', 'Subpoena.issuedBy', 'Transition.supersededBy'],
    ]);
    const bare = new Map<string, string[]>();
    for (const [name, { properties = {} }] of Object.entries(schemas)) {
      const fields = Object.entries(properties)
        .filter(
          ([field, { type }]) =>
            [type].flat().includes('string') && /(?:By|[aA]ccountId|dictatedTo)$/.test(field),
        )
        .map(([field]) => field)
        .filter((field) => !notPeople.has(`${name.replace(/WithPeople$/, '')}.${field}`));
      if (fields.length > 0 && !('displayName' in properties) && !('name' in properties))
        bare.set(name, fields);
    }
    expect([...bare.keys()]).toEqual(expect.arrayContaining(['Agreement', 'OwnWords', 'AboutMe']));
    const nameless: string[] = [];
    let withPeople = 0;
    for (const [path, item] of Object.entries<any>(paths))
      for (const [method, { responses }] of Object.entries<any>(item))
        for (const [status, { content }] of Object.entries<any>(responses)) {
          const [name] = refsIn(content?.['application/json']?.schema);
          if (!status.startsWith('2') || !name) continue;
          const named = [...reachedFrom(name, schemas)].filter((inner) => bare.has(inner));
          if (named.length === 0) continue;
          withPeople += 1;
          if (!schemas[name]?.properties?.people) nameless.push(`${method} ${path}: ${named.join()}`);
        }
    expect(nameless).toEqual([]);
    expect(withPeople).toBeGreaterThan(20);
  });

  it('are there wherever a plan is read, each once, and no others', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan, clinic } = room;
    const [dana, alex] = [
      { accountId: clinician.accountId, displayName: 'Dana Reyes' },
      { accountId: patient.accountId, displayName: 'Alex' },
    ];
    const both = [dana, alex].sort((one, other) => (one.accountId < other.accountId ? -1 : 1));
    const empty = await patient.api.expect(200, patient.api.get(plan));
    expect(empty.body.people).toEqual([]);
    const goalId = await anAgreedGoal(room);
    for (const reader of [patient, clinician]) {
      expect((await reader.api.expect(200, reader.api.get(plan))).body.people).toEqual(both);
      expect((await reader.api.expect(200, reader.api.get(`${plan}/goals/${goalId}`))).body.people).toEqual(
        both,
      );
      const asOf = encodeURIComponent(service.clock.now().toISOString());
      expect((await reader.api.expect(200, reader.api.get(`${plan}?asOf=${asOf}`))).body.people).toEqual(
        both,
      );
    }
    const { body: proposals } = await patient.api.expect(200, patient.api.get(`${plan}/proposals`));
    expect(proposals.people).toEqual([alex]);
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer);
    expect((await peer.api.expect(200, peer.api.get(plan))).body.people).toEqual(both);
  });

  it('are not told of what is kept from the reader', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan, clinic } = room;
    await anAgreedGoal(room);
    const other = await clinic.practitioner('Sol Okafor');
    await clinic.join(patient.patientId, other);
    const [{ goalId }] = (
      await agreeOn(room, [
        { op: 'goal.add', lifeDomain: 'health', statement: 'Drink less', substanceUse: true },
      ])
    ).ops;
    const owner = { kind: 'team_member', accountId: other.accountId };
    await agreeOn(room, [{ op: 'step.add', goalId, description: 'Call the clinic', owner }]);
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer);

    const names = async (api: typeof peer.api): Promise<string[]> =>
      (await api.expect(200, api.get(plan))).body.people.map(({ displayName }: any) => displayName).sort();
    expect(await names(clinician.api)).toEqual(['Alex', 'Dana Reyes', 'Sol Okafor']);
    expect(await names(peer.api)).toEqual(['Alex', 'Dana Reyes']);
  });

  it('are as they are now, after a person has taken another name', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan, clinic } = room;
    await anAgreedGoal(room);
    const admin = await clinic.person(['administrator']);
    const account = await admin.api.expect(200, admin.api.get(`/v1/accounts/${clinician.accountId}`));
    await admin.api.expect(
      200,
      admin.api
        .with({ 'if-match': account.headers.get('etag') ?? '' })
        .patch(`/v1/accounts/${clinician.accountId}`, { displayName: 'Dana Okoye' }),
    );
    const { people } = (await patient.api.expect(200, patient.api.get(plan))).body;
    expect(people.map(({ displayName }: any) => displayName)).toContain('Dana Okoye');
  });
});
