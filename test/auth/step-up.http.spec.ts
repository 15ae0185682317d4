import { aCompleteRoom, frozen } from '../support/signed.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Clinic, type PatientPerson, type Person } from '../support/world.js';
import { codeOf, enrol, givePassword, password } from './door.js';

const sixMinutes = 6 * 60_000;

describe('proving again who one is', () => {
  let service: TestApp;
  let clinic: Clinic;
  let alex: PatientPerson;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    alex = await givePassword(await clinic.patient());
  });
  afterAll(() => service.close());

  /** A session that was left open: the person signed in a while ago, and its tokens were renewed since. */
  const leftOpen = async (person: Person): Promise<Person> => {
    const session = await clinic.signIn(person);
    service.clock.forward(sixMinutes);
    return clinic.renew(session);
  };
  const stepUp = ({ api }: Person, proof: object) => api.post('/v1/me/step-up', proof);
  const disclosure = (dataClasses: string[], changes: object = {}): object => ({
    kind: 'disclosure',
    purpose: 'So that my GP knows',
    purposeCode: 'care_coordination',
    provisions: [{ recipientOutside: 'My GP', dataClasses }],
    ...changes,
  });
  const consents = (): string => `/v1/patients/${alex.patientId}/consents`;

  it('is asked for before a yes to a disclosure, and then counts for five minutes', async () => {
    const open = await leftOpen(alex);
    const refused = await open.api.expect(403, open.api.post(consents(), disclosure(['plan'])));
    expect(refused.body.type).toBe('urn:concord:problem:step-up-required');
    expect(refused.body.detail).toContain('POST /v1/me/step-up');

    const { body: session } = await open.api.expect(200, stepUp(open, { password }));
    const until = new Date(session.steppedUpUntil).getTime() - service.clock.now().getTime();
    expect(until).toBeGreaterThan(4 * 60_000);
    expect(until).toBeLessThanOrEqual(5 * 60_000);
    const given = await open.api.expect(201, open.api.post(consents(), disclosure(['plan'])));
    const { assurance, provenAt } = given.body.decision;
    expect([assurance, service.clock.now().getTime() - new Date(provenAt).getTime() < 60_000]).toEqual([
      'password',
      true,
    ]);

    service.clock.forward(sixMinutes);
    const later = await clinic.renew(open);
    await later.api.expect(403, later.api.post(consents(), disclosure(['plan'])));
  });

  it('is asked for before sharing what is about substance use, and never before a no or a withdrawal', async () => {
    const robin = await clinic.person(['peer_supporter']);
    const sharing = (effect: string, dataClasses: string[]): object => ({
      kind: 'sharing',
      purpose: 'Someone to walk alongside me',
      purposeCode: 'peer_support',
      provisions: [{ effect, recipientAccountId: robin.accountId, dataClasses }],
    });
    const open = await leftOpen(alex);
    await open.api.expect(403, open.api.post(consents(), sharing('permit', ['plan', 'substance_use'])));
    const shared = await open.api.expect(201, open.api.post(consents(), sharing('permit', ['plan'])));
    await open.api.expect(201, open.api.post(consents(), sharing('deny', ['progress', 'substance_use'])));
    await open.api.expect(200, open.api.post(`${consents()}/${shared.body.id}/withdrawal`));
  });

  it('is asked for before signing, and the signature says when it was done', async () => {
    const room = await aCompleteRoom(service);
    const { version, address } = await frozen(room);
    const patient = await givePassword(room.patient);
    service.clock.forward(sixMinutes);
    const open = await room.clinic.renew(patient);
    const { contentHash } = version;
    const sign = () => open.api.post(`${address}/signatures`, { contentHash });
    expect((await open.api.expect(403, sign())).body.type).toContain('step-up-required');
    await open.api.expect(200, stepUp(open, { password }));
    const [signature] = (await open.api.expect(200, sign())).body.signatures;
    expect(new Date(signature.provenAt).getTime()).toBeLessThanOrEqual(
      new Date(signature.signedAt).getTime(),
    );
    expect(new Date(signature.signedAt).getTime() - new Date(signature.provenAt).getTime()).toBeLessThan(
      60_000,
    );
  });

  it('takes a one-time code where they are used, each once, and remembers that there was one', async () => {
    const { secret } = await enrol(clinic, alex);
    const open = await leftOpen(alex);
    const oneTimeCode = codeOf(clinic, secret);
    const { body: session } = await open.api.expect(200, stepUp(open, { oneTimeCode }));
    expect(session.assurance).toBe('password+totp');
    await open.api.expect(422, stepUp(open, { oneTimeCode }));
  });

  it('answers the same for every wrong proof, counts them, and then checks nothing for a while', async () => {
    const open = await leftOpen(alex);
    const noCodes = await open.api.expect(422, stepUp(open, { oneTimeCode: '123456' }));
    const wrong = await open.api.expect(422, stepUp(open, { password: 'not the right password' }));
    expect(noCodes.body.detail).toBe(wrong.body.detail);
    for (let again = 0; again < 3; again += 1) await stepUp(open, { password: 'not the right password' });
    const right = await open.api.expect(422, stepUp(open, { password }));
    expect(right.body.detail).toBe(wrong.body.detail);
    await open.api.expect(403, open.api.post(consents(), disclosure(['plan'])));
    service.clock.forward(61_000);
    await open.api.expect(200, stepUp(open, { password }));
  });

  it.each([{}, { password: null }, { password, oneTimeCode: '123456' }, { oneTimeCode: '12' }])(
    'refuses %j',
    async (proof) => {
      const answer = await alex.api.expect(400, stepUp(alex, proof));
      expect(answer.body.errors).toHaveLength(1);
    },
  );
});
