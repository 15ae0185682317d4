import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { newId } from '../../src/core/ids.js';
import type { Answer, Api } from './api.js';
import { lasting } from './lasting.js';
import type { TestApp } from './test-app.js';
import { database, type Person } from './world.js';

/** A machine of another organisation, with the key that it proves itself with. */
export interface Machine {
  readonly id: string;
  /** What it says of itself. */
  readonly clientId: string;
  readonly accountId: string;
  readonly privateKey: CryptoKey;
  readonly kid: string;
}

export async function aMachine(administrator: Person, details: object = {}): Promise<Machine> {
  const { api } = administrator;
  const { body: client } = await api.expect(
    201,
    api.post('/v1/api-clients', {
      name: 'Discharge bridge',
      organisation: 'Lakeside Hospital',
      contact: 'it@lakeside.example',
      purposeCode: 'treatment',
      scopes: ['plan', 'progress', 'decisions', 'journey', 'safety_plan', 'substance_use'],
      ...details,
    }),
  );
  const { privateKey, kid } = await aKey(api, client.id);
  return { id: client.id, clientId: client.clientId, accountId: client.accountId, privateKey, kid };
}

/** A key of a client, kept at the service and confirmed behind it: how that is done has a test of its own. */
export async function aKey(
  api: Api,
  id: string,
  kid = `key-${newId().slice(-6)}`,
): Promise<{ privateKey: CryptoKey; kid: string }> {
  const { publicKey, privateKey } = await generateKeyPair('ES384', { extractable: true });
  await api.expect(
    200,
    api.post(`/v1/api-clients/${id}/keys`, { kid, publicKey: await exportJWK(publicKey) }),
  );
  const pool = await database();
  await pool.query(
    'UPDATE api_client_key SET awaits_confirmation = false WHERE client_id = $1 AND kid = $2',
    [id, kid],
  );
  return { privateKey, kid };
}

export interface Claims {
  readonly iss?: string;
  readonly sub?: string;
  readonly aud?: string;
  readonly iat?: number;
  readonly exp?: number;
  readonly jti?: string;
}

export function assertion(service: TestApp, machine: Machine, claims: Claims = {}): Promise<string> {
  const now = Math.floor(service.clock.now().getTime() / 1000);
  const payload = {
    iss: machine.clientId,
    sub: machine.clientId,
    aud: `${service.config.publicUrl}/v1/oauth/token`,
    iat: now,
    exp: now + 60,
    jti: newId(),
    ...claims,
  };
  return new SignJWT(payload).setProtectedHeader({ alg: 'ES384', kid: machine.kid }).sign(machine.privateKey);
}

/** Asks for a token with a form, as OAuth prescribes. */
export function askForToken(
  service: TestApp,
  signed: string,
  more: Record<string, string> = {},
): Promise<Answer> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: signed,
    ...more,
  });
  const asForm = service.api.with({ 'content-type': 'application/x-www-form-urlencoded' });
  return asForm.post('/v1/oauth/token', form.toString());
}

/** Signed in as the machine. */
export async function asMachine(service: TestApp, machine: Machine): Promise<Api> {
  const ask = async (): Promise<Answer> => askForToken(service, await assertion(service, machine));
  const { status, body, text } = await ask();
  if (status !== 200) throw new Error(text);
  // Whoever was let go meanwhile has the old one, and is refused with it.
  const another = async (): Promise<string> => (await ask()).body?.access_token ?? body.access_token;
  return service.api.as(lasting(body.access_token, another));
}

/** A patient's yes to a machine. @returns the consent's id */
export async function discloseTo(
  { accountId }: Pick<Machine, 'accountId'>,
  { api }: Person,
  {
    patientId,
    ...details
  }: { patientId: string; dataClasses?: string[]; purposeCode?: string; part2?: object },
): Promise<string> {
  const { dataClasses = ['plan'], ...more } = details;
  const consent = {
    kind: 'disclosure',
    purpose: 'So that the hospital knows my plan',
    purposeCode: 'treatment',
    provisions: [{ recipientAccountId: accountId, dataClasses }],
    ...more,
  };
  return (await api.expect(201, api.post(`/v1/patients/${patientId}/consents`, consent))).body.id;
}

/** The elements of 42 CFR 2.31 that somebody has to state. */
export const part2 = {
  discloser: 'The clinic',
  description: 'My plan with the parts about drinking',
  howToRevoke: 'In the portal, or by telling my clinician',
  expiryEvent: 'When I leave the hospital',
  redisclosureStatement: 'The hospital may pass it on as HIPAA allows',
  consequencesOfRefusing: 'None: care goes on as before',
};
