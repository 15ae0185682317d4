import { listeners } from '../../../src/core/language/listener.js';
import type { ReceiptDto } from '../../../src/plan/receipts/receipt.dto.js';
import { verifyReceipt } from '../../../src/plan/receipts/receipt.js';
import { aMachine, asMachine, discloseTo, part2 } from '../../support/machine.js';
import { all, answered, asked } from '../../support/measures-room.js';
import { agreeOn, aRoom, type Room } from '../../support/room.js';
import { aCompleteRoom, frozen } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

const notice = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.';

describe('what was said in English alone is explained to people in their language', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
  });
  afterAll(() => service.close());

  const inSpanish = async ({ api }: Person): Promise<void> => {
    await api.expect(204, api.put('/v1/me/language', { language: 'es' }));
  };
  const read = async ({ api }: Person, path: string): Promise<any> =>
    (await api.expect(200, api.get(path))).body;

  it('the scope of a consent: to its recipient in theirs, to the patient in theirs, with the notice of the law word for word', async () => {
    const { patient } = room;
    const machine = await aMachine(await room.clinic.person(['administrator']));
    const endsAt = new Date(service.clock.now().getTime() + 30 * 24 * 60 * 60 * 1000).toISOString();
    await discloseTo(machine, patient, {
      ...{ patientId: patient.patientId, dataClasses: ['plan', 'substance_use'], part2, endsAt },
    });
    await agreeOn(room, [{ op: 'goal.add', lifeDomain: 'health', statement: 'Drink less' }]);
    const api = await asMachine(service, machine);
    const first = await api.expect(200, api.get(room.plan));
    expect(first.headers.get('concord-explanation')).toContain('With the consent of the patient');
    expect(first.headers.get('concord-notice')).toBe(notice);

    await inSpanish(patient);
    const [told] = (await read(patient, `${record}/disclosures`)).items;
    expect(told.explanation).toMatch(/^Con el consentimiento del paciente, /);
    expect(told.explanation).not.toMatch(/\b(With the|Until|passed on|withdraw|\d{4}-\d\d-\d\d)\b/);
    expect(told).toMatchObject({
      basisInWords: 'Un consentimiento del paciente',
      notice,
      noticeInWords: expect.stringMatching(/^La ley exige/),
    });
    const consent = (await read(patient, `${record}/consents`)).items.at(-1);
    expect(consent.disclosureNotice ?? notice).toBe(notice);

    const settings = `UPDATE tenant_setting SET locale = 'es-US' WHERE tenant_id = $1`;
    await (await database()).query(settings, [room.clinic.tenantId]);
    const second = await api.expect(200, api.get(room.plan));
    const sent = decodeURIComponent(second.headers.get('concord-explanation') ?? '');
    expect(sent).toContain('Con el consentimiento del paciente');
    expect(second.headers.get('concord-notice')).toBe(notice);
  });

  it('bands of the questionnaires that the service comes with; their questions stay word for word', async () => {
    const { patient } = room;
    const measured = await asked(room);
    const { items, stem } = await read(patient, `/v1/instruments/${measured.instrument.id}`);
    await answered(room, measured.path, all(7, 2));
    await inSpanish(patient);
    const spanish = await read(patient, `/v1/instruments/${measured.instrument.id}`);
    expect([spanish.stem, spanish.items]).toEqual([stem, items]);
    expect(spanish.bands.map(({ words }: any) => words)).toEqual(['mínima', 'leve', 'moderada', 'grave']);
    expect(spanish.about).toBe('Cómo ha estado usted: preocupación e inquietud.');
    const [measure] = (await read(patient, `${record}/measures`)).items;
    expect([measure.band.words, measure.meaning]).toEqual([
      'moderada',
      expect.stringContaining('«moderada»'),
    ]);
  });

  it('what a notice to patients must say', async () => {
    const admin = await room.clinic.person(['administrator']);
    await inSpanish(admin);
    const { items } = await read(admin, '/v1/patient-notice-elements');
    for (const { says, citation } of items) {
      expect(says).not.toMatch(/\b(the|that|what|consent|right)\b/);
      expect(citation).toMatch(/^42 CFR 2\.22/);
    }
    const faulty = { language: 'es', title: 'Aviso', elements: [], effectiveOn: '2999-01-01' };
    const contact = { name: 'Noor', telephone: '555 0100', email: 'noor@example.org' };
    const refused = await admin.api.post('/v1/patient-notices', { ...faulty, contact });
    expect(refused.text).not.toMatch(/\b(the right to|each purpose)\b/);
  });

  it('what was looked at of a receipt', async () => {
    const complete = await aCompleteRoom(service);
    const { address } = await frozen(complete);
    const receipt: ReceiptDto = await read(complete.patient, `${address}/receipt`);
    const keys: any = (await service.api.get('/.well-known/receipt-keys.json')).body;
    const checks = await listeners.run({ language: 'es' }, () => verifyReceipt(receipt, keys));
    expect(checks.map(({ passed }) => passed)).toEqual([true, true, true, true, true]);
    for (const { words } of checks) expect(words).not.toMatch(/\b(the|is|every)\b/i);
  });

  it('days, as people of their organisation write them, whatever sentence they stand in', async () => {
    const settings = `UPDATE tenant_setting SET locale = 'en-GB' WHERE tenant_id = $1`;
    await (await database()).query(settings, [room.clinic.tenantId]);
    const year = service.clock.now().getUTCFullYear();
    const goal = {
      op: 'goal.add',
      lifeDomain: 'health',
      statement: 'Sleep',
      targetDate: `${year + 2}-03-03`,
    };
    const { ops } = await agreeOn(room, [goal]);
    const { goalId } = ops[0];
    const revised = { op: 'goal.revise', goalId, targetDate: `${year + 3}-04-04` };
    const { revision } = await read(room.clinician, room.plan);
    const { api } = room.clinician;
    const { body: made } = await api.expect(
      201,
      api.post(`${room.plan}/proposals`, { basePlanRevision: revision, ops: [revised] }),
    );
    expect(made.summary.join()).toContain(`4 April ${year + 3}`);
    const late = {
      op: 'step.add',
      goalId,
      description: 'Rest',
      owner: { kind: 'patient' },
      dueDate: '2020-06-01',
    };
    const refused = await api.post(`${room.plan}/proposals`, { basePlanRevision: revision, ops: [late] });
    expect(refused.body.errors[0].message).toMatch(/^must be today, \d+ \p{L}+ \d{4}, or later$/u);
    await inSpanish(room.patient);
    const [told] = (await read(room.patient, `${room.plan}/proposals`)).items;
    expect(told.summary.join()).toContain(`4 de abril de ${year + 3}`);
  });

  it('words that weigh on people in Spanish: what could be said instead is Spanish, why is in the language of the writer', async () => {
    const { api } = room.clinician;
    const text = 'Paciente Drogadicto y no colabora; intento FALLIDO de suicidio. He is noncompliant.';
    const { findings } = (await api.expect(200, api.post('/v1/wording-checks', { text }))).body;
    expect(findings.map(({ phrase }: any) => phrase)).toEqual([
      ...['Drogadicto', 'no colabora', 'intento FALLIDO de suicidio', 'noncompliant'],
    ]);
    expect(findings[0].suggestions).toContain('persona que consume drogas');
    expect(findings[0].why).toMatch(/^It speaks of a health condition/);
    expect(findings[3].suggestions).toContain('has not found this workable');
    await inSpanish(room.clinician);
    const again = (await api.expect(200, api.post('/v1/wording-checks', { text }))).body.findings;
    expect(again[3].why).not.toBe(findings[3].why);
  });
});
