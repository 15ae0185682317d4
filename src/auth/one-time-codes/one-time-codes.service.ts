import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';
import { CredentialsService } from '../passwords/credentials.service.js';
import type { EnrolmentDto, RecoveryCodesDto, RemoveOneTimeCodesDto } from './one-time-code.dto.js';
import { enrolmentUri, isOneTimeCode, newSecret, stepOf } from './one-time-code.js';
import { NewWaysService } from '../new-ways/new-ways.service.js';
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.js';
import { SealingService } from '../keys/sealing.service.js';

interface Row {
  readonly sealed: Buffer | null;
  readonly confirmed: boolean;
  readonly last_step: string | null;
}

const look = `
  SELECT sealed_totp_secret AS sealed, totp_confirmed_at IS NOT NULL AS confirmed, totp_last_step AS last_step
  FROM credential WHERE account_id = $1 FOR UPDATE`;
const begin = `
  UPDATE credential SET sealed_totp_secret = $2, totp_confirmed_at = NULL, totp_last_step = NULL WHERE account_id = $1`;
const confirm = 'UPDATE credential SET totp_confirmed_at = $2 WHERE account_id = $1';
const accept = 'UPDATE credential SET totp_last_step = $2 WHERE account_id = $1';
const addCodes = 'INSERT INTO recovery_code (account_id, code_hash) SELECT $1, unnest($2::bytea[])';
const useCode = `
  UPDATE recovery_code SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING code_hash`;
const dropCodes = 'DELETE FROM recovery_code WHERE account_id = $1';

/** The second thing to sign in with: codes of an authenticator app (RFC 6238), and recovery codes for when it is lost. */
@Injectable()
export class OneTimeCodesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly credentials: CredentialsService,
    private readonly sealing: SealingService,
    private readonly newWays: NewWaysService,
  ) {}

  /** Begins the enrolment of the signed-in person. Nothing is asked for at sign-in until it is confirmed. */
  async begin(password: string): Promise<EnrolmentDto> {
    const { accountId, email } = await this.credentials.verify(password);
    const state = await this.look(accountId);
    if (state?.confirmed)
      throw new Conflict(say`One-time codes are in use already. Remove them first to enrol another device.`);
    const secret = newSecret();
    const sealed = this.sealing.seal(purposeOf(accountId), Buffer.from(secret));
    await this.db.query(begin, [accountId, sealed]);
    return { secret, uri: enrolmentUri(secret, email) };
  }

  async confirm(code: string): Promise<RecoveryCodesDto> {
    const { accountId } = currentActor();
    const state = await this.look(accountId);
    if (!state?.sealed || state.confirmed)
      throw new Conflict(say`There is no enrolment to confirm. Begin one at POST /v1/me/one-time-codes.`);
    const blocked = await this.credentials.isBlocked();
    if (blocked || !(await this.acceptCode(accountId, code, state)))
      throw await this.credentials.refusal('/code');
    await this.db.query(confirm, [accountId, this.clock.now()]);
    const recoveryCodes = newRecoveryCodes();
    await this.db.query(dropCodes, [accountId]);
    await this.db.query(addCodes, [accountId, recoveryCodes.map(recoveryCodeHash)]);
    this.newWays.tell('second_factor_added', accountId);
    return { recoveryCodes };
  }

  async remove({ password, code }: RemoveOneTimeCodesDto): Promise<void> {
    const { accountId } = await this.credentials.verify(password);
    const state = await this.look(accountId);
    if (!state?.confirmed) throw new Conflict(say`One-time codes are not in use.`);
    if (!(await this.accept(accountId, code))) throw await this.credentials.refusal('/code');
    await this.drop(accountId);
  }

  /** Whether an account asks for codes at sign-in. */
  async areInUse(accountId: string): Promise<boolean> {
    return (await this.look(accountId))?.confirmed ?? false;
  }

  /** From now on the account asks for no code, and none opens anything. */
  async drop(accountId: string): Promise<void> {
    await this.db.query(begin, [accountId, null]);
    await this.db.query(dropCodes, [accountId]);
    this.newWays.tell('second_factor_removed', accountId);
  }

  /** Whether a code, of the app or for recovery, is right; it is used up with that, in the transaction at hand. */
  async accept(accountId: string, code: string): Promise<boolean> {
    const digits = code.replaceAll(' ', '');
    if (isOneTimeCode(digits)) {
      const state = await this.look(accountId);
      return state !== null && state.confirmed && this.acceptCode(accountId, digits, state);
    }
    const used = await this.db.query(useCode, [accountId, recoveryCodeHash(code), this.clock.now()]);
    if (used.length === 0) return false;
    this.newWays.tell('recovery_code_used', accountId);
    return true;
  }

  private async acceptCode(
    accountId: string,
    code: string,
    { sealed, last_step: last }: Row,
  ): Promise<boolean> {
    if (sealed === null) return false;
    const secret = this.sealing.unseal(purposeOf(accountId), sealed).toString();
    const step = stepOf(code, { secret, lastStep: Number(last ?? -1) }, this.clock.now());
    if (step === null) return false;
    await this.db.query(accept, [accountId, step]);
    return true;
  }

  private async look(accountId: string): Promise<Row | null> {
    const [row] = await this.db.query<Row>(look, [accountId]);
    return row ?? null;
  }
}

function purposeOf(accountId: string): string {
  return `one-time codes of ${accountId}`;
}
