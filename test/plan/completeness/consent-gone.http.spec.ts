import { agreeOn, anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

describe('help whose treatment consent does not count any more', () => {
  let service: TestApp;
  let room: Room;
  let consents: string;
  let help: string;
  let goalId: string;
  let interventionId: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    consents = `/v1/patients/${room.patient.patientId}/consents`;
    goalId = await anAgreedGoal(room);
    await addHelp({ requiresConsent: true });
  });
  afterAll(() => service.close());

  async function addHelp(changes: object): Promise<void> {
    const content = { type: 'medication_management', title: 'Evening dose', ...changes };
    const { ops } = await agreeOn(room, [{ op: 'intervention.add', goalId, ...content }]);
    interventionId = ops[0].interventionId;
    help = `${room.plan}/interventions/${interventionId}`;
  }
  const consent = async (changes: object = {}): Promise<any> => {
    const { api } = room.patient;
    const content = { kind: 'treatment', purpose: 'The dose', purposeCode: 'treatment', interventionId };
    return (await api.expect(201, api.post(consents, { ...content, ...changes }))).body;
  };
  const start = (): Promise<any> => room.clinician.api.expect(200, room.clinician.api.post(`${help}/start`));
  const withdraw = ({ id }: any): Promise<any> =>
    room.patient.api.expect(200, room.patient.api.post(`${consents}/${id}/withdrawal`));
  const read = async ({ api }: Person, path: string): Promise<any> =>
    (await api.expect(200, api.get(path))).body;
  const inPlan = async (who: Person): Promise<any> => {
    const { interventions } = await read(who, room.plan);
    return interventions.find(({ id }: any) => id === interventionId);
  };
  const gaps = async (): Promise<string[]> =>
    (await read(room.clinician, `${room.plan}/completeness`)).gaps
      .filter(({ elementId, code }: any) => elementId === interventionId && code === 'treatment-consent')
      .map(({ severity }: any) => severity);
  const onCaseload = async (): Promise<number> =>
    (await read(room.clinician, '/v1/caseload')).items[0].helpWithoutConsent;
  const everywhere = async (): Promise<unknown[]> => [
    (await inPlan(room.clinician)).consentGone?.why,
    (await inPlan(room.patient)).consentGone?.why,
    (await read(room.clinician, help)).consentGone?.why,
    await gaps(),
    await onCaseload(),
  ];
  const nowhere = [undefined, undefined, undefined, [], 0];
  const gone = (why: string): unknown[] => [why, why, why, ['warn'], 1];

  it('says so in the plan, on the caseload and in completeness, goes on, and is done with a new yes', async () => {
    const given = await consent();
    await start();
    expect(await everywhere()).toEqual(nowhere);
    await withdraw(given);
    expect(await everywhere()).toEqual(gone('withdrawn'));
    expect((await inPlan(room.clinician)).status).toBe('in-progress');
    const toDo = '/v1/me/notices?toDo=true&kind=treatment_consent_gone';
    expect((await read(room.clinician, toDo)).items).toHaveLength(1);
    await consent();
    expect(await everywhere()).toEqual(nowhere);
    expect((await read(room.clinician, toDo)).items).toEqual([]);
  });

  it('says so when the consent has run out, or the help was changed since', async () => {
    const { clock } = service;
    await consent({ endsAt: new Date(clock.now().getTime() + 60_000).toISOString() });
    await start();
    clock.forward(61_000);
    expect(await everywhere()).toEqual(gone('expired'));
    await consent();
    await agreeOn(room, [{ op: 'intervention.revise', interventionId, title: 'Evening dose, doubled' }]);
    expect(await everywhere()).toEqual(gone('changed'));
  });

  it('counts a withdrawn yes also where the help could have begun without one', async () => {
    await addHelp({ requiresConsent: false });
    await start();
    expect(await everywhere()).toEqual(nowhere);
    await withdraw(await consent());
    expect(await everywhere()).toEqual(gone('withdrawn'));
  });

  it('says nothing of help that rests or has ended', async () => {
    const given = await consent();
    await start();
    await withdraw(given);
    await room.clinician.api.expect(200, room.clinician.api.post(`${help}/pause`));
    expect(await everywhere()).toEqual(nowhere);
  });

  it('is not told to those who read the plan and not the consents', async () => {
    const peer = await room.clinic.person(['peer_supporter']);
    await room.clinic.share(room.patient.patientId, peer);
    const given = await consent();
    await start();
    await withdraw(given);
    expect((await inPlan(peer)).consentGone).toBeUndefined();
  });

  it('is kept from whom it is labelled away', async () => {
    const mia = await room.clinic.practitioner('Mia');
    await room.clinic.join(room.patient.patientId, mia);
    const { api } = room.patient;
    const no = {
      kind: 'sharing',
      purpose: 'Not with everybody',
      purposeCode: 'care_coordination',
      provisions: [{ effect: 'deny', recipientAccountId: mia.accountId, dataClasses: ['substance_use'] }],
    };
    await api.expect(201, api.post(consents, no));
    const given = await consent();
    await start();
    await api.expect(200, api.post(`${help}/sensitivity`, { substanceUse: true }));
    await withdraw(given);
    expect((await read(mia, '/v1/caseload')).items[0].helpWithoutConsent).toBe(0);
    expect(JSON.stringify(await read(mia, '/v1/me/notices'))).not.toContain(interventionId);
    expect(await onCaseload()).toBe(1);
  });
});
