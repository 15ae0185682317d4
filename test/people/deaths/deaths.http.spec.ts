import { RemindersWorker } from '../../../src/oversight/reminders/reminders.worker.js';
import { newId } from '../../../src/core/ids.js';
import { aMachine, asMachine, discloseTo, part2 } from '../../support/machine.js';
import { agreeOn, type Room } from '../../support/room.js';
import { aCompleteRoom, frozen, signedByBoth } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

const known = { diedOn: '2026-11', knownFrom: 'His sister telephoned.' };

describe('the death of a patient', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let admin: Person;
  let officer: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aCompleteRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    admin = await room.clinic.person(['administrator'], { name: 'Admin' });
    officer = await room.clinic.person(['privacy_officer'], { name: 'Officer' });
  });
  afterAll(() => service.close());

  const post = async (who: Person, path: string, body: object = {}): Promise<any> => {
    const answer = await who.api.post(path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
    return answer.body;
  };
  const die = (who: Person = room.clinician, input: object = {}): Promise<any> =>
    post(who, `${record}/deaths`, { ...known, ...input });
  const undo = (id: string, who: Person = room.clinician): Promise<any> =>
    post(who, `${record}/deaths/${id}/undoing`, { reason: 'It was somebody else of that name.' });
  const status = async ({ api }: Pick<Person, 'api'>, path = room.plan): Promise<number> =>
    (await api.get(path)).status;
  const kinds = async ({ api }: Person): Promise<any[]> =>
    (await api.expect(200, api.get('/v1/me/notices?limit=100'))).body.items;
  const actsFor = async (kind: string, by: Person, more: object = {}): Promise<Person> => {
    const person = await room.clinic.person(['representative'], { name: 'Toni' });
    const { accountId } = person;
    const authority = { accountId, kind, dataClasses: ['plan', 'substance_use'], acts: ['read', 'consent'] };
    await post(by, `${record}/representatives`, { ...authority, ...more });
    return person;
  };

  it('ends whatever opened the record to others and what went on in it, and keeps it to be read', async () => {
    const { clinic, clinician, patient, plan, planId } = room;
    const peer = await clinic.person(['peer_supporter']);
    const facilitator = await clinic.practitioner();
    await clinic.share(patient.patientId, peer);
    const toni = await actsFor('patient_appointed', patient);
    const guardian = await actsFor('guardian', clinician, { evidence: 'Order of the court' });
    const machine = await aMachine(admin);
    await discloseTo(machine, patient, { patientId: patient.patientId });
    const bridge = { api: await asMachine(service, machine) };
    const { version, address } = await frozen(room);
    await signedByBoth(room, { version, address });
    await post(clinician, `${address}/activation`);
    const { revision } = (await clinician.api.get(plan)).body;
    const ops = [{ op: 'review.set', intervalDays: 45 }];
    const proposal = await post(clinician, `${plan}/proposals`, { basePlanRevision: revision, ops });
    const chain = { chainId: proposal.id, planId, patientId: patient.patientId };
    await clinic.askIn(facilitator, chain);
    const readers = { patient, peer, toni, guardian, bridge, facilitator };
    for (const reader of Object.values(readers)) expect(await status(reader)).toBe(200);

    const death = await die();
    expect(death).toMatchObject({
      diedOn: '2026-11',
      state: 'recorded',
      recordedBy: { displayName: 'Dana Reyes' },
    });
    expect(death.ended).toEqual([
      { kind: 'portal', id: patient.accountId },
      { kind: 'reading_along', id: null },
      { kind: 'plan', id: planId },
    ]);
    for (const [name, reader] of Object.entries(readers))
      expect([name, await status(reader)]).toEqual([name, name === 'patient' ? 401 : 404]);
    expect((await peer.api.get('/v1/open-to-me')).body.items).toEqual([]);
    expect((await bridge.api.get('/v1/disclosed-patients')).body.items).toEqual([]);

    const { body: ended } = await clinician.api.expect(200, clinician.api.get(plan));
    expect(ended).toMatchObject({ status: 'revoked', goals: [{ lifecycleStatus: 'accepted' }] });
    const { body: moves } = await clinician.api.get(`${plan}/status-changes`);
    expect(moves.items[0]).toMatchObject({ move: 'endWithDeath', reason: 'The person has died.' });
    expect((await clinician.api.get(`${plan}/proposals/${proposal.id}`)).body.state).toBe('expired');
    expect(
      (await clinician.api.get(`${record}/representatives`)).body.items.map((each: any) => each.inForce),
    ).toEqual([false, false]);
    const { body: caseload } = await clinician.api.get('/v1/caseload');
    expect(caseload.items).toMatchObject([
      { hasDied: true, plan: null, openProposals: 0, nextReviewOn: null },
    ]);
    expect((await clinician.api.get('/v1/open-to-me')).body.items).toMatchObject([{ hasDied: true }]);
    expect((await admin.api.get('/v1/patients')).body.items).toMatchObject([{ diedOn: '2026-11' }]);
  });

  it('is told gently to whom it concerns, and asks nobody for anything any more', async () => {
    const { clinic, clinician, patient } = room;
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer);
    await post(patient, `${room.plan}/proposals`, {
      basePlanRevision: (await patient.api.get(room.plan)).body.revision,
      ops: [{ op: 'review.set', intervalDays: 45 }],
    });
    expect((await kinds(clinician)).filter(({ task, doneAt }) => task && !doneAt)).not.toEqual([]);
    await die(admin);
    for (const who of [clinician, officer])
      expect(await kinds(who)).toContainEqual(expect.objectContaining({ kind: 'death_recorded' }));
    expect((await kinds(peer)).map(({ kind }) => kind)).toEqual(['record_closed_to_you']);
    const pool = await database();
    const { tenantId } = clinic;
    await pool.query(
      `UPDATE consent SET remind_on = current_date, starts_at = starts_at WHERE tenant_id = $1`,
      [tenantId],
    );
    await service.app.get(RemindersWorker, { strict: false }).visit(tenantId);
    expect((await kinds(clinician)).filter(({ task, doneAt }) => task && !doneAt)).toEqual([]);
    expect((await kinds(clinician)).map(({ kind }) => kind)).not.toContain('consent_to_look_at');
  });

  it('closes the way in and the record to every write but what is owed also now', async () => {
    const { clinician, patient, clinic } = room;
    const other = await clinic.patient([clinician], 'Ben');
    await post(admin, `/v1/patients/${await clinic.record()}/portal-invitations`, {
      email: 'cleo@example.org',
    });
    await die();
    const contract = service.contract as any;
    const owed = new Set(
      'death.undo merge.undo merge.ask merge.answer patient.change care_team.change representative.record representative.end excluded_person.tell_apart paper_page.scan record.label sensitivity.label consent.ask consent.record consent.correct amendment.record amendment.decide restriction.ask restriction.end withdrawal.record disclosure.record alert.acknowledge'.split(
        ' ',
      ),
    );
    for (const [path, methods] of Object.entries<any>(contract.paths)) {
      if (!path.startsWith('/v1/patients/{patientId}/')) continue;
      for (const [method, operation] of Object.entries<any>(methods)) {
        if (method === 'get') continue;
        const isOwed = owed.has(operation['x-access'].action);
        const address = path
          .replace('{patientId}', patient.patientId)
          .replace('{planId}', room.planId)
          .replace(/\{\w+\}/g, () => newId());
        const answer = await clinician.api
          .with({ 'if-match': '"1"' })
          .send(method.toUpperCase(), address, {});
        if (!isOwed) expect([method, path, answer.status]).toEqual([method, path, 403]);
        else
          expect([path, answer.body?.detail ?? '']).not.toEqual([path, expect.stringContaining('has died')]);
      }
    }
    expect(await status(clinician, `/v1/patients/${other.patientId}/care-plans`)).toBe(200);
  });

  it('ends an invitation that nobody has redeemed', async () => {
    const { clinic, clinician } = room;
    const patientId = await clinic.record();
    await clinic.join(patientId, clinician, 'lead');
    const email = `${patientId}@example.org`;
    const { code } = await post(clinician, `/v1/patients/${patientId}/portal-invitations`, { email });
    await post(clinician, `/v1/patients/${patientId}/deaths`, known);
    const redeeming = service.api.post('/v1/invitation-redemptions', {
      code,
      password: 'seven herons by the weir',
    });
    expect((await redeeming).status).toBeGreaterThanOrEqual(400);
  });

  it('leaves consent to the personal representative or the next of kin, on record by name, and to nobody before', async () => {
    const { clinician, patient } = room;
    const evidence = 'Letters of administration, seen by the front office';
    await expect(actsFor('personal_representative', clinician, { evidence })).rejects.toThrow(
      'while the patient lives',
    );
    const guardian = await actsFor('guardian', clinician, { evidence });
    const machine = await aMachine(admin);
    const { id } = await die();
    await expect(actsFor('guardian', clinician, { evidence })).rejects.toThrow('personal representative');
    await expect(
      actsFor('next_of_kin', clinician, { evidence, acts: ['read', 'take_part'] }),
    ).rejects.toThrow('no plan to take part in');
    const executor = await actsFor('personal_representative', clinician, { evidence });
    expect(await status(executor)).toBe(200);
    expect(await status(guardian)).toBe(404);
    const terms = { patientId: patient.patientId, dataClasses: ['plan', 'substance_use'], part2 };
    const consentId = await discloseTo(machine, executor, terms);
    const bridge = { api: await asMachine(service, machine) };
    expect(await status(bridge)).toBe(200);
    const { body: consent } = await clinician.api.get(`${record}/consents/${consentId}`);
    expect(consent.decision).toMatchObject({ capacity: 'representative', by: { displayName: 'Toni' } });
    const { body: disclosed } = await officer.api.get(`${record}/disclosures`);
    expect(disclosed.items[0]).toMatchObject({ consentId });

    await undo(id);
    expect(await status(executor)).toBe(404);
    expect(await status(bridge)).toBe(404);
    expect(await status(guardian)).toBe(200);
  });

  it('is undone where it was a mistake: people are as they were, and what had ended stays visible', async () => {
    const { clinic, clinician, patient } = room;
    const [peer, friend] = [await clinic.person(['peer_supporter']), await clinic.person(['peer_supporter'])];
    const kept = await clinic.share(patient.patientId, peer);
    await clinic.share(patient.patientId, friend);
    const { id } = await die();
    const executor = await actsFor('next_of_kin', clinician, {
      evidence: 'His wife, who showed her passport',
    });
    await post(executor, `${record}/consents/${kept}/withdrawal`);
    const undone = await undo(id, admin);
    expect(undone).toMatchObject({ state: 'undone', undoReason: 'It was somebody else of that name.' });
    expect(undone.ended).toContainEqual({ kind: 'plan', id: room.planId });
    await clinician.api.expect(
      409,
      clinician.api.post(`${record}/deaths/${id}/undoing`, { reason: 'Again' }),
    );

    const alex = await clinic.signIn(patient);
    expect((await alex.api.expect(200, alex.api.get(room.plan))).body.status).toBe('revoked');
    expect((await alex.api.get(record)).body.diedOn).toBeNull();
    expect(await kinds(alex)).toContainEqual(expect.objectContaining({ kind: 'death_undone' }));
    expect((await alex.api.get(`${record}/deaths/${id}`)).body.undoReason).toContain('somebody else');
    expect([await status(peer), await status(friend), await status(executor)]).toEqual([404, 200, 404]);
    const told = async (who: Person): Promise<string[]> =>
      (await kinds(who)).map(({ kind }) => kind).toReversed();
    expect(await told(friend)).toEqual(['record_closed_to_you', 'record_open_to_you_again']);
    expect(await told(peer)).not.toContain('record_open_to_you_again');
    expect((await told(executor)).at(-1)).toBe('record_closed_to_you');
    const again = await post(clinician, `${record}/care-plans`, { title: 'My recovery plan' });
    await agreeOn(
      {
        ...room,
        patient: { ...alex, patientId: patient.patientId },
        plan: `${record}/care-plans/${again.id}`,
      },
      [{ op: 'goal.add', lifeDomain: 'home', ownWords: { text: 'A room of my own' } }],
      'patient',
    );
    expect((await die()).state).toBe('recorded');
  });

  it.each([
    ['the day', '2026-11-20', 201],
    ['the month', '2026-11', 201],
    ['the year', '2026', 201],
    ['the year of birth', '1990', 201],
    ['a day before birth', '1990-05-16', 422],
    ['a day to come', '2999-01-01', 422],
    ['a month to come', '2999-01', 422],
    ['no day that there is', '2026-02-30', 400],
  ])('is known by %s', async (_what, diedOn, expected) => {
    const { api } = room.clinician;
    expect((await api.post(`${record}/deaths`, { ...known, diedOn })).status).toBe(expected);
    if (expected !== 201) return;
    expect((await api.get(record)).body.diedOn).toBe(diedOn);
    await api.expect(403, api.post(`${record}/deaths`, known));
  });

  it('is recorded by the care team or the front office, and by nobody else', async () => {
    const { clinic, patient } = room;
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer);
    const asked = async ({ api }: Person): Promise<number> =>
      (await api.post(`${record}/deaths`, known)).status;
    for (const who of [officer, await clinic.practitioner()]) expect(await asked(who)).toBe(404);
    for (const who of [peer, patient]) expect(await asked(who)).toBe(403);
    const own = await clinic.person(['administrator']);
    const pool = await database();
    const link = 'UPDATE account SET patient_id = $2, roles = $3, status = $4 WHERE id = $1';
    await pool.query(link, [patient.accountId, null, [], 'disabled']);
    const roles = ['administrator', 'patient'];
    await pool.query(link, [own.accountId, patient.patientId, roles, 'active']);
    expect(await asked(own)).toBe(403);
    expect(await asked(admin)).toBe(201);
    expect(await status(await clinic.signIn(own))).toBe(403);
  });
});
