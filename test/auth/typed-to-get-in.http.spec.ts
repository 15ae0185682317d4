import { startTestApp, type TestApp } from '../support/test-app.js';
import { typings } from '../support/typings.js';
import { Clinic, type Person } from '../support/world.js';
import { givePassword, knock, password } from './door.js';

describe('what people type to get in', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  beforeAll(async () => {
    service = await startTestApp();
    clinic = await Clinic.open(service);
    dana = await givePassword(await clinic.practitioner('Dana Reyes'));
  });
  afterAll(() => service.close());

  it.each(Object.entries(typings))('opens their account: address and organisation %s', async (_, type) => {
    await service.api.expect(201, knock(clinic, type(dana.email), { tenant: type(clinic.slug) }));
  });

  it.each(Object.entries(typings))('finds the address taken that is typed %s', async (_, type) => {
    const admin = await clinic.person(['administrator']);
    const invited = { email: type(dana.email), displayName: 'Kim', roles: ['practitioner'] };
    await admin.api.expect(409, admin.api.post('/v1/accounts', invited));
  });

  it('redeems a code that was broken over two lines', async () => {
    const admin = await clinic.person(['administrator']);
    const invited = { email: 'kim@example.org', displayName: 'Kim', roles: ['practitioner'] };
    const { body } = await admin.api.expect(201, admin.api.post('/v1/accounts', invited));
    const { code } = body.invitation;
    const broken = ` ${code.slice(0, 20)}\u200b\r\n ${code.slice(20)} `;
    await service.api.expect(201, service.api.post('/v1/invitation-redemptions', { code: broken, password }));
  });
});
