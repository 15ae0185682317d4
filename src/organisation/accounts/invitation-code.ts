import { inGroups, lettersTyped, randomLetters } from '../../core/text/written-code.js';
import { asRead, typedKey } from '../../core/text/typed.js';

/** By which an invitation is found in its organisation: 40 random bits. */
const nameLetters = 8;
/** 60 random bits. They are tried five times at most (NIST SP 800-63B asks of a look-up secret that is throttled for 20). */
const secretLetters = 12;

const written = new RegExp(`^(.*?)[ -]*((?:[0-9A-Za-z][ -]*){${nameLetters + secretLetters}})$`);

/** The code of an invitation, short enough to write down and to read out: `riverside-7KQ2-9XMB-4HTD-WZ3N-60VC`. */
export interface InvitationCode {
  /** The short name of the organisation, which they need to sign in as well. */
  readonly tenant: string;
  readonly name: string;
  readonly secret: string;
}

export type NewCode = Pick<InvitationCode, 'name' | 'secret'>;

export function newCode(): NewCode {
  return { name: randomLetters(nameLetters), secret: randomLetters(secretLetters) };
}

export function writeCode({ tenant, name, secret }: InvitationCode): string {
  return `${tenant}-${inGroups(name + secret)}`;
}

/** Null for anything that is not the form of a code. */
export function readCode(text: string): InvitationCode | null {
  const [, tenant, code] = written.exec(asRead(text)) ?? [];
  if (!tenant || !code) return null;
  const letters = lettersTyped(code);
  return {
    tenant: typedKey(tenant),
    name: letters.slice(0, nameLetters),
    secret: letters.slice(nameLetters),
  };
}
