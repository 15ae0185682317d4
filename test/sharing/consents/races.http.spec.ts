import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';
import { unexplained, type Call, type Model } from './linearizable.js';
import { noTo, readersOf, yesTo, type Path, type Readers } from './paths.js';

/** How often a consent is given and withdrawn, half of it by each of two sessions of the patient. */
const withdrawals = process.env.CONCORD_LONG_TESTS ? 100 : 40;
/** Access tokens last five minutes, so that many withdrawals are spread over several records. */
const worlds = Array.from({ length: process.env.CONCORD_LONG_TESTS ? 10 : 1 }, (_, index) => index + 1);

type Op =
  | { readonly do: 'give' | 'withdraw' | 'find withdrawn'; readonly consentId: string }
  | { readonly do: 'read'; readonly path: string; readonly isOpen: boolean };

/** The consents in force, as text. A record is open by a yes, or where nothing says no. */
const modelOf =
  (opensRecord: 'yes' | 'no'): Model<Op> =>
  (state, op) => {
    const inForce = new Set(state.split(' ').filter(Boolean));
    if (op.do === 'read') return op.isOpen === (inForce.size > 0 === (opensRecord === 'yes')) ? state : null;
    if (op.do === 'find withdrawn') return inForce.has(op.consentId) ? null : state;
    if (op.do === 'give') inForce.add(op.consentId);
    else if (!inForce.delete(op.consentId)) return null;
    return [...inForce].sort().join(' ');
  };

describe('the history of giving, withdrawing and reading at once', () => {
  let service: TestApp;
  let readers: Readers;
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '10' });
  });
  afterAll(() => service.close());

  async function historyOf(what: object, paths: readonly Path[]): Promise<Call<Op>[]> {
    const { clinic, patient } = readers.room;
    const history: Call<Op>[] = [];
    const record = async (work: () => Promise<Op>): Promise<Op> => {
      const called = performance.now();
      const op = await work();
      history.push({ called, returned: performance.now(), op });
      return op;
    };
    let isOver = false;
    const reading = Array.from({ length: 4 }, async (_, place) => {
      for (let turn = place; !isOver; turn += 1) {
        const { name, isOpen } = paths[(turn * 7) % paths.length] as Path;
        await record(async () => ({ do: 'read', path: name, isOpen: await isOpen() }));
      }
    });
    const consents = `/v1/patients/${patient.patientId}/consents`;
    const writing = [1, 2].map(async () => {
      for (let count = 0; count < withdrawals / 2; count += 1) {
        const { api } = await clinic.signIn(patient);
        const op = await record(async () => {
          const given = await api.expect(201, api.post(consents, what));
          return { do: 'give', consentId: given.body.id as string };
        });
        if (op.do !== 'give') continue;
        // Sent twice at once, as an impatient person does: one of them withdraws it.
        await Promise.all([1, 2].map(() => record(() => withdraw(api, `${consents}/${op.consentId}`))));
      }
    });
    await Promise.all(writing);
    isOver = true;
    await Promise.all(reading);
    return history;
  }

  const withdraw = async (api: Person['api'], address: string): Promise<Op> => {
    const { status, text } = await api.post(`${address}/withdrawal`);
    const consentId = address.split('/').at(-1) ?? '';
    if (status === 200) return { do: 'withdraw', consentId };
    if (status === 409) return { do: 'find withdrawn', consentId };
    throw new Error(`${status}: ${text}`);
  };

  it.each(
    worlds.flatMap((world) => [
      { what: 'a yes opens to a peer supporter', opensRecord: 'yes' as const, world },
      { what: 'a no closes to somebody on the care team', opensRecord: 'no' as const, world },
    ]),
  )(
    'has an order in which it could have happened one by one: what $what, in record $world',
    async ({ opensRecord }) => {
      readers = await readersOf(service);
      const { robin, dana, ofRobin, ofDana } = readers;
      const history =
        opensRecord === 'yes' ? await historyOf(yesTo(robin), ofRobin) : await historyOf(noTo(dana), ofDana);
      expect(unexplained(history, modelOf(opensRecord), '')).toBeNull();
      const count = (doing: Op['do']): number => history.filter(({ op }) => op.do === doing).length;
      expect([count('give'), count('withdraw'), count('find withdrawn')]).toEqual([
        withdrawals,
        withdrawals,
        withdrawals,
      ]);
      const open = new Set(history.flatMap(({ op }) => (op.do === 'read' ? [op.isOpen] : [])));
      expect(open.size).toBe(2);
    },
    1_200_000,
  );
});
