import { randomUUID } from 'node:crypto';
import type { Api, Narrator } from './narrator.js';

export interface Person {
  readonly api: Api;
  readonly accountId: string;
}

type Role = 'practitioner' | 'peer_supporter' | 'representative';

/** Each run brings new people, so that the tour can be taken again and again. */
const run = randomUUID().slice(0, 8);
const password = `a fresh morning, run ${run}`;

export function emailOf(name: string): string {
  return `${name.split(' ')[0]?.toLowerCase()}.${run}@riverside.example`;
}

/** @throws with the problem the service named, so that the tour stops where something is not as it should be */
export function expectData<Data>({ data, error }: { data?: Data; error?: unknown }): Data {
  if (data === undefined) throw new Error(`The tour expected an answer and got: ${JSON.stringify(error)}`);
  return data;
}

export async function signIn(
  narrator: Narrator,
  credentials: { tenant: string; email: string; password: string },
  name: string,
): Promise<Person> {
  const session = expectData(await narrator.clientOf(name).POST('/v1/sessions', { body: credentials }));
  const api = narrator.clientOf(name, session.accessToken);
  const me = expectData(await api.GET('/v1/me'));
  return { api, accountId: me.id };
}

/** Invited by the administrator, the code handed over, redeemed, signed in. */
export async function bringIn(
  narrator: Narrator,
  admin: Person,
  { name, role }: { name: string; role: Role },
): Promise<Person> {
  const body = { email: emailOf(name), displayName: name, roles: [role] };
  const account = expectData(await admin.api.POST('/v1/accounts', { body }));
  return redeem(narrator, account.invitation?.code ?? '', name);
}

export async function redeem(narrator: Narrator, code: string, name: string): Promise<Person> {
  const redemption = expectData(
    await narrator.clientOf(name).POST('/v1/invitation-redemptions', { body: { code, password } }),
  );
  return signIn(narrator, { tenant: redemption.tenant, email: redemption.email, password }, name);
}
