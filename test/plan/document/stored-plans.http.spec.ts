import { once } from 'node:events';
import { elementRowsOf } from '../../../src/plan/document/plan-elements.js';
import { readDocument } from '../../../src/plan/document/plan-document.js';
import { ended, startBeside } from '../../support/beside.js';
import { ownPort } from '../../support/own-port.js';
import { agreeOn, anAgreedGoal, aRoom } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database } from '../../support/world.js';

describe('A stored plan', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const store = async (planId: string, change: string): Promise<void> => {
    await (
      await database()
    ).query(`UPDATE care_plan SET content = (${change})::json WHERE id = $1`, [planId]);
  };

  it('that cannot be read is 500 for its readers and stops nobody else', async () => {
    const room = await aRoom(service);
    const { api } = room.patient;
    const other = await aRoom(service);
    await store(room.planId, `content::jsonb || '{"format": 99}'`);

    for (const path of ['', '/about-me', '/supports', '/completeness', '/changes-since-signed']) {
      const { status, text } = await api.get(`${room.plan}${path}`);
      if (path !== '/changes-since-signed') expect(status).toBe(500);
      expect(text).not.toContain('format');
    }
    expect(
      (
        await room.clinician.api.post(`${room.plan}/proposals`, {
          basePlanRevision: 0,
          ops: [{ op: 'review.set', intervalDays: 30 }],
        })
      ).status,
    ).toBe(500);
    expect((await api.get(room.plan.replace(/\/[^/]+$/, ''))).status).toBe(200);
    expect((await other.patient.api.get(other.plan)).status).toBe(200);
  });

  it('that cannot be read is named by its id in the log, without a word of it', async () => {
    const room = await aRoom(service);
    await anAgreedGoal(room, 'I want to sail again');
    await store(room.planId, `content::jsonb || '{"format": 99}'`);

    const port = await ownPort();
    const beside = startBeside(port, service.config.publicUrl);
    const all = ended(beside);
    await once(beside.stdout, 'data');
    const { status } = await fetch(`http://127.0.0.1:${port}${room.plan}`, {
      headers: { authorization: `Bearer ${room.patient.token}` },
    });
    beside.kill('SIGTERM');
    const { out, err } = await all;

    expect(status).toBe(500);
    expect(err).toContain(`The document of the plan ${room.planId} cannot be read`);
    expect(out + err).not.toContain('sail');
  });

  it('is refused by the database itself where it contradicts itself', async () => {
    const room = await aRoom(service);
    await anAgreedGoal(room);
    const goal = (fields: string): string =>
      `jsonb_set(content::jsonb, '{goals,0}', content::jsonb->'goals'->0 || '${fields}')`;

    await expect(store(room.planId, `content::jsonb - 'goals'`)).rejects.toThrow('care_plan_content_holds');
    await expect(
      store(room.planId, goal('{"startDate": "2027-03-02", "targetDate": "2027-03-01"}')),
    ).rejects.toThrow('care_plan_content_holds');
    await expect(store(room.planId, goal('{"objective": {}, "attainmentScale": {}}'))).rejects.toThrow(
      'care_plan_content_holds',
    );
    await expect(
      store(room.planId, goal('{"agreements": [{"stance": "disagree", "words": null}]}')),
    ).rejects.toThrow('care_plan_content_holds');
  });

  it('has a row for each element, a state for each change, and says who changed it by what', async () => {
    const room = await aRoom(service);
    const goalId = await anAgreedGoal(room);
    const step = { op: 'step.add', goalId, description: 'Call Sam', owner: { kind: 'patient' } };
    const { ops } = await agreeOn(room, [step, { op: 'review.set', intervalDays: 30 }]);
    await room.patient.api.expect(200, room.patient.api.post(`${room.plan}/steps/${ops[0].stepId}/start`));
    await room.clinician.api.expect(
      200,
      room.clinician.api.post(`${room.plan}/goals/${goalId}/priority`, { priority: 'high-priority' }),
    );
    await room.patient.api.expect(
      200,
      room.patient.api.post(`${room.plan}/goals/${goalId}/sensitivity`, { substanceUse: true }),
    );

    const { query } = await database().then((db) => ({ query: db.query.bind(db) }));
    const { rows } = await query('SELECT content::text AS content, version FROM care_plan WHERE id = $1', [
      room.planId,
    ]);
    const kept = await query(
      'SELECT change, ops, content::text AS content FROM plan_revision WHERE plan_id = $1 ORDER BY change',
      [room.planId],
    );
    const elements = await query('SELECT id, title, label FROM plan_element WHERE plan_id = $1 ORDER BY id', [
      room.planId,
    ]);
    const expected = elementRowsOf(readDocument(room.planId, rows[0].content))
      .map(({ id, title, label }) => ({ id, title, label }))
      .sort((one, other) => (one.id < other.id ? -1 : 1));

    expect(elements.rows).toEqual(expected);
    expect(kept.rows.map(({ change }) => change)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(kept.rows.at(-1)).toMatchObject({ change: rows[0].version, content: rows[0].content });
    expect(kept.rows.map((row) => row.ops.map(({ op }: { op: string }) => op))).toEqual([
      [],
      ['goal.add', 'stance.state'],
      ['step.add', 'review.set', 'stance.state'],
      ['step.start'],
      ['goal.prioritise'],
      ['label.set'],
    ]);
  });

  it('goes out as it is stored with nothing that the contract does not name', async () => {
    const room = await aRoom(service);
    const goalId = await anAgreedGoal(room);
    const help = {
      op: 'intervention.add',
      goalId,
      type: 'therapy',
      title: 'Talking',
      frequency: { times: 1, per: 'week' },
    };
    await agreeOn(room, [help, { op: 'criteria.set', criteria: ['Two months at work'] }]);
    const support = { name: 'Sam', relationship: 'sister' };
    const { body } = await room.patient.api.expect(
      201,
      room.patient.api.post(`${room.plan}/supports`, support),
    );
    await room.patient.api.expect(200, room.patient.api.post(`${room.plan}/supports/${body.id}/ending`));

    const stored = await room.patient.api.expect(200, room.patient.api.get(room.plan));
    const now = new Date(service.clock.now()).toISOString();
    // Read as of now it goes through the serializer, which lets nothing out but what the contract names.
    const serialized = await room.patient.api.expect(200, room.patient.api.get(`${room.plan}?asOf=${now}`));

    expect(stored.body).toEqual({ ...serialized.body, openProposals: [] });
    expect(stored.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(stored.headers.get('etag')).toBe(`"${stored.body.version}"`);
  });
});
