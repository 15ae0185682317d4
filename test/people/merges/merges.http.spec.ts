import fc from 'fast-check';
import { newId } from '../../../src/core/ids.js';
import { anAgreedGoal, aRoomIn, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type Person } from '../../support/world.js';

const reason = 'Registered twice; the passport was seen at both.';

describe('two records of one person', () => {
  let service: TestApp;
  let clinic: Clinic;
  let one: Room;
  let other: Room;
  let admin: Person;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    one = await aRoomIn(clinic);
    other = await aRoomIn(clinic);
    admin = await clinic.person(['administrator'], { name: 'Admin' });
    record = `/v1/patients/${one.patient.patientId}`;
  });
  afterAll(() => service.close());

  const survivorId = (): string => other.patient.patientId;
  const ask = (who: Person, input: object = {}): Promise<any> =>
    who.api.post(`${record}/merges`, { survivorId: survivorId(), reason, ...input });
  const answer = (who: Person, id: string, how: string, body: object = {}): Promise<any> =>
    who.api.post(`${record}/merges/${id}/${how}`, body);
  const linked = async (): Promise<string> => {
    const { body } = await admin.api.expect(201, ask(admin));
    await one.clinician.api.expect(200, answer(one.clinician, body.id, 'confirmation'));
    return body.id;
  };
  const kinds = async ({ api }: Person): Promise<string[]> =>
    (await api.expect(200, api.get('/v1/me/notices'))).body.items.map(({ kind }: any) => kind);

  it('lead whoever opens the one in an emergency to the one that goes on, which they open as well', async () => {
    const night = await clinic.practitioner('Sam Okoye');
    await linked();
    const open = (patientId: string): Promise<any> =>
      night.api.post('/v1/break-glass', {
        ...{ patientId, reasonCode: 'medical_emergency', reason: 'Brought in unconscious by ambulance' },
      });
    await night.api.expect(201, open(one.patient.patientId));
    const { body } = await night.api.expect(200, night.api.get(`${record}/merges`));
    expect(body.items).toMatchObject([{ state: 'linked', survivorId: survivorId() }]);
    await night.api.expect(404, night.api.get(`/v1/patients/${survivorId()}`));
    await night.api.expect(201, open(survivorId()));
    await night.api.expect(200, night.api.get(`/v1/patients/${survivorId()}`));
  });

  it('take two keys: the care team and an administrator, whichever asks', async () => {
    const { body: asked } = await admin.api.expect(201, ask(admin));
    expect(asked).toMatchObject({ state: 'asked', askedAs: 'office', survivorId: survivorId() });
    expect(await kinds(one.clinician)).toContain('merge_asked_of_team');
    await admin.api.expect(409, ask(admin));
    for (const who of [admin, await clinic.person(['administrator'])])
      await who.api.expect(403, answer(who, asked.id, 'confirmation'));
    await one.patient.api.expect(403, answer(one.patient, asked.id, 'confirmation'));
    await other.clinician.api.expect(404, answer(other.clinician, asked.id, 'confirmation'));
    const { body: confirmed } = await one.clinician.api.expect(
      200,
      answer(one.clinician, asked.id, 'confirmation'),
    );
    expect(confirmed).toMatchObject({ state: 'linked', answeredBy: { displayName: 'Dana Reyes' } });
    expect(await kinds(admin)).toContain('merge_answered');
    for (const who of [one.patient, other.patient, other.clinician])
      expect(await kinds(who)).toContain('records_linked');
    await one.clinician.api.expect(409, answer(one.clinician, asked.id, 'confirmation'));
    await answer(admin, asked.id, 'undoing', { reason: 'Two sisters' });

    await clinic.join(survivorId(), one.clinician);
    const { body: again } = await one.clinician.api.expect(201, ask(one.clinician));
    const colleague = await clinic.practitioner();
    await clinic.join(one.patient.patientId, colleague);
    await colleague.api.expect(403, answer(colleague, again.id, 'confirmation'));
    await admin.api.expect(200, answer(admin, again.id, 'confirmation'));
  });

  it('are no way to search: a record that a clinician does not look after is as one that there is not', async () => {
    const answers = await Promise.all(
      [survivorId(), newId(), one.patient.patientId].map(async (id) => {
        const { status, body } = await ask(one.clinician, { survivorId: id });
        return [status, { ...body, instance: null }];
      }),
    );
    expect(answers[0]?.[0]).toBe(422);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect((await ask(await clinic.practitioner())).status).toBe(404);
    expect((await ask(one.patient)).status).toBe(403);
  });

  it('stay as they are: nobody reads more of either, every word is where it was, and only the one goes on', async () => {
    const goalId = await anAgreedGoal(one);
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(one.patient.patientId, peer);
    const friend = await clinic.person(['peer_supporter']);
    await clinic.share(survivorId(), friend);
    const people = [one.clinician, one.patient, peer, other.clinician, other.patient, friend, admin];
    const seen = (): Promise<any[]> =>
      Promise.all(
        people.flatMap((who) =>
          [one.plan, other.plan, `${one.plan}/proposals`, `${other.plan}/proposals`].map(async (path) => {
            const { status, body } = await who.api.get(path);
            return status === 200 ? body : status;
          }),
        ),
      );
    const before = await seen();
    const id = await linked();
    expect(await seen()).toEqual(before);
    expect((await one.patient.api.get(record)).body).toMatchObject({ isReplaced: true });
    expect((await one.patient.api.get(record)).text).not.toContain(survivorId());
    const write = { goalId, note: 'Out twice' };
    const refused = await one.clinician.api.expect(
      403,
      one.clinician.api.post(`${one.plan}/progress`, write),
    );
    expect(refused.body.detail).toContain('two records of the same person');
    expect(refused.text).not.toContain(survivorId());
    const { body: caseload } = await one.clinician.api.get('/v1/caseload');
    expect(caseload.items).toMatchObject([{ isReplaced: true, nextReviewOn: null, openProposals: 0 }]);
    expect((await one.clinician.api.get('/v1/open-to-me')).body.items).toMatchObject([{ replacedBy: null }]);
    await clinic.join(survivorId(), one.clinician);
    const { body: open } = await one.clinician.api.get('/v1/open-to-me');
    expect(open.items[0]).toMatchObject({ patientId: one.patient.patientId, replacedBy: survivorId() });
    const { body: registry } = await admin.api.get('/v1/patients');
    expect(registry.items.map(({ isReplaced }: any) => isReplaced).toSorted()).toEqual([false, true]);

    await admin.api.expect(200, answer(admin, id, 'undoing', { reason: 'Two sisters after all' }));
    expect(await kinds(other.patient)).toContain('records_parted');
    await one.clinician.api.expect(201, one.clinician.api.post(`${one.plan}/progress`, write));
  });

  it('say to whoever signs in to the one that does not go on how they come into the other, and it is so', async () => {
    const goesOn = await clinic.record('Alex');
    await clinic.join(goesOn, one.clinician, 'lead');
    const { body: asked } = await admin.api.expect(201, ask(admin, { survivorId: goesOn }));
    await one.clinician.api.expect(200, answer(one.clinician, asked.id, 'confirmation'));
    const { api, accountId } = one.patient;
    const refused = await api.expect(403, api.post(`${one.plan}/comments`, { text: 'And now?' }));
    expect(refused.body.detail).toContain('asks the care team to be brought into the other');
    expect(refused.text).not.toContain(goesOn);

    const unlinking = { what: 'unlinking', reason: 'They go on in the other record' };
    const { body: change } = await admin.api.expect(
      201,
      admin.api.post(`/v1/accounts/${accountId}/changes`, unlinking),
    );
    const dana = one.clinician.api;
    await dana.expect(200, dana.post(`/v1/account-changes/${change.id}/confirmation`));
    const { body: invitation } = await dana.expect(
      201,
      dana.post(`/v1/patients/${goesOn}/portal-invitations`, { email: `${newId()}@example.org` }),
    );
    const redeeming = { code: invitation.code, password: 'a kind word goes a long way' };
    const { body: come } = await dana.expect(201, service.api.post('/v1/invitation-redemptions', redeeming));
    expect(come.patientId).toBe(goesOn);
  });

  it('leave what the law gives, a no and a withdrawal to the record that does not go on', async () => {
    const peer = await clinic.person(['peer_supporter']);
    const consentId = await clinic.share(one.patient.patientId, peer);
    await linked();
    const { api } = one.patient;
    await api.expect(200, api.post(`${record}/consents/${consentId}/withdrawal`));
    expect((await peer.api.get(one.plan)).status).toBe(404);
    await api.expect(201, api.post(`${record}/amendments`, { dataClass: 'plan', words: 'That is not so' }));
  });

  it('can be linked, parted and written in at random: a link never makes a circle, and no word is lost', async () => {
    const third = await aRoomIn(clinic);
    const rooms = [one, other, third];
    for (const room of rooms)
      for (const { clinician } of rooms)
        if (clinician !== room.clinician) await clinic.join(room.patient.patientId, clinician);
    const deed = fc.record({
      of: fc.nat(2),
      to: fc.nat(2),
      what: fc.constantFrom('link', 'link', 'decline', 'undo', 'write', 'write'),
    });
    const model = rooms.map(() => ({ to: null as number | null, mergeId: '', words: 0 }));
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 10 }), async (deeds) => {
        for (const { of, to, what } of deeds) {
          const [room, state] = [rooms[of] as Room, model[of] as (typeof model)[number]];
          const { api } = room.clinician;
          const merges = `/v1/patients/${room.patient.patientId}/merges`;
          if (what === 'write') {
            const made = await api.post(`/v1/patients/${room.patient.patientId}/setbacks`, {
              occurredAt: '2026-01-01T00:00:00Z',
              noticedBy: 'patient',
            });
            expect(made.status).toBe(state.to === null ? 201 : 403);
            if (made.status === 201) state.words += 1;
          } else if (what === 'undo') {
            if (state.to === null) continue;
            await api.expect(200, api.post(`${merges}/${state.mergeId}/undoing`, { reason: 'Two people' }));
            state.to = null;
          } else {
            const survivor = (rooms[to] as Room).patient.patientId;
            const asked = await api.post(merges, { survivorId: survivor, reason });
            const possible = state.to === null && to !== of && model[to]?.to === null;
            expect(asked.status === 201).toBe(possible);
            if (!possible) continue;
            const how = what === 'link' ? 'confirmation' : 'decline';
            await admin.api.expect(200, admin.api.post(`${merges}/${asked.body.id}/${how}`));
            if (what === 'link') Object.assign(state, { to, mergeId: asked.body.id });
          }
        }
        for (const [index, room] of rooms.entries()) {
          const { api } = room.clinician;
          const { body } = await api.get(`/v1/patients/${room.patient.patientId}/setbacks?limit=100`);
          expect(body.items).toHaveLength(model[index]?.words ?? 0);
        }
      }),
      { numRuns: 6 },
    );
  });
});
