import fc from 'fast-check';
import { dataClasses, type DataClass } from '../../src/access/access-matrix.js';
import type { Role } from '../../src/core/actor.js';
import { operationsOf } from '../../src/core/contract-operations.js';
import type { Api } from '../support/api.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { Clinic, PatientPerson, Person } from '../support/world.js';
import { aWorldOfObjects } from './objects.js';

/** Somebody, with roles and a standing to the patient that chance decides. */
interface Drawn {
  readonly roles: Role[];
  readonly onTheTeam: boolean;
  readonly shared: DataClass[];
}

interface List {
  readonly list: string;
  readonly item: string;
}

const staff: Role[] = ['practitioner', 'peer_supporter', 'administrator', 'privacy_officer'];
const drawn = fc.record<Drawn>({
  roles: fc.subarray(staff, { minLength: 1 }),
  onTheTeam: fc.boolean(),
  shared: fc.subarray([...dataClasses]),
});

describe('A list', () => {
  let service: TestApp;
  let lists: List[];
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
    const reads = operationsOf(service.contract).filter(({ method }) => method === 'GET');
    lists = reads.flatMap(({ path: list }) => {
      const item = reads.find(({ path }) => path.replace(/\/\{\w+\}$/, '') === list && path !== list);
      return item ? [{ list, item: item.path }] : [];
    });
  });
  afterAll(() => service.close());

  it('shows what reading one by one would show, no more and no less, to everyone in any world', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { minLength: 2, maxLength: 5 }), async (people) => {
        const { room, ids } = await aWorldOfObjects(service);
        const others = await Promise.all(people.map((each) => enter(room.clinic, room.patient, each)));
        const readers = [room.patient, room.clinician, ...others];
        for (const { list, item } of lists) {
          const listed = await Promise.all(readers.map(({ api }) => idsOf(api, fill(list, ids))));
          const all = [...new Set(listed.flatMap((found) => found ?? []))];
          for (const [index, { api }] of readers.entries()) {
            // The registry's lists are for some roles; one's own record is read without them.
            if (listed[index] === null && !list.startsWith('/v1/patients/')) continue;
            const readable = await readableOf(api, all, fill(item.replace(/\{\w+\}$/, ''), ids));
            expect({ list, ids: (listed[index] ?? []).sort() }).toEqual({ list, ids: readable.sort() });
          }
        }
      }),
      { numRuns: 8 },
    );
    expect(lists.length).toBeGreaterThan(10);
  }, 120_000);

  it('of a caseload has the patients whose care team one is on, and those alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 8 }),
        async (draw) => {
          const { room } = await aWorldOfObjects(service);
          const dana = await room.clinic.practitioner();
          const patients = await Promise.all(draw.map(() => room.clinic.patient([room.clinician])));
          for (const [index, [joins, leaves]] of draw.entries()) {
            if (joins) await joinOrPass(room.clinician, patients[index] as PatientPerson, dana, leaves);
          }
          const { body } = await dana.api.expect(200, dana.api.get('/v1/caseload?limit=100'));
          const listed = body.items.map(({ patientId }: { patientId: string }) => patientId);
          const mine = await readableOf(
            dana.api,
            patients.map(({ patientId }) => patientId),
            '/v1/patients/',
          );
          expect(listed.sort()).toEqual(mine.sort());
        },
      ),
      { numRuns: 6 },
    );
  }, 60_000);
});

async function enter(
  clinic: Clinic,
  patient: PatientPerson,
  { roles, onTheTeam, shared }: Drawn,
): Promise<Person> {
  const person = await clinic.person(roles);
  if (onTheTeam) await clinic.join(patient.patientId, person);
  if (shared.length > 0) await clinic.share(patient.patientId, person, shared);
  return person;
}

async function joinOrPass(by: Person, patient: PatientPerson, who: Person, leaves: boolean): Promise<void> {
  const team = `/v1/patients/${patient.patientId}/care-team`;
  const joined = await by.api.expect(201, by.api.post(team, { accountId: who.accountId, role: 'member' }));
  if (leaves) await by.api.expect(200, by.api.post(`${team}/${joined.body.id}/ending`));
}

/** Null where the list is closed to the reader. */
async function idsOf(api: Api, list: string): Promise<string[] | null> {
  const answer = await api.get(`${list}?limit=100`);
  if (answer.status !== 200) return null;
  return answer.body.items.map(({ id, patientId }: { id?: string; patientId: string }) => id ?? patientId);
}

async function readableOf(api: Api, ids: readonly string[], address: string): Promise<string[]> {
  const answers = await Promise.all(ids.map(async (id) => ({ id, ...(await api.get(address + id)) })));
  return answers.filter(({ status }) => status === 200).map(({ id }) => id);
}

function fill(path: string, ids: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '');
}
