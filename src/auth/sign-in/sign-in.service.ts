import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { recordedEvent } from '../../core/audit/audit-trail.js';
import { Db } from '../../core/database/db.js';
import { typedKey } from '../../core/text/typed.js';
import { OneTimeCodeRequired, Unauthorized } from '../../core/errors.js';
import type { Statement } from '../../core/database/sql.js';
import { CredentialsService, type Holder } from '../passwords/credentials.service.js';
import { Gate } from '../passwords/gate.js';
import { OneTimeCodesService } from '../one-time-codes/one-time-codes.service.js';
import { PasswordsService } from '../passwords/passwords.service.js';
import type { RefreshToken } from '../tokens/refresh-token.js';
import type { SignInDto } from '../sessions/session.dto.js';
import type { Assurance, Session } from '../sessions/session.entity.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { SignInThrottleService } from '../passwords/sign-in-throttle.service.js';
import type { TokensDto } from '../tokens/tokens.dto.js';
import { TokensService } from '../tokens/tokens.service.js';

interface Organisation {
  readonly id: string;
  readonly active: boolean;
}

interface Attempt {
  readonly email: string;
  readonly oneTimeCode: string | undefined;
  readonly device: string | null;
  readonly holder: Holder | null;
  /** Whether the password opens the account, as far as was known before the account was locked. */
  readonly passwordFits: boolean;
}

type Outcome =
  { readonly session: Session; readonly refreshToken: RefreshToken } | 'refused' | 'code_required';

/** Where the attempts on organisations that do not exist are counted, so that they take what all others take. */
const nowhere: Organisation = { id: '00000000-0000-0000-0000-000000000000', active: false };

const admit = `
  SELECT credential.totp_confirmed_at IS NOT NULL AS needs_code
  FROM account
  JOIN credential ON credential.tenant_id = account.tenant_id AND credential.account_id = account.id
  WHERE account.id = $1 AND account.status = 'active' AND credential.password_hash = $2
  FOR SHARE OF account FOR UPDATE OF credential`;

/**
 * The front door. Whatever is wrong (organisation, address, password, code, too many tries, a closed account) the answer
 * and the work behind it are the same, so that nobody learns who is a patient here.
 */
@Injectable()
export class SignInService {
  /** Narrow as a whole, so that a flood of attempts leaves the database's connections to those who are signed in. */
  private readonly door = new Gate({ atOnce: 2, waiting: 16 });

  constructor(
    private readonly db: Db,
    private readonly passwords: PasswordsService,
    private readonly credentials: CredentialsService,
    private readonly throttle: SignInThrottleService,
    private readonly oneTimeCodes: OneTimeCodesService,
    private readonly sessions: SessionsService,
    private readonly tokens: TokensService,
  ) {}

  /** @throws {Unauthorized} when the details open no account, {OneTimeCodeRequired} when only the code is missing */
  async open(details: SignInDto, device: string | null): Promise<TokensDto> {
    const outcome = await this.door.pass(() => this.attempt(details, device));
    if (outcome === 'code_required')
      throw new OneTimeCodeRequired(
        say`This account also asks for a one-time code. Send everything again with the six digits that your authenticator app shows, or with a recovery code, as oneTimeCode.`,
      );
    if (outcome === 'refused')
      throw new Unauthorized(
        say`These details do not open an account. Please check the organisation, the e-mail address, the password and the one-time code if you use one. After several failures it takes some minutes until you can try again.`,
      );
    return this.tokens.hand(outcome);
  }

  private async attempt(details: SignInDto, device: string | null): Promise<Outcome> {
    const { password, oneTimeCode } = details;
    const email = typedKey(details.email);
    const { id: tenantId, active } = await this.organisation(details.tenant);
    const scope = { scope: 'tenant', tenantId } as const;
    const holder = await this.db.transaction(scope, () => this.credentials.ofEmail(email));
    const matches = await this.passwords.verify(holder?.passwordHash ?? null, password);
    const attempt = { email, oneTimeCode, device, holder, passwordFits: matches && active };
    return this.db.transaction(scope, () => this.settle(attempt));
  }

  private async organisation(slug: string): Promise<Organisation> {
    const [found] = await this.db.transaction({ scope: 'sign_in' }, () =>
      this.db.query<Organisation>(`SELECT id, status = 'active' AS active FROM tenant WHERE slug = $1`, [
        slug,
      ]),
    );
    return found ?? nowhere;
  }

  /** One transaction, which is kept whatever comes of it: failures count. */
  private async settle(attempt: Attempt): Promise<Outcome> {
    const { email, holder, passwordFits, oneTimeCode } = attempt;
    const blocked = await this.throttle.isBlocked(email);
    if (blocked || !holder || !passwordFits) return this.refuse(attempt);
    // The account may have been closed, or its password changed, while this one was being checked.
    const [account] = await this.db.query<{ needs_code: boolean }>(admit, [
      holder.accountId,
      holder.passwordHash,
    ]);
    if (!account) return this.refuse(attempt);
    if (!account.needs_code) return this.start(holder, attempt, 'password');
    if (oneTimeCode === undefined) return this.askForCode(holder);
    const accepted = await this.oneTimeCodes.accept(holder.accountId, oneTimeCode);
    return accepted ? this.start(holder, attempt, 'password+totp') : this.refuse(attempt);
  }

  private async start({ accountId }: Holder, attempt: Attempt, assurance: Assurance): Promise<Outcome> {
    const { email, device } = attempt;
    await this.throttle.clear(email);
    const session = await this.sessions.start({ accountId, assurance, device });
    const refreshToken = await this.tokens.add(session);
    await this.db.run(recordedEvent('session.start', session.id, { accountId, sessionId: session.id }));
    return { session, refreshToken };
  }

  private async refuse({ email, holder }: Attempt): Promise<Outcome> {
    await this.throttle.fail(email);
    if (holder) await this.db.run(denial(holder, 'not-signed-in'));
    return 'refused';
  }

  /** Neither a failure nor a success: or else asking would undo the failures of those who guess codes. */
  private async askForCode(holder: Holder): Promise<Outcome> {
    await this.db.run(denial(holder, 'one-time-code-required'));
    return 'code_required';
  }
}

function denial({ accountId }: Holder, reason: string): Statement {
  return recordedEvent('session.start', null, { accountId, outcome: 'denied', reason });
}
