import { aRoom, agreeOn } from '../../support/room.js';
import { aCompleteRoom, frozen, signedByBoth } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database } from '../../support/world.js';

describe('Signed versions of a plan', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  it('go from frozen to signed to in force, and the plan becomes active', async () => {
    const room = await aCompleteRoom(service);
    const { version, address } = await frozen(room);
    expect(version).toMatchObject({ number: 1, state: 'for-signature', signatures: [] });
    expect(version.missingSigners).toEqual(['patient', 'professional']);

    const shown = await room.patient.api.expect(200, room.patient.api.get(`${address}/attestations`));
    expect(shown.body.items).toEqual([
      expect.objectContaining({ capacity: 'self', contentHash: version.contentHash }),
    ]);
    await signedByBoth(room, { version, address });
    const { api } = room.clinician;
    const active = await api.expect(200, api.post(`${address}/activation`));

    expect(active.body).toMatchObject({ state: 'in-force', missingSigners: [], unsignedReason: null });
    expect(active.body.signatures.map((each: any) => [each.capacity, each.attestation.length > 0])).toEqual([
      ['self', true],
      ['professional', true],
    ]);
    expect((await api.get(room.plan)).body.status).toBe('active');
    const life = await api.expect(200, api.get(`${room.plan}/status-changes`));
    expect(life.body.items).toEqual([
      expect.objectContaining({ move: 'activate', from: 'draft', to: 'active' }),
    ]);
  });

  it('are refused while the plan lacks what the rule pack insists on, with each gap and why it matters', async () => {
    const room = await aRoom(service);
    const refused = await room.clinician.api.post(`${room.plan}/versions`);
    expect(refused.status).toBe(422);
    expect(refused.body.gaps.map(({ code }: any) => code)).toContain('at-least-one-goal');
    expect(refused.body.gaps.every(({ why }: any) => why.length > 0)).toBe(true);
  });

  it('are signed by their hash, once by each person, and only the latest', async () => {
    const room = await aCompleteRoom(service);
    const first = await frozen(room);
    const { api } = room.patient;
    const wrong = await api.post(`${first.address}/signatures`, { contentHash: 'a'.repeat(64) });
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '/contentHash']);
    const asSupervisor = { contentHash: first.version.contentHash, capacity: 'supervisor' };
    expect((await api.post(`${first.address}/signatures`, asSupervisor)).status).toBe(422);

    const again = await room.clinician.api.post(`${room.plan}/versions`);
    expect([again.status, again.body.detail]).toEqual([409, expect.stringContaining('Nothing has changed')]);
    await agreeOn(room, [{ op: 'goal.revise', goalId: room.goalId, value: 'Being among people' }]);
    const second = await frozen(room);
    expect(second.version.number).toBe(2);
    const old = await api.post(`${first.address}/signatures`, { contentHash: first.version.contentHash });
    expect(old.status).toBe(409);

    const hash = { contentHash: second.version.contentHash.toUpperCase() };
    await api.expect(200, api.post(`${second.address}/signatures`, hash));
    expect((await api.post(`${second.address}/signatures`, hash)).status).toBe(409);
    const unsigned = await room.clinician.api.post(`${second.address}/activation`);
    expect([unsigned.status, unsigned.body.missingSigners]).toEqual([422, ['professional']]);
  });

  it('never change, whatever happens to the plan, and the database refuses to change them', async () => {
    const room = await aCompleteRoom(service);
    const { version, address } = await frozen(room);
    await signedByBoth(room, { version, address });
    await room.clinician.api.expect(200, room.clinician.api.post(`${address}/activation`));
    await agreeOn(room, [
      { op: 'goal.revise', goalId: room.goalId, statement: 'Be out among people on most days' },
      { op: 'step.add', goalId: room.goalId, description: 'Ring Sam', owner: { kind: 'patient' } },
    ]);

    const { body: later } = await room.patient.api.expect(200, room.patient.api.get(address));
    expect([later.content, later.contentHash]).toEqual([version.content, version.contentHash]);
    const changes = await room.patient.api.expect(
      200,
      room.patient.api.get(`${room.plan}/changes-since-signed`),
    );
    const sentences = changes.body.changes.map(({ sentence }: any) => sentence);
    expect(sentences).toContain(
      'In the goal “I want to get out more”: the wording is now “Be out among people on most days” (before: “I want to get out more”).',
    );
    expect(sentences).toContain(
      'New in the plan: the step “Ring Sam” of “Be out among people on most days”.',
    );

    const pool = await database();
    const granted = await pool.query(
      `SELECT column_name FROM information_schema.column_privileges
       WHERE grantee = 'concord_app' AND table_name = 'plan_version' AND privilege_type = 'UPDATE'`,
    );
    expect(granted.rows.map(({ column_name: name }) => name)).not.toContain('content');
  });

  it('are compared with the one that waits for signatures: what came into the plan since then is not in what is signed', async () => {
    const room = await aCompleteRoom(service);
    const first = await frozen(room);
    await signedByBoth(room, first);
    await room.clinician.api.expect(200, room.clinician.api.post(`${first.address}/activation`));
    await agreeOn(room, [{ op: 'goal.revise', goalId: room.goalId, value: 'Being among people' }]);
    const second = await frozen(room);
    await agreeOn(room, [{ op: 'criteria.set', criteria: ['A year without a setback'] }]);

    const { api } = room.patient;
    const told = async (path: string): Promise<any> => (await api.expect(200, api.get(path))).body;
    const fields = ({ changes }: any): string[] =>
      changes.flatMap((change: any) => change.fields.map(({ field }: any) => field));
    for (const path of [`${room.plan}/changes-since-signed`, `${first.address}/changes`]) {
      expect(fields(await told(path))).toEqual(['value', 'criteria']);
      const ofTheVersion = await told(`${path}?to=${second.version.id}`);
      expect([ofTheVersion.number, fields(ofTheVersion)]).toEqual([1, ['value']]);
      expect(ofTheVersion.revision).toBe(second.version.revision);
      expect((await api.get(`${path}?to=${room.planId}`)).status).toBe(404);
      expect((await api.get(`${path}?to=2`)).status).toBe(400);
    }
    expect(fields(await told(`${second.address}/changes`))).toEqual(['criteria']);
  });

  it('put a newer one into force in place of the one before', async () => {
    const room = await aCompleteRoom(service);
    const first = await frozen(room);
    await signedByBoth(room, first);
    const { api } = room.clinician;
    await api.expect(200, api.post(`${first.address}/activation`));
    await agreeOn(room, [{ op: 'goal.revise', goalId: room.goalId, value: 'Being among people' }]);
    const second = await frozen(room);
    await signedByBoth(room, second);
    await api.expect(200, api.post(`${second.address}/activation`));

    const list = await api.expect(200, api.get(`${room.plan}/versions`));
    expect(list.body.items.map(({ number, state }: any) => [number, state])).toEqual([
      [2, 'in-force'],
      [1, 'superseded'],
    ]);
    expect((await api.post(`${second.address}/activation`)).status).toBe(409);
  });

  describe('without the patient’s signature', () => {
    const attempt = (service: TestApp, more = {}) => ({
      outcome: 'unable',
      method: 'in-person',
      occurredOn: service.clock.now().toISOString().slice(0, 10),
      reason: 'They were too unwell to read it',
      ...more,
    });

    it('go into force by a supervisor, after the attempts in good faith, for all to see', async () => {
      const room = await aCompleteRoom(service);
      const supervisor = await room.clinic.practitioner('Sue');
      const join = { accountId: supervisor.accountId, role: 'supervisor' };
      const { api } = room.clinician;
      await api.expect(201, api.post(`/v1/patients/${room.patient.patientId}/care-team`, join));
      const { version, address } = await frozen(room);
      await api.expect(200, api.post(`${address}/signatures`, { contentHash: version.contentHash }));

      const patientSignatureNotObtained = 'Alex is too unwell to sign, and agreed in person.';
      const tooSoon = await supervisor.api.post(`${address}/activation`, { patientSignatureNotObtained });
      expect([tooSoon.status, tooSoon.body.detail]).toEqual([422, expect.stringContaining('are asked')]);
      const pool = await database();
      await pool.query("UPDATE plan_version SET frozen_at = frozen_at - interval '3 days' WHERE id = $1", [
        version.id,
      ]);
      for (const days of [2, 1, 0]) {
        const day = new Date(service.clock.now().getTime() - days * 24 * 60 * 60 * 1000)
          .toISOString()
          .slice(0, 10);
        const late = { occurredOn: day, lateReason: 'Noted at the end of the week' };
        await api.expect(200, api.post(`${address}/signature-attempts`, attempt(service, late)));
      }
      const notHers = await api.post(`${address}/activation`, { patientSignatureNotObtained });
      expect([notHers.status, notHers.body.detail]).toEqual([422, expect.stringContaining('supervisor')]);
      const done = await supervisor.api.expect(
        200,
        supervisor.api.post(`${address}/activation`, { patientSignatureNotObtained }),
      );
      expect(done.body).toMatchObject({ state: 'in-force', unsignedReason: patientSignatureNotObtained });
      expect(done.body.missingSigners).toEqual(['patient']);
      expect(done.body.attempts).toHaveLength(3);
    });

    it('keep attempts honest: no future days, no days before it was frozen, and late ones say why', async () => {
      const room = await aCompleteRoom(service);
      const { address } = await frozen(room);
      const { api } = room.clinician;
      for (const [occurredOn, pointer] of [
        ['2999-01-01', '/occurredOn'],
        ['2020-01-01', '/occurredOn'],
      ]) {
        const answer = await api.post(`${address}/signature-attempts`, attempt(service, { occurredOn }));
        expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, pointer]);
      }
    });
  });

  it('belong to the two: strangers find nothing, and a peer who shares the plan is not among them', async () => {
    const room = await aCompleteRoom(service);
    const { address } = await frozen(room);
    const stranger = await room.clinic.practitioner();
    const peer = await room.clinic.person(['peer_supporter']);
    await room.clinic.share(room.patient.patientId, peer);
    expect((await stranger.api.get(address)).status).toBe(404);
    expect((await peer.api.get(address)).status).toBe(403);
    expect((await room.patient.api.post(`${address}/activation`)).status).toBe(403);
  });
});
