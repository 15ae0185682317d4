import { generateSync } from 'otplib';
import { PasswordsService } from '../../src/auth/passwords/passwords.service.js';
import type { Answer } from '../support/api.js';
import { database, type Clinic, type Person } from '../support/world.js';

/** The password of everybody in these tests. */
export const password = 'seven quiet rivers at dawn';
const hash = new PasswordsService().hash(password);

/** What signing in answers with. */
export interface Tokens {
  readonly id: string;
  readonly tokenType: string;
  readonly accessToken: string;
  readonly expiresIn: number;
  readonly refreshToken: string;
  readonly idleEndsAt: string;
  readonly absoluteEndsAt: string;
}

/** Gives an account that was made behind the API a password. */
export async function givePassword<P extends Person>(person: P): Promise<P> {
  const pool = await database();
  await pool.query(
    'INSERT INTO credential (tenant_id, account_id, password_hash, password_changed_at) VALUES ($1, $2, $3, now())',
    [person.tenantId, person.accountId, await hash],
  );
  return person;
}

/** Knocks with the right details, or with others. */
export function knock(
  clinic: Clinic,
  email: string,
  details: Record<string, unknown> = {},
): Promise<Answer<any>> {
  return clinic.service.api.post('/v1/sessions', { tenant: clinic.slug, email, password, ...details });
}

export async function signIn(clinic: Clinic, { email }: Person, details = {}): Promise<Tokens> {
  const answer = await clinic.service.api.expect<Tokens>(201, knock(clinic, email, details));
  return answer.body;
}

/** What an authenticator app shows, `steps` half minutes from now. */
export function codeOf(clinic: Clinic, secret: string, steps = 0): string {
  const epoch = Math.floor(clinic.service.clock.now().getTime() / 1000) + steps * 30;
  return generateSync({ secret, epoch });
}

/** Enrols a signed-in person, as they would themselves. @returns their secret and recovery codes */
export async function enrol(
  clinic: Clinic,
  { api }: Pick<Person, 'api'>,
): Promise<{ secret: string; recoveryCodes: string[] }> {
  const begun = await api.expect(201, api.post('/v1/me/one-time-codes', { password }));
  const { secret } = begun.body;
  const code = codeOf(clinic, secret);
  const confirmed = await api.expect(201, api.post('/v1/me/one-time-codes/confirmation', { code }));
  return { secret, recoveryCodes: confirmed.body.recoveryCodes };
}
