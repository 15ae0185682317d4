import { codeOf, enrol, givePassword, password, signIn } from '../../auth/door.js';
import { newId } from '../../../src/core/ids.js';
import { aMachine, assertion } from '../../support/machine.js';
import type { Person } from '../../support/world.js';
import { sent, type Preparation, type Preparations, type Ready, type Scene } from './scene.js';

const another = 'eight slow barges before noon';

/** The clinician, signed in with their password, as it takes for what is proved with it. */
async function comeIn({ clinic, clinician }: Scene): Promise<Person> {
  const { accessToken } = await signIn(clinic, await givePassword(clinician));
  return { ...clinician, api: clinic.service.api.as(accessToken) };
}

/** Whoever stands at the door with what lets them in. */
async function atTheDoor(scene: Scene): Promise<Ready> {
  const { email } = await givePassword(scene.clinician);
  const details = { tenant: scene.clinic.slug, email, password, oneTimeCode: undefined };
  return { by: scene.clinic.service, body: details };
}

const fromAPage = ({ api }: Ready['by']): Ready['by'] => ({
  api: api.with({ 'x-concord': '1', 'sec-fetch-site': 'same-origin' }),
});

/** A browser in which somebody is signed in. */
async function aBrowser(scene: Scene): Promise<Ready> {
  const { by, body } = await atTheDoor(scene);
  const { api } = fromAPage(by);
  const begun = await api.expect(201, api.post('/v1/browser-sessions', body));
  const cookie = begun.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  return { by: { api: api.with({ cookie }) } };
}

const withPassword =
  (body: object): Preparation =>
  async (scene) => ({ by: await comeIn(scene), body: { ...body } });

/** What is done with secrets, which nobody can guess: coming in, proving who one is, going out. */
export const ofTheDoors: Preparations = {
  sessionsStart: atTheDoor,
  tokensRefresh: async (scene) => {
    const { refreshToken } = await signIn(scene.clinic, await givePassword(scene.clinician));
    return { by: scene.clinic.service, body: { refreshToken } };
  },
  browserSessionsStart: async (scene) => {
    const ready = await atTheDoor(scene);
    return { ...ready, by: fromAPage(ready.by) };
  },
  browserSessionsRenew: aBrowser,
  browserSessionsEnd: aBrowser,
  clientTokensExchange: async ({ clinic }) => {
    const machine = await aMachine(await clinic.person(['administrator']));
    const client_assertion = await assertion(clinic.service, machine);
    return { by: clinic.service, body: { client_assertion, scope: 'plan' } };
  },
  sessionsFind: async (scene) => {
    const by = await comeIn(scene);
    return { by, known: { sessionId: by.sessionId } };
  },
  meChangePassword: withPassword({ currentPassword: password, newPassword: another }),
  accountChangesAskOwnAddress: withPassword({ currentPassword: password }),
  meBeginOneTimeCodes: withPassword({ password }),
  meConfirmOneTimeCodes: async (scene) => {
    const by = await comeIn(scene);
    const { secret } = await sent(by, '/v1/me/one-time-codes', { password });
    return { by, body: { code: codeOf(scene.clinic, secret) } };
  },
  meRemoveOneTimeCodes: async (scene) => {
    const by = await comeIn(scene);
    const { secret } = await enrol(scene.clinic, by);
    // The app shows the next one: each counts once.
    return { by, body: { password, code: codeOf(scene.clinic, secret, 1) } };
  },
  meStepUpSession: withPassword({ password, oneTimeCode: undefined }),
  sharedScreenEnd: async (scene) => {
    const by = await comeIn(scene);
    const { patientId } = scene.patient;
    await sent(by, '/v1/me/session/shared-screen', { patientId });
    return { by, body: { password, oneTimeCode: undefined } };
  },
  redemptionsRedeem: async (scene) => {
    const lee = { email: `${newId()}@example.org`, displayName: 'Lee Moreau', roles: ['practitioner'] };
    const by = await scene.clinic.person(['administrator']);
    const { invitation } = await sent(by, '/v1/accounts', lee);
    return { by: scene.clinic.service, body: { code: invitation.code, password: another } };
  },
};
