import { codeOf, enrol, givePassword, knock, password, signIn } from '../auth/door.js';
import type { Api } from '../support/api.js';
import type { TestApp } from '../support/test-app.js';
import { Clinic, type Person } from '../support/world.js';

const another = 'eight slow barges before noon';

/** What is done with secrets, which nobody can guess: coming in, proving who one is, going out. */
export async function throughTheDoors(service: TestApp): Promise<void> {
  const clinic = await Clinic.open(service);
  const person = await givePassword(await clinic.practitioner());
  const { refreshToken } = await signIn(clinic, person);
  await service.api.expect(201, service.api.post('/v1/tokens', { refreshToken }));
  await inABrowser(clinic, person.email);

  const { secret } = await enrol(clinic, person);
  const oneTimeCode = codeOf(clinic, secret, 1);
  const { accessToken } = await clinic.service.api
    .expect(201, knock(clinic, person.email, { oneTimeCode }))
    .then(({ body }) => body);
  const api = service.api.as(accessToken);
  clinic.service.clock.forward(90_000);
  await api.expect(200, api.post('/v1/me/step-up', { oneTimeCode: codeOf(clinic, secret) }));
  clinic.service.clock.forward(90_000);
  await atASharedScreen(clinic, person, api);
  const proof = { password, code: codeOf(clinic, secret) };
  await api.expect(204, api.post('/v1/me/one-time-codes/removal', proof));
  const address = { email: `new-${person.email}`, currentPassword: password };
  await api.expect(201, api.post('/v1/me/address-changes', address));
  await api.expect(204, api.put('/v1/me/password', { currentPassword: password, newPassword: another }));

  const { body: sessions } = await api.expect(200, api.get('/v1/sessions'));
  await api.expect(200, api.get(`/v1/sessions/${sessions.items[0].id}`));
  await api.expect(204, api.delete(`/v1/sessions/${sessions.items[0].id}`));
  await invited(clinic);
}

/** A patient sits down beside them, and leaves again. */
async function atASharedScreen(clinic: Clinic, person: Person, api: Api): Promise<void> {
  const { patientId } = await clinic.patient([person]);
  await api.expect(200, api.post('/v1/me/session/shared-screen', { patientId }));
  await api.expect(200, api.post('/v1/me/session/shared-screen/ending', { password }));
}

/** Somebody comes in, stays and goes out by the portal. */
async function inABrowser({ service, slug: tenant }: Clinic, email: string): Promise<void> {
  const page = service.api.with({ 'x-concord': '1', 'sec-fetch-site': 'same-origin' });
  const begun = await page.expect(201, page.post('/v1/browser-sessions', { tenant, email, password }));
  const cookie = begun.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  const browser = page.with({ cookie });
  await browser.expect(200, browser.send('POST', '/v1/browser-sessions/renewal'));
  await browser.expect(204, browser.send('POST', '/v1/browser-sessions/ending'));
}

/** Somebody comes in by invitation. */
async function invited(clinic: Clinic): Promise<void> {
  const { api } = await clinic.person(['administrator']);
  const lee = { email: 'lee@example.org', displayName: 'Lee Moreau', roles: ['practitioner'] };
  const { body } = await api.expect(201, api.post('/v1/accounts', lee));
  const redemption = { code: body.invitation.code, password: another };
  const nobody = clinic.service.api;
  await nobody.expect(201, nobody.post('/v1/invitation-redemptions', redemption));
}
