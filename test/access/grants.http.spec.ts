import fc from 'fast-check';
import { AccessFactsReader } from '../../src/access/facts/access-facts.js';
import type { AccessFacts } from '../../src/access/decision/decide.js';
import { Clock } from '../../src/core/clock.js';
import { Db } from '../../src/core/database/db.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { arbitraryDeed, tellingHistory, type Deed } from './random-deeds.js';
import { derivedFrom, tellingMoments } from './reference-facts.js';
import { Standings } from './standings.js';

const numRuns = process.env.CONCORD_LONG_TESTS ? 100 : 5;

class StoppedClock extends Clock {
  constructor(private readonly at: Date) {
    super();
  }

  override now(): Date {
    return this.at;
  }
}

describe('what is written down of who stands how to a patient', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  it('is what the records say, for everybody, whenever one asks, while all that can happen does', async () => {
    const standings = await Standings.open(service);
    const refused: Deed[] = [];
    for (const deed of tellingHistory) {
      if (!(await standings.act(deed))) refused.push(deed);
      await compare(standings, deed);
    }
    expect(refused).toEqual([]);
  });

  it('is what the records say whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryDeed, { minLength: 15, maxLength: 40 }), async (deeds) => {
        const standings = await Standings.open(service);
        for (const deed of deeds) {
          await standings.act(deed);
          await compare(standings, deed);
        }
      }),
      { numRuns, endOnFailure: true },
    );
  }, 1_800_000);

  async function compare(standings: Standings, deed: Deed): Promise<void> {
    const moments = [service.clock.now(), ...(await tellingMoments(standings.patientId))];
    const written = await writtenOf(standings, moments);
    const derived = await derivedOf(standings.patientId, moments);
    // Nearly always they are the same, and it is Jest's comparing that takes long.
    if (textOf(written) !== textOf(derived))
      expect({ deed, facts: written }).toEqual({ deed, facts: derived });
  }

  /** As the request reads it. */
  async function writtenOf({ tenantId, patientId, accountIds }: Standings, moments: Date[]): Promise<Facts> {
    const db = service.app.get(Db, { strict: false });
    const facts: Facts = {};
    await db.transaction({ scope: 'patient', tenantId, patientId }, async () => {
      const read = moments.map(async (at) => {
        const reader = new AccessFactsReader(db, new StoppedClock(at));
        for (const { accountId, account } of await reader.ofAccounts({ accountIds, roles: [] }, patientId))
          facts[`${accountId} ${at.toISOString()}`] = inOrder(account.facts);
      });
      await db.together(read);
    });
    return facts;
  }
});

type Facts = Record<string, AccessFacts>;

async function derivedOf(patientId: string, moments: readonly Date[]): Promise<Facts> {
  const derived = await derivedFrom(patientId, moments);
  return Object.fromEntries(
    derived.map(({ accountId, at, facts }) => [`${accountId} ${new Date(at).toISOString()}`, inOrder(facts)]),
  );
}

/** The same for what is the same, in whatever order it was read. */
function textOf(facts: Facts): string {
  return JSON.stringify(facts, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );
}

/** The order of what counts alike decides nothing. */
function inOrder(facts: AccessFacts): AccessFacts {
  const sorted = <Item>(items: readonly Item[]): Item[] =>
    [...items].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return {
    ...facts,
    consents: sorted(facts.consents.map(({ id, version, ...rest }) => ({ id, version, ...rest }))),
    conversations: sorted(facts.conversations),
    authorities: sorted(facts.authorities),
    ahead: facts.ahead && { ...facts.ahead, consents: sorted(facts.ahead.consents) },
  };
}
