import { RemindersWorker } from '../../../src/oversight/reminders/reminders.worker.js';
import { coversOf, danaAndMia, readsOf } from '../../support/coverage.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Clinic, PatientPerson, Person } from '../../support/world.js';

const day = 24 * 60 * 60 * 1000;

describe('while somebody is away', () => {
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
      ...{ kind: 'cover', coverAccountId: mia.accountId, awayAccountId: dana.accountId },
      ...{ reason: 'Dana is on leave', until: dayIn(7), ...more },
    });
  const arranged = async (by: Person, more: object = {}): Promise<any> =>
    (await by.api.expect(201, arrange(by, more))).body;
  const end = ({ api }: Person, id: string): Promise<any> => api.post(`/v1/coverages/${id}/ending`);
  const refuse = ({ api, patientId }: PatientPerson, id: string): Promise<any> =>
    api.post(`/v1/patients/${patientId}/covers/${id}/refusal`);
  const told = async ({ api }: Person, kind: string): Promise<any[]> =>
    (await api.expect(200, api.get(`/v1/me/notices?kind=${kind}`))).body.items;
  /** Whose records need somebody, as somebody has it to do. */
  const needed = async (who: Person): Promise<string[]> =>
    (await told(who, 'cover_needed'))
      .filter(({ doneAt }) => doneAt === null)
      .map(({ patientId }) => patientId)
      .sort();
  const round = (): Promise<void> =>
    service.app.get(RemindersWorker, { strict: false }).visit(clinic.tenantId);
  const both = (): string[] => [alex.patientId, sam.patientId].sort();

  it('a no is to the person: whatever else of theirs is arranged ends with it', async () => {
    await arranged(dana, { patientIds: [alex.patientId] });
    await arranged(admin, { until: dayIn(9) });
    const [newer, older] = await coversOf(alex);
    await alex.api.expect(200, refuse(alex, older.id));
    expect([await readsOf(mia, alex), await readsOf(mia, sam)]).toEqual([404, 200]);
    expect((await coversOf(alex)).map(({ state }) => state)).toEqual(['refused', 'refused']);
    expect(await told(mia, 'cover_ended')).toHaveLength(1);
    for (const who of [dana, admin]) expect(await needed(who)).toEqual([alex.patientId]);
    for (const { id } of [newer, older]) await alex.api.expect(200, refuse(alex, id));
    expect(await told(mia, 'cover_ended')).toHaveLength(1);
  });

  it('a no to a cover leaves somebody on the team to whom the patient was handed over', async () => {
    const noa = await clinic.practitioner('Noa Bell');
    await clinic.join(alex.patientId, noa);
    await arranged(admin, {
      ...{ kind: 'hand-over', until: undefined, awayAccountId: noa.accountId },
      patientIds: [alex.patientId],
    });
    await arranged(dana);
    const [cover] = await coversOf(alex);
    await alex.api.expect(200, refuse(alex, cover.id));
    expect((await coversOf(alex)).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'cover refused',
      'hand-over arranged',
    ]);
    expect(await readsOf(mia, alex)).toBe(200);
  });

  it('a no is heard also where a colleague has ended it meanwhile: nobody arranges that person again', async () => {
    const { id } = await arranged(dana);
    const [cover] = await coversOf(alex);
    await Promise.all([end(mia, id), refuse(alex, cover.id)]);
    expect((await coversOf(alex))[0].state).toBe('refused');
    expect((await arrange(dana, { patientIds: [alex.patientId] })).status).toBe(422);
    expect(await readsOf(mia, alex)).toBe(404);
  });

  it('the same is arranged once, whoever asks at the same moment', async () => {
    const answers = await Promise.all([arrange(dana), arrange(admin)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409).body.detail).toMatch(/arranged already/);
    expect((await coversOf(alex)).length).toBe(1);
    expect(await told(alex, 'cover_arranged')).toHaveLength(1);
    expect((await arrange(admin, { patientIds: [alex.patientId] })).status).toBe(409);
    await arranged(admin, { until: dayIn(9) });
    expect((await coversOf(alex)).map(({ state }) => state)).toEqual(['arranged', 'arranged']);
  });

  it('what is ended already is ended for whoever says so as well, and told of once', async () => {
    const { id } = await arranged(dana);
    const answers = await Promise.all([end(dana, id), end(mia, id), end(admin, id)]);
    for (const { status, body } of answers) expect([status, body.endedAt === null]).toEqual([200, false]);
    expect(new Set(answers.map(({ body }) => body.endedAt)).size).toBe(1);
    expect(await told(alex, 'cover_ended')).toHaveLength(1);
    service.clock.forward(9 * day);
    const later = await clinic.signIn(dana);
    await later.api.expect(200, end(later, id));
    const over = await arranged(later);
    service.clock.forward(9 * day);
    const again = await clinic.signIn(dana);
    expect((await again.api.expect(200, end(again, over.id))).body.endedAt).toBeNull();
  });

  it('somebody else is needed where whoever covers gives it up, until the one who is away is back', async () => {
    const { id } = await arranged(dana);
    await mia.api.expect(200, end(mia, id));
    for (const who of [dana, admin]) expect(await needed(who)).toEqual(both());
    await round();
    expect(await needed(admin)).toEqual(both());
    await dana.api.expect(200, end(dana, id));
    await round();
    for (const who of [dana, admin]) expect(await needed(who)).toEqual([]);
  });

  it('somebody else is needed where whoever covers cannot sign in any more', async () => {
    await arranged(dana);
    await round();
    expect(await needed(admin)).toEqual([]);
    await admin.api.expect(200, admin.api.post(`/v1/accounts/${mia.accountId}/disablement`));
    await round();
    await round();
    for (const who of [dana, admin]) expect(await needed(who)).toEqual(both());
    const noa = await clinic.practitioner('Noa Bell');
    await arranged(dana, { coverAccountId: noa.accountId, patientIds: [alex.patientId] });
    expect(await needed(admin)).toEqual([sam.patientId]);
    service.clock.forward(9 * day);
    await round();
    expect(await needed(await clinic.signIn(admin))).toEqual([]);
  });

  it('is asked for anew where it is lost again after somebody was found, and once each time', async () => {
    await arranged(dana);
    const asked = async (who: Person): Promise<number> =>
      (await told(who, 'cover_needed')).filter(({ patientId }) => patientId === alex.patientId).length;
    const lost = async (who: Person): Promise<void> => {
      await admin.api.expect(200, admin.api.post(`/v1/accounts/${who.accountId}/disablement`));
      await round();
      await round();
    };
    await lost(mia);
    for (const who of [dana, admin]) expect([await needed(who), await asked(who)]).toEqual([both(), 1]);
    const noa = await clinic.practitioner('Noa Bell');
    const { id } = await arranged(dana, { coverAccountId: noa.accountId, patientIds: [alex.patientId] });
    expect(await needed(admin)).toEqual([sam.patientId]);
    service.clock.forward(1000);
    await dana.api.expect(200, end(dana, id));
    await round();
    await round();
    for (const who of [dana, admin]) expect([await needed(who), await asked(who)]).toEqual([both(), 2]);
    const ula = await clinic.practitioner('Ula Frey');
    await arranged(dana, { coverAccountId: ula.accountId });
    expect(await needed(admin)).toEqual([]);
    await lost(ula);
    for (const who of [dana, admin]) expect([await needed(who), await asked(who)]).toEqual([both(), 3]);
  });

  it('somebody for one colleague who is away is nobody for another: the round asks again, once', async () => {
    const [noa, ula] = [await clinic.practitioner('Noa Bell'), await clinic.practitioner('Ula Frey')];
    await clinic.join(alex.patientId, noa);
    await arranged(dana);
    await arranged(noa, { awayAccountId: noa.accountId });
    await admin.api.expect(200, admin.api.post(`/v1/accounts/${mia.accountId}/disablement`));
    await round();
    for (const who of [dana, noa]) expect(await needed(who)).toContain(alex.patientId);
    await arranged(dana, { coverAccountId: ula.accountId, patientIds: [alex.patientId] });
    await round();
    await round();
    expect(await needed(dana)).toEqual([sam.patientId]);
    expect(await needed(noa)).toEqual([alex.patientId]);
    expect(await needed(admin)).toEqual(both());
    const forNoa = { awayAccountId: noa.accountId, coverAccountId: ula.accountId };
    await arranged(noa, { ...forNoa, patientIds: [alex.patientId] });
    await round();
    expect(await needed(noa)).toEqual([]);
    expect(await needed(admin)).toEqual([sam.patientId]);
  });

  it('nobody covers who is away themself, and who goes away leaves nobody unseen whom they cover', async () => {
    const noa = await clinic.practitioner('Noa Bell');
    await clinic.patient([mia], 'Kit');
    await arranged(dana);
    const mutual = await arrange(mia, { awayAccountId: mia.accountId, coverAccountId: dana.accountId });
    expect([mutual.status, mutual.body.errors?.[0].pointer]).toEqual([422, '/coverAccountId']);
    expect(mutual.body.detail).toMatch(/away/);
    await arranged(mia, { awayAccountId: mia.accountId, coverAccountId: noa.accountId });
    await round();
    for (const who of [dana, admin]) expect(await needed(who)).toEqual(both());
  });
});
