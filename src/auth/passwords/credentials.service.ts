import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { recordedEvent } from '../../core/audit/audit-trail.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { typedKey } from '../../core/text/typed.js';
import { BrokenRule, Conflict } from '../../core/errors.js';
import { currentActor, currentContext } from '../../core/request-context.js';
import { PasswordsService } from './passwords.service.js';
import { SignInThrottleService } from './sign-in-throttle.service.js';
import { withoutConnection } from './without-connection.js';

/** An account as the sign-in looks at it. */
export interface Holder {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  /** Null: the account was never opened. */
  readonly passwordHash: string | null;
}

const holder = `
  SELECT account.id AS "accountId", account.email, account.display_name AS name, credential.password_hash AS "passwordHash"
  FROM account
  LEFT JOIN credential ON credential.tenant_id = account.tenant_id AND credential.account_id = account.id`;
const byEmail = `${holder} WHERE account.email = $1`;
const byId = `${holder} WHERE account.id = $1`;

const store = `
  INSERT INTO credential (account_id, password_hash, password_changed_at) VALUES ($1, $2, $3)
  ON CONFLICT (tenant_id, account_id)
  DO UPDATE SET password_hash = EXCLUDED.password_hash, password_changed_at = EXCLUDED.password_changed_at`;
const replace = `
  UPDATE credential SET password_hash = $3, password_changed_at = $4
  WHERE account_id = $1 AND password_hash = $2 RETURNING account_id`;

/** What people prove with who they are. */
@Injectable()
export class CredentialsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly passwords: PasswordsService,
    private readonly throttle: SignInThrottleService,
  ) {}

  /** Gives an account its password, in the transaction at hand. */
  async store(accountId: string, passwordHash: string): Promise<void> {
    await this.db.query(store, [accountId, passwordHash, this.clock.now()]);
  }

  /** Gives an account another password, unless the one it replaces was replaced meanwhile. */
  async replace(previous: Holder, passwordHash: string): Promise<void> {
    const { accountId, passwordHash: before } = previous;
    const changed = await this.db.query(replace, [accountId, before, passwordHash, this.clock.now()]);
    if (changed.length === 0)
      throw new Conflict(say`The password was changed at the same moment, elsewhere.`);
  }

  async ofEmail(email: string): Promise<Holder | null> {
    const [found] = await this.db.query<Holder>(byEmail, [typedKey(email)]);
    return found ?? null;
  }

  /**
   * Makes sure that it is really the signed-in person who is about to change how they sign in: a session left open is not
   * enough. The request gives its connection back while the password is hashed.
   * @throws {BrokenRule} when the password is wrong, or wrong ones were tried too often
   */
  async verify(password: string, pointer = '/password'): Promise<Holder> {
    const [own] = await this.db.query<Holder>(byId, [currentActor().accountId]);
    const right = await withoutConnection(this.db, () =>
      this.passwords.verify(own?.passwordHash ?? null, password),
    );
    if (own && right && !(await this.isBlocked())) return own;
    throw await this.refusal(pointer);
  }

  /** Whether the signed-in person failed so often that nothing is checked for a while. */
  isBlocked(): Promise<boolean> {
    return this.throttle.isBlocked(currentActor().accountId);
  }

  /** Counts a failure of the signed-in person, for good although the request fails, and says what to answer. */
  async refusal(pointer: string): Promise<BrokenRule> {
    const { accountId, sessionId } = currentActor();
    await this.throttle.fail(accountId);
    const denial = { accountId, sessionId, outcome: 'denied', reason: 'broken-rule' } as const;
    await this.db.commit([recordedEvent(currentContext()?.action ?? 'me.secure', null, denial)]);
    const message = say`is not right, or was wrong so often that it is not checked for some minutes`;
    return new BrokenRule(say`What you sent to prove that it is you ${message}.`, {
      errors: [{ pointer, message }],
    });
  }
}
