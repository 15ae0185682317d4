import { onDevice, onPaper } from '../../support/signed-elsewhere.js';
import { aRoom } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('A consent of somebody without an account', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const today = (): string => service.clock.now().toISOString().slice(0, 10);

  async function asked() {
    const room = await aRoom(service);
    const { clinic, clinician, patient, plan } = room;
    const peer = await clinic.person(['peer_supporter']);
    const record = `/v1/patients/${patient.patientId}`;
    const provisions = [{ recipientAccountId: peer.accountId, dataClasses: ['plan'] }];
    const question = { kind: 'sharing', purpose: 'Peer support', purposeCode: 'peer_support', provisions };
    const { api } = clinician;
    const { body } = await api.expect(201, api.post(`${record}/consents/requests`, question));
    const reads = async (): Promise<number> => (await peer.api.get(plan)).status;
    return { ...room, api, reads, consent: `${record}/consents/${body.id}`, patientId: patient.patientId };
  }

  it('is given on paper and withdrawn by word, each on the very next request', async () => {
    const { api, clinician, consent, patientId, patient, reads } = await asked();
    expect(await reads()).not.toBe(200);
    const signed = await onPaper(clinician, patientId, today());
    const given = await api.expect(200, api.post(`${consent}/recorded-agreement`, { signed }));
    expect(given.body).toMatchObject({
      status: 'active',
      decision: {
        ...{ capacity: 'self', by: { accountId: clinician.accountId } },
        elsewhere: { method: 'paper', pageId: signed.pageId, witness: 'Robin Marsh', signedOn: today() },
      },
    });
    expect(await reads()).toBe(200);
    const told = await patient.api.get('/v1/me/notices');
    expect(told.body.items.map(({ kind }: any) => kind)).toContain('consent_recorded');
    const ended = await api.expect(200, api.post(`${consent}/recorded-withdrawal`, { means: 'word' }));
    expect(ended.body.status).toBe('inactive');
    expect(await reads()).not.toBe(200);
    const ledger = await api.expect(200, api.get(`${consent}/events`));
    expect(ledger.body.items.map(({ move, elsewhere }: any) => [move, elsewhere?.method])).toEqual([
      ['withdraw', 'word'],
      ['agree', 'paper'],
      ['ask', undefined],
    ]);
  });

  it('is never given on the word of staff: the code is a colleague’s to issue, the page has a witness', async () => {
    const { api, clinic, clinician, consent, patientId, reads } = await asked();
    const own = await onDevice(clinician, patientId);
    expect((await api.post(`${consent}/recorded-agreement`, { signed: own })).status).toBe(422);
    const paper = await onPaper(clinician, patientId, today());
    const alone = { signed: { ...paper, witness: clinician.name } };
    expect((await api.post(`${consent}/recorded-agreement`, alone)).body.errors[0].pointer).toBe(
      '/signed/witness',
    );
    expect(await reads()).not.toBe(200);
    const colleague = await clinic.practitioner('Cody Lane');
    await clinic.join(patientId, colleague);
    const signed = await onDevice(colleague, patientId);
    await api.expect(200, api.post(`${consent}/recorded-agreement`, { signed }));
    expect(await reads()).toBe(200);
  });

  it('is refused by word as well, and the patient takes back what was recorded wrongly', async () => {
    const first = await asked();
    const words = 'Not with somebody I do not know';
    const no = first.api.post(`${first.consent}/recorded-refusal`, { means: 'word', words });
    expect((await first.api.expect(200, no)).body.status).toBe('rejected');
    const { api, clinician, consent, patient, patientId, reads } = await asked();
    const signed = await onPaper(clinician, patientId, today());
    await api.expect(200, api.post(`${consent}/recorded-agreement`, { signed }));
    expect((await patient.api.post(`${consent}/recorded-withdrawal`, { means: 'word' })).status).toBe(403);
    const wrong = { reason: 'I never signed that' };
    await patient.api.expect(200, patient.api.post(`${consent}/correction`, wrong));
    expect(await reads()).not.toBe(200);
  });
});
