import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { NIL } from 'uuid';
import { sha256 } from '../../core/sha256.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict, NotFound } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { typedKey } from '../../core/text/typed.js';
import { currentActor, currentContext } from '../../core/request-context.js';
import type { Account } from './account.entity.js';
import { stillInvites } from './accounts.queries.js';
import { newCode, readCode, writeCode, type NewCode } from './invitation-code.js';
import type { InvitationDto } from './invitation.dto.js';
import { Invitation } from './invitation.entity.js';

/** What somebody typed, as it is compared. */
export interface CodeRead {
  /** An id that no organisation has, where nobody has that short name: then all goes on as if somebody had. */
  readonly tenantId: string;
  readonly codeName: string;
  readonly secretHash: Buffer;
}

interface Invited {
  readonly accountId?: string;
  readonly forPatientId?: string;
  /** A change of the account that the code proves. */
  readonly changeId?: string;
}

/** $1 the address as it is compared, $2 a record whose own invitation does not count, or null, $3 now. */
const awaitedAt = `
  SELECT FROM invitation
  WHERE email = $1 AND for_patient_id IS NOT NULL AND for_patient_id IS DISTINCT FROM $2::uuid
    AND ${stillInvites('$3')}`;

/** Of several who invite at the same moment each sees what those before them did. $1 organisation, $2 the address, or what is invited. */
const oneAfterAnother = `SELECT pg_advisory_xact_lock(hashtextextended('invites' || $1 || $2, 7))`;

/** Makes and revokes invitations. Each new one revokes the open ones before it. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** What a code says, which is not yet whether it opens anything. Null for anything that is not the form of a code. */
  async read(code: string): Promise<CodeRead | null> {
    const read = readCode(code);
    if (!read) return null;
    const [tenant] = await this.db.transaction({ scope: 'sign_in' }, () =>
      this.db.query<{ id: string }>('SELECT id FROM tenant WHERE slug = $1', [read.tenant]),
    );
    return { tenantId: tenant?.id ?? NIL, ...keptOf(read) };
  }

  async toAccount({ id, email }: Account): Promise<InvitationDto> {
    await this.inTurn(id);
    await this.revoke({ accountId: id });
    return this.issue(email, { accountId: id });
  }

  /** A code that, with the password, proves whose account it is. */
  toProve({ id, email }: Account, changeId: string): Promise<InvitationDto> {
    return this.issue(email, { accountId: id, changeId });
  }

  /**
   * @param isVouchedFor whoever invites knows the patient; otherwise there is no code until a second person confirms
   * @throws {Conflict} when the record is linked to an account already
   */
  async toPortal(patientId: string, email: string, isVouchedFor: boolean): Promise<InvitationDto> {
    await this.inTurn(patientId);
    const linked = await this.db.query('SELECT FROM account WHERE patient_id = $1', [patientId]);
    if (linked.length > 0) throw new Conflict(say`This patient record is linked to an account already.`);
    await this.revoke({ forPatientId: patientId });
    const invitation = await this.issue(email, { forPatientId: patientId }, !isVouchedFor);
    return isVouchedFor ? invitation : { ...invitation, code: null };
  }

  /** The second person confirms, and gets the code to hand over. */
  async confirmToPortal(patientId: string, id: string): Promise<InvitationDto> {
    const invitation = await this.db
      .repository(Invitation)
      .findOne({ where: { id, forPatientId: patientId }, lock: { mode: 'pessimistic_write' } });
    if (!invitation) throw new NotFound();
    const code = newCode();
    invitation.confirm(currentActor().accountId, keptOf(code), this.clock.now());
    const { awaitsConfirmation, confirmedBy, codeName, secretHash, expiresAt } = invitation;
    const confirmed = { awaitsConfirmation, confirmedBy, codeName, secretHash, expiresAt };
    await this.db.repository(Invitation).update({ id }, confirmed);
    return this.shown(invitation, code);
  }

  /**
   * An address at which somebody is awaited is not given to anybody else meanwhile: of the two, whoever came second could not come in.
   * @param patientId who is awaited there may be invited anew
   * @throws {Conflict} which does not say who is
   */
  async requireNobodyAwaited(email: string, patientId: string | null): Promise<void> {
    const address = typedKey(email);
    await this.inTurn(address);
    const awaited = await this.db.query(awaitedAt, [address, patientId, this.clock.now()]);
    if (awaited.length === 0) return;
    throw new Conflict(
      say`Somebody else was invited at this address, and has not come in yet; families often share one, and each person signs in with their own. Take another address. Nothing is ever sent to it, so one of the same letterbox will do, such as family+ben@example.org. If that invitation was a mistake, it ends within three days, or as soon as its record is invited at another address.`,
    );
  }

  /** What is open of what was invited so. A code that proves a change ends with the change. */
  async revoke({ accountId = null, forPatientId = null, changeId = null }: Partial<Nullable>): Promise<void> {
    await this.db.query(
      `UPDATE invitation SET revoked_at = $4
       WHERE redeemed_at IS NULL AND revoked_at IS NULL
         AND CASE WHEN $3::uuid IS NULL THEN change_id IS NULL AND (account_id = $1 OR for_patient_id = $2) ELSE change_id = $3 END`,
      [accountId, forPatientId, changeId, this.clock.now()],
    );
  }

  private async inTurn(of: string): Promise<void> {
    await this.db.query(oneAfterAnother, [this.db.tenantId, of]);
  }

  private async issue(email: string, invited: Invited, awaitsConfirmation = false): Promise<InvitationDto> {
    const code = newCode();
    const invitation = Invitation.issue({
      id: newId(),
      email,
      accountId: invited.accountId ?? null,
      forPatientId: invited.forPatientId ?? null,
      changeId: invited.changeId ?? null,
      awaitsConfirmation,
      ...keptOf(code),
      issuedBy: currentContext()?.actor?.accountId ?? null,
      issuedAt: this.clock.now(),
    });
    await this.db.repository(Invitation).insert(invitation);
    return this.shown(invitation, code);
  }

  private async shown(
    { id, expiresAt, awaitsConfirmation }: Invitation,
    { name, secret }: NewCode,
  ): Promise<InvitationDto> {
    const [tenant] = await this.db.query<{ slug: string }>('SELECT slug FROM tenant WHERE id = $1', [
      this.db.tenantId,
    ]);
    const code = tenant ? writeCode({ tenant: tenant.slug, name, secret }) : null;
    return { id, expiresAt, awaitsConfirmation, code };
  }
}

function keptOf({ name, secret }: NewCode): Omit<CodeRead, 'tenantId'> {
  return { codeName: name, secretHash: sha256(secret) };
}

type Nullable = { readonly [Field in keyof Invited]: string | null };
