import fc from 'fast-check';
import { each } from '../support/each.js';
import { aRoom, type Room } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { isLong } from '../support/turns.js';
import { Clinic, type Person } from '../support/world.js';
import { everyIdOf, listsOf, withoutSingleReads, type ContractList } from './contract-lists.js';
import { aRandomWorld, arbitraryRecord, tellingRecords, type Somebody } from './random-world.js';

/** A list at an address of the world, and all that could be asked for beneath it. */
interface Question extends ContractList {
  readonly address: string;
  readonly ids: readonly string[];
}

/** What a list is asked that leaves something out unless it is asked for all. */
const wholeOf: Readonly<Record<string, string>> = {
  '/v1/patients/{patientId}/care-team': '&current=false',
};

describe('What lists show', () => {
  let service: TestApp;
  let lists: ContractList[];
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
    lists = listsOf(service.contract);
  });
  afterAll(() => service.close());

  it('is read one by one as well, or on purpose is not', () => {
    const single = lists.filter(({ parameter }) => parameter === null);
    expect(single.map(({ path }) => path).sort()).toEqual(withoutSingleReads);
  });

  it('is what can be read one by one, for everybody, in any world', async () => {
    const records = fc.array(arbitraryRecord, { minLength: 1, maxLength: 2 });
    const property = fc.asyncProperty(records, async (some) => {
      const { rooms, people } = await aRandomWorld(await Clinic.open(service), some);
      const elsewhere = await aRoom(service);
      const everybody = [...people, { name: 'a foreign clinician', person: elsewhere.clinician }];
      const wrong: string[] = [];
      const questions = await questionsOf(lists, [...rooms, elsewhere]);
      const asked = everybody.flatMap((who) => questions.map((question) => ({ who, question })));
      await each(asked, async ({ who, question }) => {
        wrong.push(...(await differences(who, question)));
      });
      await each(people, async (who) => {
        wrong.push(...(await differencesOfCaseload(who, rooms)));
      });
      expect(wrong).toEqual([]);
    });
    await fc.assert(property, { numRuns: isLong ? 10 : 2, examples: [[tellingRecords]], endOnFailure: true });
  }, 1_800_000);
});

async function questionsOf(lists: readonly ContractList[], rooms: readonly Room[]): Promise<Question[]> {
  const tenantIds = rooms.map(({ clinic }) => clinic.tenantId);
  const questions: Question[] = [];
  for (const list of lists) {
    if (list.parameter === null) continue;
    const ids = await everyIdOf(list.parameter, tenantIds);
    for (const address of await addressesOf(list.path, rooms)) questions.push({ ...list, address, ids });
  }
  return questions;
}

/** Of every plan, of every patient, or the one there is. */
async function addressesOf(path: string, rooms: readonly Room[]): Promise<string[]> {
  if (!path.includes('{')) return [path];
  const addresses = await Promise.all(
    rooms.map(({ patient: { api, patientId } }) => withParents(api, path.replace('{patientId}', patientId))),
  );
  return addresses.flat();
}

/** A list below something else is there once for each of that: of every plan, of every note. */
async function withParents(api: Person['api'], path: string): Promise<string[]> {
  const [parents = '', parameter] = path.split(/\/(\{\w+\})/);
  if (parameter === undefined) return [path];
  const ids = (await everyPage(api, parents)) ?? [];
  const below = await Promise.all(ids.map((id) => withParents(api, path.replace(parameter, id))));
  return below.flat();
}

async function differences(
  { name, person: { api } }: Somebody,
  { path, address, ids, isOneRight }: Question,
): Promise<string[]> {
  const listed = await everyPage(api, address, wholeOf[path]);
  // Who may not see the list by another right than the one to its items may still have some of them.
  if (listed === null && !isOneRight) return [];
  const shown = sorted(listed ?? []);
  const readable = await readableOf(api, address, ids);
  return shown === readable ? [] : [`${name}, ${address}: the list has [${shown}], one by one [${readable}]`];
}

/** A caseload has the patients of whom one is on the team, and of each the plan that one may read. */
async function differencesOfCaseload(
  { name, person: { api } }: Somebody,
  rooms: readonly Room[],
): Promise<string[]> {
  const { status, body } = await api.get('/v1/caseload?limit=100');
  if (status === 403) return [];
  const records = rooms.map(({ patient }) => patient.patientId);
  const shown = sorted(body.items.map(({ patientId }: { patientId: string }) => patientId));
  const wrong =
    shown === (await readableOf(api, '/v1/patients', records)) ? [] : [`${name}: caseload ${shown}`];
  for (const { patientId, plan } of body.items) {
    const seesPlans = (await api.get(`/v1/patients/${patientId}/care-plans`)).status === 200;
    if (seesPlans !== (plan !== null)) wrong.push(`${name}: the caseload has ${plan?.id} of ${patientId}`);
  }
  const overdue = (await api.expect(200, api.get('/v1/reviews/overdue?limit=100'))).body.items;
  const flagged = body.items.filter(({ reviewOverdue }: { reviewOverdue: boolean }) => reviewOverdue);
  const [due, marked] = [overdue, flagged].map((items) => sorted(items.map((item: any) => item.patientId)));
  return due === marked ? wrong : [...wrong, `${name}: overdue [${due}], marked in the caseload [${marked}]`];
}

async function readableOf(api: Person['api'], address: string, ids: readonly string[]): Promise<string> {
  const readable: string[] = [];
  for (const id of ids) if ((await api.get(`${address}/${id}`)).status === 200) readable.push(id);
  return sorted(readable);
}

/** The ids on all pages, with those of the replies in threads; null when the list is refused. */
async function everyPage(api: Person['api'], address: string, whole = ''): Promise<string[] | null> {
  const ids: string[] = [];
  for (let next: string | null = ''; next !== null;) {
    const { status, body }: any = await api.get(`${address}?limit=3${whole}${next && `&cursor=${next}`}`);
    if (status === 403 || status === 404) return null;
    if (status !== 200) throw new Error(`${address} answered ${status}: ${JSON.stringify(body)}`);
    for (const { id, replies = [] } of body.items)
      ids.push(id, ...replies.map((reply: { id: string }) => reply.id));
    next = body.next;
  }
  return ids;
}

/** As text, so that what is listed twice differs from what is listed once. */
const sorted = (ids: readonly string[]): string => [...ids].sort().join(' ');
