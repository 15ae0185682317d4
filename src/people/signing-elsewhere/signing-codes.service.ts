import { say, type Sentence } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { SignInThrottleService } from '../../auth/passwords/sign-in-throttle.service.js';
import { recordedEvent } from '../../core/audit/audit-trail.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule } from '../../core/errors.js';
import { currentActor, currentContext, currentPatientId } from '../../core/request-context.js';
import type { IssueSigningCodeDto, SigningCodeDto } from './signing-code.dto.js';
import { SigningCode } from './signing-code.entity.js';

const use = `
  UPDATE signing_code SET used_at = $2, used_with = $3 WHERE id = $1 AND used_at IS NULL RETURNING id`;

/** Codes with which patients sign on the clinic's device, so that staff never sign for them. */
@Injectable()
export class SigningCodesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly throttle: SignInThrottleService,
  ) {}

  async issue({ handedBy }: IssueSigningCodeDto): Promise<SigningCodeDto> {
    const { code, record } = SigningCode.issue(handedBy, currentActor().accountId, this.clock.now());
    await this.db.repository(SigningCode).insert(record);
    const { id, expiresAt } = record;
    return { id, handedBy, code, expiresAt };
  }

  /**
   * Uses a code up. @returns its id
   * @throws {BrokenRule} when none of the patient's fits, it is used or over, or whoever issued it types it in
   */
  async use(typed: string): Promise<string> {
    const now = this.clock.now();
    const { accountId } = currentActor();
    const codes = await this.db.repository(SigningCode).find();
    const blocked = await this.throttle.isBlocked(this.door());
    const code = blocked ? undefined : codes.find((each) => each.isOpen(now) && each.fits(typed));
    if (!code) throw await this.wrong();
    if (code.issuedBy === accountId)
      throw refused(
        say`was issued by the account that is signed in here, which cannot use it. Ask another colleague of the care team for one`,
      );
    const used = await this.db.query(use, [code.id, now, accountId]);
    if (used.length === 0) throw await this.wrong();
    return code.id;
  }

  /** Counts the failure for good although the request fails. */
  private async wrong(): Promise<BrokenRule> {
    const { accountId, sessionId } = currentActor();
    await this.throttle.fail(this.door());
    const denial = { accountId, sessionId, outcome: 'denied', reason: 'broken-rule' } as const;
    const patientId = currentPatientId();
    await this.db.commit([recordedEvent(currentContext()?.action ?? 'version.sign', patientId, denial)]);
    return refused(
      say`does not work. Check it, or ask a colleague of the care team for a new one. After many wrong ones, wait some minutes`,
    );
  }

  private door(): string {
    return `signing-code of ${currentPatientId()}`;
  }
}

function refused(message: Sentence): BrokenRule {
  return new BrokenRule(say`The code ${message}.`, { errors: [{ pointer: '/signed/code', message }] });
}
