import { Webhook as Signature } from 'standardwebhooks';
import { ForgettingDeliveriesWorker } from '../../../src/organisation/webhook-deliveries/forgetting-deliveries.worker.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { discloseTo } from '../../support/machine.js';
import {
  addGoal,
  allHeard,
  deliveriesOf,
  goRound,
  hooked,
  isSignedWith,
  roundsUntil,
  type Hooked,
} from './hooked.js';
import { Receiver, withStatus } from './receiver.js';

const [minute, hour] = [60_000, 60 * 60_000];

describe('A webhook', () => {
  let service: TestApp;
  let receiver: Receiver;
  beforeEach(async () => {
    service = await startTestApp({ CONCORD_WEBHOOK_LOOPBACK: 'on' });
    service.clock.stop();
    receiver = await Receiver.open();
  });
  afterEach(async () => {
    await receiver.close();
    await service.close();
  });

  const withdraw = async ({ room: { patient }, consentId }: Hooked): Promise<void> => {
    const { api, patientId } = patient;
    await api.expect(200, api.post(`/v1/patients/${patientId}/consents/${consentId}/withdrawal`));
  };
  /** What somebody who is signed in anew would do: sessions end while the clock is set forward. */
  const forward = async (hook: Hooked, milliseconds: number): Promise<void> => {
    service.clock.forward(milliseconds);
    hook.administrator = await hook.room.clinic.signIn(hook.administrator);
  };

  it('tells a machine at once what is open to it: signed, by type and ids and no word of it', async () => {
    const hook = await hooked(service, receiver);
    await addGoal(hook.room);
    await roundsUntil(
      service,
      hook,
      () => receiver.types.includes('goal.added') || receiver.received.length > 0,
    );
    for (const { headers, raw, body } of receiver.received) {
      expect(new Signature(hook.webhook.secret).verify(raw, headers as Record<string, string>)).toEqual(body);
      expect(body).toEqual({
        type: expect.stringMatching(/^[a-z_]+\.[a-z_]+$/),
        timestamp: expect.any(String),
        data: { patientId: hook.room.patient.patientId, subjectId: body.data.subjectId },
      });
      expect(raw).not.toMatch(/sea|Alex|Dana/);
    }
    const first = receiver.received.length;
    await allHeard(service, hook);
    await goRound(service, hook);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(first);
    expect(await deliveriesOf(hook, 'waiting')).toEqual([]);
    const told = await deliveriesOf(hook, 'delivered');
    expect(told.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
    expect(JSON.stringify(told)).not.toContain(hook.room.patient.patientId);
    expect(JSON.stringify(told)).not.toContain('word of the receiver');
  });

  it('tells nothing of a patient who discloses nothing, nor of another class, nor of a kind that was not asked for', async () => {
    const hook = await hooked(service, receiver, ['progress']);
    const { patient } = hook.room;
    await addGoal(hook.room);
    await allHeard(service, hook);
    expect(receiver.types).toEqual([]);
    const { api } = hook.administrator;
    const { headers } = await api.expect(200, api.get(hook.path));
    const changing = api.with({ 'if-match': headers.get('etag') ?? '' });
    await changing.expect(200, changing.patch(hook.path, { kinds: null }));
    const other = await hook.room.clinic.patient([hook.room.clinician]);
    const { api: clinician } = hook.room.clinician;
    const plans = `/v1/patients/${other.patientId}/care-plans`;
    await clinician.expect(201, clinician.post(plans, { title: 'Mine' }));
    await discloseTo(hook.machine, patient, { patientId: patient.patientId, dataClasses: ['progress'] });
    await roundsUntil(service, hook, () => receiver.types.includes('access.changed'));
    expect(receiver.received.every(({ body }) => body.data.patientId === patient.patientId)).toBe(true);
  });

  it('asks for each attempt what is open at that moment: also of what happened before, waits or is replayed', async () => {
    const hook = await hooked(service, receiver);
    receiver.answer = withStatus(503);
    await addGoal(hook.room);
    await allHeard(service, hook);
    const tried = receiver.received.length;
    expect(tried).toBeGreaterThan(0);
    const waited = await deliveriesOf(hook, 'waiting');
    await withdraw(hook);
    receiver.answer = withStatus(200);
    await forward(hook, minute);
    // Each is tried by itself: one may arrive before another is looked at.
    await roundsUntil(
      service,
      hook,
      async () =>
        receiver.types.includes('access.changed') &&
        (await deliveriesOf(hook, 'withheld')).length === waited.length,
    );
    const after = receiver.types.slice(tried);
    expect(after.filter((type) => !['access.changed', 'shown.withdrawn'].includes(type))).toEqual([]);
    expect((await deliveriesOf(hook, 'withheld')).map(({ id }) => id)).toEqual(waited.map(({ id }) => id));
    const { api } = hook.administrator;
    const { body } = await api.expect(200, api.post(`${hook.path}/replays`, { state: 'withheld' }));
    expect(body).toEqual({ replayed: waited.length });
    const before = receiver.received.length;
    await roundsUntil(
      service,
      hook,
      async () => (await deliveriesOf(hook, 'withheld')).length === waited.length,
    );
    expect(receiver.received).toHaveLength(before);
  });

  it('tries for three days, more and more seldom, with one id; then it is dead, nothing more is sent, and somebody is asked', async () => {
    const hook = await hooked(service, receiver);
    receiver.answer = withStatus(500);
    await addGoal(hook.room);
    await allHeard(service, hook);
    const [{ headers: first }] = receiver.received as [any];
    expect(receiver.received).toHaveLength(1);
    for (const pause of [5 / 60, 5, 30, 120, 300, 600, 840, 1_020]) {
      const before = receiver.received.length;
      service.clock.forward(pause * minute - 2_000);
      await goRound(service, hook);
      expect(receiver.received).toHaveLength(before);
      service.clock.forward(3_000);
      await goRound(service, hook);
      expect(receiver.received).toHaveLength(before + 1);
      expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(first['webhook-id']);
    }
    await forward(hook, 25 * hour);
    await goRound(service, hook);
    const dead = await deliveriesOf(hook, 'dead');
    expect(dead).toHaveLength(1);
    expect(dead[0].attempts).toHaveLength(10);
    expect(dead[0].attempts.at(-1)).toEqual({ at: expect.any(String), statusCode: 500, problem: null });
    const { api } = hook.administrator;
    expect((await api.get(hook.path)).body).toMatchObject({ status: 'paused', pausedBecause: 'failing' });
    const asked = async (): Promise<any[]> =>
      (await api.expect(200, api.get('/v1/me/notices?limit=100'))).body.items.filter(
        ({ kind }: any) => kind === 'webhook_paused',
      );
    expect(await asked()).toMatchObject([{ aboutId: hook.machine.id, doneAt: null }]);

    receiver.answer = withStatus(200);
    await goRound(service, hook);
    const quiet = receiver.received.length;
    await api.expect(200, api.post(`${hook.path}/resumption`));
    expect(await asked()).toMatchObject([{ doneAt: expect.any(String) }]);
    await api.expect(200, api.post(`${hook.path}/deliveries/${dead[0].id}/replay`));
    await api.expect(409, api.post(`${hook.path}/deliveries/${dead[0].id}/replay`));
    await roundsUntil(service, hook, async () => (await deliveriesOf(hook, 'waiting')).length === 0);
    expect(receiver.received.length).toBeGreaterThan(quiet);
    expect(receiver.received[quiet]?.headers['webhook-id']).toBe(first['webhook-id']);
    expect((await deliveriesOf(hook, 'dead')).length).toBe(0);
  });

  it('keeps the order of what is about one record: what comes later waits for what came before', async () => {
    const hook = await hooked(service, receiver);
    receiver.answer = withStatus(500);
    await addGoal(hook.room, 'First');
    await addGoal(hook.room, 'Second');
    await allHeard(service, hook);
    expect(receiver.received).toHaveLength(1);
    receiver.answer = withStatus(200);
    await forward(hook, minute);
    await roundsUntil(service, hook, async () => (await deliveriesOf(hook, 'waiting')).length === 0);
    const arrived = receiver.received.slice(1).map(({ headers }) => headers['webhook-id']);
    expect(arrived).toEqual([...arrived].toSorted());
    expect(arrived.length).toBeGreaterThan(1);
  });

  it('stops at once where the receiver says 410, and asks somebody', async () => {
    const hook = await hooked(service, receiver);
    receiver.answer = withStatus(410);
    await addGoal(hook.room);
    await roundsUntil(service, hook, () => receiver.received.length > 0);
    await goRound(service, hook);
    expect(receiver.received).toHaveLength(1);
    const { api } = hook.administrator;
    expect((await api.get(hook.path)).body).toMatchObject({ status: 'paused', pausedBecause: 'gone' });
    expect((await deliveriesOf(hook, 'dead')).length).toBe(1);
    const { body } = await api.get('/v1/me/notices?limit=100');
    expect(body.items.map(({ kind }: any) => kind)).toContain('webhook_paused');
  });

  it('follows no redirect', async () => {
    const hook = await hooked(service, receiver);
    const elsewhere = await Receiver.open();
    receiver.answer = withStatus(307, { location: elsewhere.url });
    await addGoal(hook.room);
    await allHeard(service, hook);
    expect(elsewhere.received).toEqual([]);
    expect((await deliveriesOf(hook, 'waiting')).at(-1)?.attempts).toMatchObject([{ statusCode: 307 }]);
    await elsewhere.close();
  });

  it('signs with both secrets for a day after a new one was made, and then with that alone', async () => {
    const hook = await hooked(service, receiver);
    const { api } = hook.administrator;
    const { body: rotated } = await api.expect(200, api.post(`${hook.path}/secret`));
    expect(rotated.secret).not.toBe(hook.webhook.secret);
    await api.expect(201, api.post(`${hook.path}/tests`));
    await goRound(service, hook);
    const [during] = receiver.received as [any];
    expect(during.body).toMatchObject({ type: 'webhook.tested', data: { patientId: null, subjectId: null } });
    expect([hook.webhook.secret, rotated.secret].map((secret) => isSignedWith(secret, during))).toEqual([
      true,
      true,
    ]);
    await forward(hook, 25 * hour);
    await hook.administrator.api.expect(201, hook.administrator.api.post(`${hook.path}/tests`));
    await goRound(service, hook);
    const after = receiver.received.at(-1) as any;
    expect([hook.webhook.secret, rotated.secret].map((secret) => isSignedWith(secret, after))).toEqual([
      false,
      true,
    ]);
  });

  it('is sent once where two instances go round at once', async () => {
    const other = await startTestApp({ CONCORD_WEBHOOK_LOOPBACK: 'on' });
    const hook = await hooked(service, receiver);
    for (const text of ['One', 'Two', 'Three']) await addGoal(hook.room, text);
    await Promise.all([allHeard(service, hook), allHeard(other, hook)]);
    await roundsUntil(service, hook, async () => (await deliveriesOf(hook, 'waiting')).length === 0);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
    await other.close();
  });

  it('is sent again with its id where an instance stopped in the middle, and then counts once', async () => {
    const other = await startTestApp({ CONCORD_WEBHOOK_LOOPBACK: 'on' });
    other.clock.stop();
    const hook = await hooked(service, receiver);
    let answerAtLast = (): void => undefined;
    const isAsked = new Promise<void>((asked) => {
      receiver.answer = (response) => {
        answerAtLast = () => response.writeHead(500).end();
        asked();
      };
    });
    await hook.administrator.api.expect(201, hook.administrator.api.post(`${hook.path}/tests`));
    const round = goRound(service, hook);
    await isAsked;
    receiver.answer = withStatus(204);
    await goRound(other, hook);
    expect(receiver.received).toHaveLength(1);
    other.clock.forward(61_000);
    await goRound(other, hook);
    const [first, second] = receiver.received as [any, any];
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
    answerAtLast();
    await round;
    const [told] = await deliveriesOf(hook);
    expect([told.state, told.attempts.length]).toEqual(['delivered', 1]);
    await other.close();
  });

  it('waits for no receiver when the service ends, and is sent by the next instance with its id', async () => {
    const ending = await startTestApp({ CONCORD_WEBHOOK_LOOPBACK: 'on' });
    ending.clock.stop();
    const hook = await hooked(service, receiver);
    const isAsked = new Promise<void>((asked) => {
      receiver.answer = () => asked();
    });
    await hook.administrator.api.expect(201, hook.administrator.api.post(`${hook.path}/tests`));
    const round = goRound(ending, hook);
    await isAsked;
    await ending.close();
    await round;
    receiver.answer = withStatus(204);
    // By more than what it took to start the one that ended: its clock was begun later.
    service.clock.forward(5 * minute);
    await goRound(service, hook);
    const [first, second] = receiver.received as [any, any];
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
    const [told] = await deliveriesOf(hook);
    expect([told.state, told.attempts]).toEqual([
      'delivered',
      [expect.objectContaining({ statusCode: 204 })],
    ]);
  });

  it('counts the status alone, however long the answer goes on', async () => {
    const hook = await hooked(service, receiver);
    const isCut = new Promise<void>((cut) => {
      receiver.answer = (response) => {
        response.on('close', cut).writeHead(200);
        const goOn = (): void => {
          while (response.write('x'.repeat(8_192)));
        };
        response.on('drain', goOn);
        goOn();
      };
    });
    await hook.administrator.api.expect(201, hook.administrator.api.post(`${hook.path}/tests`));
    await goRound(service, hook);
    await isCut;
    expect(await deliveriesOf(hook, 'delivered')).toHaveLength(1);
  });

  it('says nothing while it is paused, and goes on where it was', async () => {
    const hook = await hooked(service, receiver);
    const { api } = hook.administrator;
    await api.expect(200, api.post(`${hook.path}/pause`));
    await addGoal(hook.room);
    await goRound(service, hook);
    expect(receiver.received).toEqual([]);
    await api.expect(200, api.post(`${hook.path}/resumption`));
    await roundsUntil(service, hook, () => receiver.received.length > 0);
    await api.expect(200, api.post(`${hook.path}/ending`));
    const told = receiver.received.length;
    await addGoal(hook.room, 'Another');
    await goRound(service, hook);
    expect(receiver.received).toHaveLength(told);
    await api.expect(409, api.post(`${hook.path}/resumption`));
    await api.expect(409, api.post(`${hook.path}/tests`));
  });

  it('says that something was missed after more than seven days', async () => {
    const hook = await hooked(service, receiver);
    await hook.administrator.api.expect(200, hook.administrator.api.post(`${hook.path}/pause`));
    await forward(hook, 8 * 24 * hour);
    await hook.administrator.api.expect(200, hook.administrator.api.post(`${hook.path}/resumption`));
    await roundsUntil(service, hook, () => receiver.received.length > 0);
    expect(receiver.types).toEqual(['events.missed']);
  });

  it('can be looked at for thirty days, and is forgotten then', async () => {
    const hook = await hooked(service, receiver);
    await hook.administrator.api.expect(201, hook.administrator.api.post(`${hook.path}/tests`));
    await goRound(service, hook);
    const forget = (): Promise<void> =>
      service.app.get(ForgettingDeliveriesWorker, { strict: false }).visit(hook.room.clinic.tenantId);
    await forward(hook, 29 * 24 * hour);
    await forget();
    expect(await deliveriesOf(hook)).toHaveLength(1);
    await forward(hook, 2 * 24 * hour);
    await forget();
    expect(await deliveriesOf(hook)).toEqual([]);
  });

  it('goes to nobody once the machine is disabled', async () => {
    const hook = await hooked(service, receiver);
    await addGoal(hook.room);
    const { api } = hook.administrator;
    await api.expect(200, api.post(`/v1/api-clients/${hook.machine.id}/disablement`));
    await goRound(service, hook);
    expect(receiver.received).toEqual([]);
    await api.expect(
      409,
      api.post(`/v1/api-clients/${hook.machine.id}/webhooks`, { url: receiver.url, kinds: null }),
    );
  });
});
