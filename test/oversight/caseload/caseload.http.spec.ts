import fc from 'fast-check';
import { newId } from '../../../src/core/ids.js';
import type { Answer } from '../../support/api.js';
import { emptyPlan } from '../../support/empty-plan.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, database, type Person } from '../../support/world.js';

const day = 24 * 60 * 60 * 1000;
const goal = { op: 'goal.add', statement: 'Be up by nine', lifeDomain: 'health' };

describe('GET /v1/caseload', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    dana = await clinic.practitioner();
  });
  afterAll(() => service.close());

  const caseload = async (who = dana): Promise<any[]> =>
    (await who.api.expect(200, who.api.get('/v1/caseload'))).body.items;
  const register = async (details: object): Promise<string> =>
    (
      await dana.api.expect(
        201,
        dana.api.post('/v1/patients', { birthDate: '1990-05-17', identifier: newId(), ...details }),
      )
    ).body.id;

  it('shows each patient with the plan in hand and what waits for an answer', async () => {
    const alex = await clinic.patient([dana]);
    const plans = `/v1/patients/${alex.patientId}/care-plans`;
    const plan = (await dana.api.expect(201, dana.api.post(plans, { title: 'My plan' }))).body;
    const proposals = `${plans}/${plan.id}/proposals`;
    const propose = { basePlanRevision: 0, ops: [goal] };
    await alex.api.expect(201, alex.api.post(proposals, propose));
    await alex.api.expect(201, alex.api.post(proposals, propose));
    const own = await dana.api.expect(201, dana.api.post(proposals, propose));
    const [entry] = await caseload();

    expect(entry).toEqual({
      patientId: alex.patientId,
      identifier: `P-${alex.patientId}`,
      displayName: `Alex Test ${alex.patientId.slice(-4)}`,
      hasDied: false,
      isReplaced: false,
      role: 'lead',
      plan: { id: plan.id, status: 'draft', revision: 0 },
      openProposals: 3,
      waitingForYou: 2,
      nextReviewOn: null,
      reviewOverdue: false,
      stage: null,
      reviewRequested: false,
      helpWithoutConsent: 0,
      lastCheckIns: [],
      alert: null,
      hasSafetyPlan: false,
    });
    await alex.api.expect(200, alex.api.post(`${proposals}/${own.body.id}/acceptance`));
    expect((await caseload())[0]).toMatchObject({
      plan: { revision: 1 },
      openProposals: 2,
      waitingForYou: 2,
    });
  });

  it('shows where each patient is on their way, unless they keep that from whoever asks', async () => {
    const alex = await clinic.patient([dana]);
    const record = `/v1/patients/${alex.patientId}`;
    const move = (who: Person, input: object): Promise<unknown> =>
      who.api.expect(201, who.api.post(`${record}/stage-transitions`, input));
    await move(dana, { perspective: 'clinician', stage: 'acceptance' });
    expect((await caseload())[0].stage).toBe('acceptance');
    await move(alex, { perspective: 'self', stage: 'rebuilding' });
    await move(alex, { perspective: 'self', kind: 'pause' });
    expect((await caseload())[0].stage).toBe('rebuilding');
    const provisions = [{ effect: 'deny', recipientAccountId: dana.accountId, dataClasses: ['journey'] }];
    const no = { kind: 'sharing', purpose: 'mine', purposeCode: 'peer_support', provisions };
    await alex.api.expect(201, alex.api.post(`${record}/consents`, no));
    expect((await caseload())[0].stage).toBeNull();
    await dana.api.expect(403, dana.api.get(`${record}/journey`));
  });

  it('does not count proposals that have lapsed', async () => {
    const alex = await clinic.patient([dana]);
    const plans = `/v1/patients/${alex.patientId}/care-plans`;
    const plan = (await dana.api.expect(201, dana.api.post(plans, { title: 'My plan' }))).body;
    await alex.api.expect(
      201,
      alex.api.post(`${plans}/${plan.id}/proposals`, { basePlanRevision: 0, ops: [goal] }),
    );
    service.clock.forward(31 * day);
    dana = await clinic.signIn(dana);

    expect((await caseload())[0]).toMatchObject({ openProposals: 0, waitingForYou: 0 });
  });

  it('shows the active plan before the draft of the next one', async () => {
    const alex = await clinic.patient([dana]);
    const [draft, active] = [
      await aPlan(clinic, alex.patientId, 'draft'),
      await aPlan(clinic, alex.patientId, 'active'),
    ];
    await aPlan(clinic, alex.patientId, 'completed');

    expect(draft).not.toBe(active);
    expect((await caseload())[0]?.plan).toEqual({ id: active, status: 'active', revision: 0 });
  });

  it('goes by name, page by page, and calls people as they want to be called', async () => {
    await register({ givenName: 'Bea', familyName: 'Young' });
    await register({ givenName: 'Zoe', familyName: 'Adams' });
    await register({ givenName: 'Alexandra', familyName: 'Young', preferredName: 'Lexi' });
    const first = await dana.api.expect(200, dana.api.get('/v1/caseload?limit=2'));
    const second = await dana.api.expect(200, dana.api.get(`/v1/caseload?limit=2&cursor=${first.body.next}`));

    expect([...first.body.items, ...second.body.items].map(({ displayName }) => displayName)).toEqual([
      'Zoe Adams',
      'Lexi Young',
      'Bea Young',
    ]);
    expect(first.body.items[0]).toMatchObject({ plan: null, openProposals: 0, waitingForYou: 0 });
    expect(second.body.next).toBeNull();
  });

  it.each([
    ['as each row shows it', 'RIV-0417', ['RIV-0417', 'RIV-04170']],
    ['without its hyphen', 'riv0417', ['RIV-0417', 'RIV-04170']],
    ['with blanks and a long dash', ' Riv — 0417 ', ['RIV-0417', 'RIV-04170']],
    ['as far as it is typed', 'riv 04170', ['RIV-04170']],
    ['where it has no figure', 'ab-cd', ['AB CD']],
    ['not by its letters alone, with which all numbers may begin', 'riv', []],
    ['not as a pattern', 'RIV_0417', []],
    ['not by what no number is', '-', []],
  ])('finds somebody by the record number: %s', async (_, typed, found) => {
    const numbers = { Adams: 'RIV-0417', Baker: 'RIV-04170', Clark: 'AB CD' };
    for (const [familyName, identifier] of Object.entries(numbers))
      await register({ givenName: 'Bea', familyName, identifier });
    const colleague = await clinic.practitioner();
    const address = `/v1/caseload?name=${encodeURIComponent(typed)}`;
    const { body } = await dana.api.expect(200, dana.api.get(address));
    const theirs = await colleague.api.expect(200, colleague.api.get(address));

    expect(body.items.map(({ identifier }: any) => identifier).sort()).toEqual(found);
    expect(theirs.body.items).toEqual([]);
  });

  it('loses a patient with the membership, also between two pages', async () => {
    const ids = [];
    for (const familyName of ['Adams', 'Baker', 'Clark'])
      ids.push(await register({ givenName: 'Bea', familyName }));
    const page = await dana.api.expect(200, dana.api.get('/v1/caseload?limit=2'));
    const team = `/v1/patients/${ids[1]}/care-team`;
    const [member] = (await dana.api.get(team)).body.items;
    await dana.api.expect(200, dana.api.post(`${team}/${member.id}/ending`));

    expect((await caseload()).map(({ patientId }) => patientId)).toEqual([ids[0], ids[2]]);
    const lost = await dana.api.expect(400, dana.api.get(`/v1/caseload?limit=2&cursor=${page.body.next}`));
    expect(lost.body.errors).toEqual([{ pointer: 'cursor', message: 'is no longer on the list' }]);
  });

  it('is for practitioners', async () => {
    const alex = await clinic.patient([dana]);
    const robin = await clinic.person(['peer_supporter']);
    await clinic.share(alex.patientId, robin);
    for (const { api } of [
      alex,
      robin,
      await clinic.person(['administrator']),
      await clinic.person(['privacy_officer']),
    ]) {
      await api.expect(403, api.get('/v1/caseload'));
    }
    await service.api.expect(401, service.api.get('/v1/caseload'));
    for (const query of ['limit=101', 'cursor=abc', 'patientId=x'])
      await dana.api.expect(400, dana.api.get(`/v1/caseload?${query}`));
  });

  it('lists exactly those whom reading them by way of the care team would show, in any world', async () => {
    // Per patient: who was put on the team and is there still, or has left; and whether it is somebody's own record.
    const membership = fc.constantFrom('never', 'left', 'member', 'came back');
    const patient = fc.record({
      dana: membership,
      sam: membership,
      own: fc.constantFrom('nobody', 'dana', 'sam'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(patient, { maxLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        async (patients, limit) => {
          const world = await aWorld(service, patients);
          for (const person of world.people) {
            const listed = await everyPage(person, limit);
            const readable = [];
            for (const id of world.patientIds) {
              const answer = await person.api.get(`/v1/patients/${id}`);
              if (answer.status === 200 && id !== person.ownRecord) readable.push(id);
            }
            expect([...listed].sort()).toEqual(readable.sort());
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** Plans beyond the draft have no way in through the API yet. */
async function aPlan(clinic: Clinic, patientId: string, status: string): Promise<string> {
  const id = newId();
  await (
    await database()
  ).query(
    `INSERT INTO care_plan (tenant_id, id, patient_id, title, status, opened_by, content) VALUES ($1, $2, $3, 'A plan', $4, $2, $5)`,
    [clinic.tenantId, id, patientId, status, emptyPlan],
  );
  return id;
}

/** As the service ends a membership. */
async function leave(memberId: string): Promise<void> {
  const pool = await database();
  await pool.query('UPDATE care_team_member SET ended_at = started_at WHERE id = $1', [memberId]);
  await pool.query('DELETE FROM access_grant WHERE source_id = $1', [memberId]);
}

type Membership = 'never' | 'left' | 'member' | 'came back';

interface PatientPlan {
  readonly dana: Membership;
  readonly sam: Membership;
  readonly own: string;
}

interface Colleague extends Person {
  readonly ownRecord: string | undefined;
}

/** A clinic with two practitioners and these patients, and another clinic beside it with the same. */
async function aWorld(
  service: TestApp,
  patients: readonly PatientPlan[],
): Promise<{ people: Colleague[]; patientIds: string[] }> {
  const worlds = await Promise.all([1, 2].map(async () => aClinic(await Clinic.open(service), patients)));
  return {
    people: worlds.flatMap(({ people }) => people),
    patientIds: worlds.flatMap(({ patientIds }) => patientIds),
  };
}

async function aClinic(
  clinic: Clinic,
  patients: readonly PatientPlan[],
): Promise<{ people: Colleague[]; patientIds: string[] }> {
  const patientIds = await Promise.all(patients.map(() => clinic.record()));
  const people = await Promise.all(
    ['dana', 'sam'].map(async (name) => {
      const ownRecord = patientIds[patients.findIndex(({ own }) => own === name)];
      return { ...(await clinic.person(['practitioner'], { patientId: ownRecord })), ownRecord };
    }),
  );
  for (const [index, plan] of patients.entries()) {
    for (const [at, name] of (['dana', 'sam'] as const).entries()) {
      const person = people[at];
      if (person) await belong(clinic, patientIds[index] ?? '', person, plan[name]);
    }
  }
  return { people, patientIds };
}

async function belong(
  clinic: Clinic,
  patientId: string,
  person: Person,
  membership: Membership,
): Promise<void> {
  if (membership === 'left' || membership === 'came back') await leave(await clinic.join(patientId, person));
  if (membership === 'member' || membership === 'came back') await clinic.join(patientId, person);
}

async function everyPage(person: Person, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let next: string | null = null;
  do {
    const page: Answer = await person.api.expect(
      200,
      person.api.get(`/v1/caseload?limit=${limit}${next ? `&cursor=${next}` : ''}`),
    );
    ids.push(...page.body.items.map(({ patientId }: { patientId: string }) => patientId));
    next = page.body.next;
  } while (next);
  return ids;
}
