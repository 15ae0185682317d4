import { randomUUID } from 'node:crypto';
import { adminUrl, openRecord } from '../../src/platform/embedded/server-record.js';
import { Api, type Answer } from '../support/api.js';
import { OwnService } from '../support/own-service.js';
import { aFolder, ask, postmasterOf, removeFolders } from './embedded/data-folder.js';

const rounds = 24;
const writers = 5;

const writtenWords = `
  SELECT note AS words FROM progress_entry WHERE note LIKE 'Line % of writer %'
  UNION ALL SELECT in_session->>'howAgreed' FROM proposal WHERE in_session->>'howAgreed' LIKE 'Agreement % under kills'`;

/** Rows that only one half of a change would leave. */
const halfDone = [
  `progress_entry entry WHERE note LIKE 'Line % of writer %'
     AND NOT EXISTS (SELECT FROM audit_event event WHERE event.action = 'progress.log' AND event.resource_id = entry.id)`,
  `proposal WHERE state = 'accepted' AND NOT EXISTS (SELECT FROM plan_revision WHERE plan_revision.proposal_id = proposal.id)`,
  `care_plan plan WHERE NOT EXISTS (
     SELECT FROM plan_revision last
     WHERE last.plan_id = plan.id AND last.revision = plan.revision AND last.content::text = plan.content::text)`,
];

/**
 * The service, or its database, is killed again and again while people write. Each who got no answer sends the same
 * request again, as a client with an Idempotency-Key may.
 */
describe(`${rounds} kills under writes`, () => {
  const folder = aFolder();
  let service: OwnService;
  let record: string;
  let plan: string;
  let goalId: string;
  const acknowledged = new Set<string>();
  let kills = 0;
  let done = false;
  afterAll(async () => {
    await service.end('SIGTERM');
    removeFolders();
  });

  const api = (): Api => new Api(service.address);
  const signIn = async (email: string, password: string): Promise<Api> => {
    const details = { tenant: 'riverside', email: `${email}@riverside.example`, password };
    const { body } = await api().expect(201, api().post('/v1/sessions', details));
    return api().as(body.accessToken);
  };

  beforeAll(async () => {
    service = await OwnService.start(folder);
    await service.ready();
    const alex = await signIn('alex', 'morning-light-again-3');
    record = `/v1/patients/${(await alex.get('/v1/me')).body.patientId}`;
    plan = `${record}/care-plans/${(await alex.get(`${record}/care-plans`)).body.items[0].id}`;
    goalId = (await alex.get(plan)).body.goals[0].id;
  });

  /** Sends until there is an answer to go by. */
  const insist = async (send: () => Promise<Answer>): Promise<Answer> => {
    for (;;) {
      const answer = await send().catch(() => null);
      if (answer && answer.status < 500) return answer;
    }
  };

  /** Signs in anew after each kill: a token lives no longer than the story needs. */
  const personOf = (email: string, password: string): (() => Promise<Api>) => {
    let known: { readonly kills: number; readonly client: Api } | null = null;
    return async () => {
      if (known?.kills !== kills) known = { kills, client: await signIn(email, password) };
      return known.client;
    };
  };

  const deed = async (who: () => Promise<Api>, address: string, body: object): Promise<void> => {
    const key = randomUUID();
    const send = async (): Promise<Answer> =>
      (await who()).once().with({ 'idempotency-key': key }).post(address, body);
    const { status, text } = await insist(send);
    if (status !== 201) throw new Error(`expected 201, got ${status}: ${text}`);
  };

  /** The patient notes how it goes. */
  const noting = async (name: number): Promise<void> => {
    const alex = personOf('alex', 'morning-light-again-3');
    for (let count = 0; !done; count += 1) {
      const note = `Line ${count} of writer ${name}`;
      await deed(alex, `${plan}/progress`, { goalId, note });
      acknowledged.add(note);
    }
  };

  /** The clinician records what was agreed in the room: a proposal, the plan, its history and what both are told. */
  const agreeing = async (): Promise<void> => {
    const dana = personOf('dana', 'willow-by-the-water-2');
    for (let count = 0; !done; count += 1) {
      const { body } = await insist(async () => (await dana()).get(plan));
      const howAgreed = `Agreement ${count} under kills`;
      await deed(dana, `${plan}/proposals/in-session`, {
        basePlanRevision: body.revision,
        ops: [{ op: 'goal.revise', goalId, statement: `Get up by nine, wording ${count}` }],
        inSession: { attendees: ['Alex', 'Dana Reyes'], howAgreed },
      });
      acknowledged.add(howAgreed);
    }
  };

  const kill = async (round: number): Promise<void> => {
    const until = acknowledged.size + 5 + ((round * 7) % 23);
    while (acknowledged.size < until) await new Promise(setImmediate);
    if (round % 3 !== 0) process.kill(postmasterOf(folder), 'SIGKILL');
    if (round % 3 !== 1) {
      await service.end('SIGKILL');
      service = await OwnService.start(folder);
      await service.ready();
    }
    kills += 1;
  };

  it('lose nothing that was acknowledged, and leave nothing half-done', async () => {
    const working = Promise.all([agreeing(), ...Array.from({ length: writers }, (_, name) => noting(name))]);
    for (let round = 0; round < rounds; round += 1) await kill(round);
    done = true;
    await working;

    const database = adminUrl(openRecord(folder));
    const count = (what: string): Promise<unknown> => ask(database, `SELECT count(*)::int FROM ${what}`);
    const kept = (await ask(
      database,
      `SELECT json_agg(words) FROM (${writtenWords}) AS written`,
    )) as string[];
    expect(kept.length).toBe(new Set(kept).size);
    expect([...kept].sort()).toEqual([...acknowledged].sort());
    for (const half of halfDone) expect([half, await count(half)]).toEqual([half, 0]);
    console.log(
      `${rounds} kills, ${acknowledged.size} acknowledged writes, none lost, none twice, each on the trail`,
    );
  }, 1_200_000);
});
