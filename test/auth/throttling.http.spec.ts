import { startTestApp, type TestApp } from '../support/test-app.js';
import { Clinic, type Person } from '../support/world.js';
import { givePassword, knock, signIn } from './door.js';

describe('guessing a password', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    dana = await givePassword(await clinic.practitioner('Dana Reyes'));
  });
  afterAll(() => service.close());

  const guess = (email: string, wrong = 'a guess that is not right') =>
    knock(clinic, email, { password: wrong });
  const told = ({ status, body }: { status: number; body: object }): object => ({
    status,
    ...body,
    instance: '',
  });

  it('tells nothing about who has an account, is disabled, or belongs to which organisation', async () => {
    const administrator = await clinic.person(['administrator']);
    const gone = await givePassword(await clinic.practitioner());
    const { api } = administrator;
    await api.expect(200, api.post(`/v1/accounts/${gone.accountId}/disablement`));
    const answers = [
      await guess(dana.email),
      await guess('nobody@example.org'),
      await knock(clinic, gone.email),
      await guess(administrator.email),
      await service.api.post('/v1/sessions', {
        tenant: 'no-such-clinic',
        email: dana.email,
        password: 'guess',
      }),
    ];
    for (const answer of answers) expect(told(answer)).toEqual(told(answers[0] as never));
    expect(answers[0]?.status).toBe(401);
  });

  it('is locked after five failures, with the same answer, and opens again after a minute', async () => {
    for (const email of [dana.email, 'nobody@example.org']) {
      for (let failure = 0; failure < 5; failure += 1) expect((await guess(email)).status).toBe(401);
    }
    const right = await knock(clinic, dana.email);
    expect(told(right)).toEqual(told(await guess('nobody@example.org')));
    service.clock.forward(61_000);
    await signIn(clinic, dana);
  });

  it('counts every one of a burst', async () => {
    await Promise.all(Array.from({ length: 8 }, () => guess(dana.email)));
    expect((await knock(clinic, dana.email)).status).toBe(401);
  });
});
