import { say } from '../../core/language/say.js';
import { Algorithm, hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { BrokenRule } from '../../core/errors.js';
import { Gate } from './gate.js';
import { faultOf, type PasswordOwner } from './password-policy.js';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const cost = { algorithm: Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashed from 32 random bytes that nobody kept: what is checked where there is no password to check. */
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$ygXyTNd3BSZPmaeF+G2kdw$Gkj5/dl7/+Of4TKt/VPHkPXJeWx45faZ0/7/aPpV4PI';

/**
 * Passwords: what may be one, and hashing. Hashing is slow on purpose, so few are hashed at once: whoever floods the
 * sign-in takes neither the processor nor the memory from those who work. Hash outside of transactions.
 */
@Injectable()
export class PasswordsService {
  private readonly gate = new Gate({ atOnce: 2, waiting: 16 });

  /** @throws {BrokenRule} when this may not be the owner's password, with the reason at `pointer` */
  check(password: string, owner: PasswordOwner, pointer = '/password'): void {
    const fault = faultOf(password, owner);
    if (fault === null) return;
    throw new BrokenRule(say`This password is not safe enough: it ${fault}.`, {
      errors: [{ pointer, message: fault }],
    });
  }

  /** @throws {Unavailable} when too many wait already */
  hash(password: string): Promise<string> {
    return this.gate.pass(() => hash(password.normalize('NFC'), cost));
  }

  /**
   * Whether the password belongs to the hash. Takes as long for `null` (there is none) as for a wrong one.
   * @throws {Unavailable} when too many wait already
   */
  async verify(stored: string | null, password: string): Promise<boolean> {
    const matches = await this.gate.pass(() => verify(stored ?? nobodysHash, password.normalize('NFC')));
    return matches && stored !== null;
  }
}
