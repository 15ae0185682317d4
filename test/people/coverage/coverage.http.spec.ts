import { RemindersWorker } from '../../../src/oversight/reminders/reminders.worker.js';
import { coversOf, danaAndMia, readsOf } from '../../support/coverage.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Clinic, PatientPerson, Person } from '../../support/world.js';

const aNewPatient = {
  identifier: 'MRN-COVER-1',
  givenName: 'Ada',
  familyName: 'Stone',
  birthDate: '1990-05-04',
};
const day = 24 * 60 * 60 * 1000;

describe('/v1/coverages', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  let mia: Person;
  let admin: Person;
  let alex: PatientPerson;
  let sam: PatientPerson;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    ({ clinic, dana, mia, admin, alex, sam } = await danaAndMia(service));
  });
  afterAll(() => service.close());

  const dayIn = (days: number): string =>
    new Date(service.clock.now().getTime() + days * day).toISOString().slice(0, 10);
  const arrange = (by: Person, more: object = {}): Promise<any> =>
    by.api.post('/v1/coverages', {
      ...{ kind: 'cover', coverAccountId: mia.accountId, reason: 'Dana is on leave', until: dayIn(7) },
      ...more,
    });
  const arranged = async (by: Person, more: object = {}): Promise<any> =>
    (await by.api.expect(201, arrange(by, more))).body;
  const noticesOf = async (who: Person, kind: string): Promise<any[]> =>
    (await who.api.expect(200, who.api.get(`/v1/me/notices?kind=${kind}`))).body.items;
  const onCaseload = async (who: Person): Promise<string[]> =>
    (await who.api.expect(200, who.api.get('/v1/caseload'))).body.items
      .map(({ patientId }: { patientId: string }) => patientId)
      .sort();
  /** Dana comes onto a team. */
  const joining = async ({ api }: Person, { patientId }: PatientPerson): Promise<string> => {
    const asked = api.post(`/v1/patients/${patientId}/care-team`, {
      accountId: dana.accountId,
      role: 'member',
    });
    return (await api.expect(201, asked)).body.id;
  };
  const refuse = (patient: PatientPerson, id: string): Promise<any> =>
    patient.api.post(`/v1/patients/${patient.patientId}/covers/${id}/refusal`);

  it('opens to a colleague what the one who is away has, from then on, and ends by itself', async () => {
    expect(await readsOf(mia, alex)).toBe(404);
    const coverage = await arranged(dana);

    expect(coverage).toMatchObject({ patientIds: [alex.patientId, sam.patientId].sort(), leftOut: [] });
    expect([await readsOf(mia, alex), await readsOf(mia, sam)]).toEqual([200, 200]);
    expect(await onCaseload(mia)).toEqual([alex.patientId, sam.patientId].sort());
    const { body: open } = await mia.api.get('/v1/open-to-me');
    expect(open.items).toHaveLength(2);
    expect(open.items[0].endsAt ?? open.items[0].until).toBe(coverage.endsAt);

    service.clock.forward(9 * day);
    const later = await clinic.signIn(mia);
    expect(await readsOf(later, alex)).toBe(404);
    expect(await onCaseload(later)).toEqual([]);
    expect((await later.api.get('/v1/open-to-me')).body.items).toEqual([]);
  });

  it('is not arranged with somebody who can cover nobody: nothing is written, and nobody hears of it', async () => {
    const robin = await clinic.person(['peer_supporter'], { name: 'Robin' });
    for (const { accountId: coverAccountId } of [robin, admin])
      for (const kind of ['cover', 'hand-over']) {
        const { until } = kind === 'cover' ? { until: dayIn(7) } : { until: undefined };
        const { status, body } = await arrange(dana, { kind, coverAccountId, until });
        expect([status, body.errors?.[0].pointer]).toEqual([422, '/coverAccountId']);
        expect(body.detail).toMatch(/not a practitioner/);
      }
    expect((await dana.api.expect(200, dana.api.get('/v1/coverages'))).body.items).toEqual([]);
    for (const person of [dana, admin, robin])
      for (const kind of ['cover_needed', 'coverage_arranged'])
        expect(await noticesOf(person, kind)).toEqual([]);
  });

  it('opens nothing before its first day', async () => {
    await arranged(dana, { from: dayIn(3) });
    expect(await readsOf(mia, alex)).toBe(404);
    expect(await onCaseload(mia)).toEqual([]);

    service.clock.forward(4 * day);
    const later = await clinic.signIn(mia);
    expect(await readsOf(later, alex)).toBe(200);
    await service.app.get(RemindersWorker, { strict: false }).visit(clinic.tenantId);
    expect(await noticesOf(later, 'coverage_begins')).toHaveLength(1);
  });

  it('tells the patient who, why and until when', async () => {
    const { endsAt } = await arranged(dana);
    const [notice] = await noticesOf(alex, 'cover_arranged');
    expect(notice.sentence).toMatch(/^Mia Lund looks after you for a time/);
    const { api, patientId } = alex;
    const { body } = await api.expect(200, api.get(`/v1/patients/${patientId}/covers/${notice.aboutId}`));
    expect(body).toMatchObject({
      cover: { displayName: 'Mia Lund' },
      away: { displayName: 'Dana Reyes' },
      reason: 'Dana is on leave',
      endsAt,
      state: 'arranged',
    });
    const { body: log } = await api.expect(200, api.get(`/v1/patients/${patientId}/access-log`));
    expect(JSON.stringify(log)).toContain('arranged who covers for a colleague');
  });

  it('ends at once when the patient says no, and somebody else is needed', async () => {
    await arranged(dana);
    const [cover] = await coversOf(alex);
    const { body } = await alex.api.expect(200, refuse(alex, cover.id));

    expect(body.state).toBe('refused');
    expect([await readsOf(mia, alex), await readsOf(mia, sam)]).toEqual([404, 200]);
    for (const person of [dana, admin])
      expect(await noticesOf(person, 'cover_needed')).toMatchObject([
        { task: true, doneAt: null, patientId: alex.patientId },
      ]);
    expect(await noticesOf(mia, 'cover_ended')).toHaveLength(1);
    expect((await refuse(alex, cover.id)).status).toBe(200);

    const again = await arrange(dana, { patientIds: [alex.patientId] });
    expect(again.status).toBe(422);
    expect(again.body.detail).toMatch(/has said no to this person/);
    const kim = await clinic.practitioner('Kim');
    await arranged(dana, { patientIds: [alex.patientId], coverAccountId: kim.accountId });
    expect((await noticesOf(dana, 'cover_needed'))[0].doneAt).not.toBeNull();
  });

  it('brings what waits for the one who is away to whoever covers, and what comes later', async () => {
    const amendment = { dataClass: 'progress', words: 'It was three times' };
    await alex.api.expect(201, alex.api.post(`/v1/patients/${alex.patientId}/amendments`, amendment));
    await arranged(dana);
    expect(await noticesOf(mia, 'amendment_asked')).toMatchObject([{ task: true, doneAt: null }]);

    await sam.api.expect(201, sam.api.post(`/v1/patients/${sam.patientId}/amendments`, amendment));
    expect(await noticesOf(mia, 'amendment_asked')).toHaveLength(2);
  });

  it('comes to whoever comes into the care of the one who is away as well', async () => {
    const coverage = await arranged(dana);
    const noa = await clinic.practitioner('Noa Bell');
    const kim = await clinic.patient([noa], 'Kim');
    await joining(noa, kim);
    expect([await readsOf(mia, kim), await coversOf(kim)]).toMatchObject([
      200,
      [{ cover: { accountId: mia.accountId }, endsAt: coverage.endsAt, state: 'arranged' }],
    ]);
    expect(await noticesOf(kim, 'cover_arranged')).toHaveLength(1);
    const { body } = await dana.api.expect(201, dana.api.post('/v1/patients', aNewPatient));
    expect((await mia.api.get(`/v1/patients/${body.id}`)).status).toBe(200);
  });

  it('comes to nobody who does not want the one who covers: somebody else is needed', async () => {
    await arranged(dana);
    const noa = await clinic.practitioner('Noa Bell');
    const kim = await clinic.patient([noa], 'Kim');
    const excluding = kim.api.post(`/v1/patients/${kim.patientId}/excluded-persons`, { name: 'Mia Lund' });
    await kim.api.expect(201, excluding);
    await joining(noa, kim);
    expect([await readsOf(mia, kim), await coversOf(kim)]).toEqual([404, []]);
    expect(await noticesOf(dana, 'cover_needed')).toHaveLength(1);
  });

  it('of some covers nobody who comes into that care later', async () => {
    await arranged(dana, { patientIds: [alex.patientId] });
    const noa = await clinic.practitioner('Noa Bell');
    const kim = await clinic.patient([noa], 'Kim');
    await joining(noa, kim);
    expect([await readsOf(mia, kim), await coversOf(kim)]).toEqual([404, []]);
  });

  it('does not reach somebody who is not to be told, nor their own record', async () => {
    const record = `/v1/patients/${alex.patientId}`;
    await alex.api.expect(201, alex.api.post(`${record}/excluded-persons`, { name: 'Mia Lund' }));
    const named = await arrange(dana, { patientIds: [alex.patientId, sam.patientId] });
    expect(named.status).toBe(422);
    expect(named.body.type).toContain('excluded-person');
    expect(await coversOf(sam)).toEqual([]);

    const all = await arranged(dana);
    expect(all.patientIds).toEqual([sam.patientId]);
    expect(all.leftOut).toMatchObject([{ patientId: alex.patientId }]);
    expect(await readsOf(mia, alex)).toBe(404);
    expect(await noticesOf(admin, 'cover_needed')).toMatchObject([{ patientId: alex.patientId }]);
  });

  it('leaves out the record of whoever covers', async () => {
    const patientId = await clinic.record('Robin');
    const robin = await clinic.person(['practitioner', 'patient'], { name: 'Robin', patientId });
    await clinic.join(patientId, dana, 'lead');
    const all = await arranged(dana, { coverAccountId: robin.accountId });
    expect(all.leftOut).toMatchObject([{ patientId }]);
    expect(all.leftOut[0].why).toMatch(/nobody is their own clinician/);
  });

  it('hands over for good: the lead goes along, and who led is off the team', async () => {
    await arranged(dana, { kind: 'hand-over', until: undefined, patientIds: [alex.patientId] });
    const { body } = await mia.api.expect(200, mia.api.get(`/v1/patients/${alex.patientId}/care-team`));
    expect(body.items).toMatchObject([{ accountId: mia.accountId, role: 'lead' }]);
    expect([await readsOf(dana, alex), await readsOf(dana, sam)]).toEqual([404, 200]);
    expect(await noticesOf(alex, 'handed_over')).toHaveLength(1);
    for (const kind of ['care_team_joined', 'care_team_left', 'lead_handed_over'])
      expect([kind, await noticesOf(alex, kind)]).toEqual([kind, []]);
    expect(await noticesOf(mia, 'joined_a_care_team')).toHaveLength(1);

    const [cover] = await coversOf(alex);
    await alex.api.expect(200, refuse(alex, cover.id));
    expect(await readsOf(mia, alex)).toBe(404);
    expect(await noticesOf(admin, 'patient_left_alone')).toHaveLength(1);
  });

  it('hands over as one thing to the patient, and to the others of the team', async () => {
    const kit = await clinic.practitioner('Kit Moss');
    await clinic.join(alex.patientId, kit);
    await arranged(admin, {
      ...{ kind: 'hand-over', until: undefined, awayAccountId: dana.accountId, patientIds: [alex.patientId] },
    });
    const { items } = (await kit.api.expect(200, kit.api.get('/v1/me/notices'))).body;
    expect(items.map(({ kind }: any) => kind)).toEqual(['team_handed_over']);
    expect(items[0].sentence).toBe(
      'Mia Lund looks after a patient of yours from now on, in the place of a colleague.',
    );
    const told = (await alex.api.expect(200, alex.api.get('/v1/me/notices'))).body.items;
    expect(told.map(({ kind }: any) => kind)).toEqual(['handed_over']);
    expect(await noticesOf(dana, 'left_a_care_team')).toHaveLength(1);
  });

  it('stands beside the place that a colleague of the same team has', async () => {
    await clinic.join(alex.patientId, mia);
    await arranged(dana);
    expect(await onCaseload(mia)).toEqual([alex.patientId, sam.patientId].sort());
    const [cover] = await coversOf(alex);
    await alex.api.expect(200, refuse(alex, cover.id));
    expect(await readsOf(mia, alex)).toBe(200);
  });

  it('is ended before its time by either of the two or an administrator', async () => {
    const stranger = await clinic.practitioner();
    for (const by of [dana, mia, admin]) {
      const { id } = await arranged(dana);
      expect((await stranger.api.post(`/v1/coverages/${id}/ending`)).status).toBe(404);
      await by.api.expect(200, by.api.post(`/v1/coverages/${id}/ending`));
      expect(await readsOf(mia, alex)).toBe(404);
    }
    expect(await noticesOf(alex, 'cover_ended')).toHaveLength(3);
    expect((await coversOf(alex)).map(({ state }) => state)).toEqual(['ended', 'ended', 'ended']);
  });

  it('is arranged for others by an administrator, who does not open a record to whom they let in', async () => {
    expect((await arrange(mia, { awayAccountId: dana.accountId })).status).toBe(403);
    const both = await clinic.person(['administrator', 'practitioner']);
    const own = await arrange(both, { awayAccountId: dana.accountId, coverAccountId: both.accountId });
    expect(own.status).toBe(422);
    await arranged(admin, { awayAccountId: dana.accountId });
    expect(await readsOf(mia, alex)).toBe(200);
    expect(await noticesOf(dana, 'coverage_arranged')).toHaveLength(1);
  });

  it.each([
    ['for themself', () => ({ coverAccountId: dana.accountId })],
    ['without a last day', () => ({ until: undefined })],
    ['that hands over until a day', () => ({ kind: 'hand-over' })],
    [
      'by an administrator who cares for nobody',
      () => ({ coverAccountId: admin.accountId, patientIds: [alex.patientId] }),
    ],
    ['for somebody who is in another’s care', () => ({ patientIds: [clinic.tenantId] })],
    ['whose reason is blank', () => ({ reason: ' ' })],
  ])('refuses a cover %s, and nothing is half done', async (_what, more) => {
    const { status, body } = await arrange(dana, more());
    expect([400, 422]).toContain(status);
    expect(body.detail).toMatch(/\.$/);
    expect(await coversOf(alex)).toEqual([]);
    expect(await noticesOf(alex, 'cover_arranged')).toEqual([]);
  });

  it('shows a cover as something that somebody has, which the patient ends with the rest', async () => {
    await arranged(dana);
    const record = `/v1/patients/${alex.patientId}`;
    const { body } = await alex.api.expect(
      201,
      alex.api.post(`${record}/excluded-persons`, { name: 'Mia Lund' }),
    );
    expect(body.ties).toMatchObject([{ kind: 'cover', canEnd: true }]);
    const ending = `${record}/excluded-persons/${body.id}/tie-endings`;
    await alex.api.expect(200, alex.api.post(ending, { tieIds: [body.ties[0].id] }));
    expect(await readsOf(mia, alex)).toBe(404);
  });

  it('is no reason to think that somebody is there', async () => {
    await arranged(dana);
    const { body: team } = await dana.api.get(`/v1/patients/${alex.patientId}/care-team`);
    await admin.api.expect(
      200,
      admin.api.post(`/v1/patients/${alex.patientId}/care-team/${team.items[0].id}/ending`),
    );
    const { body } = await admin.api.expect(200, admin.api.get('/v1/patients-without-clinician'));
    expect(body.items).toMatchObject([{ patientId: alex.patientId }]);
    expect(await readsOf(mia, alex)).toBe(200);
  });
});
