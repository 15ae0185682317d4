import { type Unsaid, say, sayAgain } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BadInput, StepUpRequired } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';
import { CredentialsService } from '../passwords/credentials.service.js';
import { OneTimeCodesService } from '../one-time-codes/one-time-codes.service.js';
import type { SessionDto } from '../sessions/session.dto.js';
import { stepUpMinutes, type Assurance } from '../sessions/session.entity.js';
import { SessionsService } from '../sessions/sessions.service.js';
import type { StepUpDto } from './step-up.dto.js';

/** How, and when last, the person of a session proved who they are: at sign-in, or since. */
export interface Proof {
  readonly assurance: Assurance;
  readonly provenAt: Date;
}

const proofOf = 'SELECT assurance, coalesce(proven_at, started_at) AS "provenAt" FROM session WHERE id = $1';
const prove = `
  UPDATE session SET proven_at = $2, assurance = CASE WHEN $3 THEN 'password+totp' ELSE assurance END WHERE id = $1`;

/** A session left open is not enough for what weighs most: then people prove again who they are. */
@Injectable()
export class StepUpService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly credentials: CredentialsService,
    private readonly oneTimeCodes: OneTimeCodesService,
    private readonly sessions: SessionsService,
  ) {}

  /** @throws {BrokenRule} when it is wrong, or wrong ones were tried too often */
  async prove({ password, oneTimeCode }: StepUpDto): Promise<SessionDto> {
    if ((password === undefined) === (oneTimeCode === undefined))
      throw new BadInput(say`Send either your password or a one-time code.`, {
        errors: [{ pointer: '', message: say`must have exactly one of password, oneTimeCode` }],
      });
    if (password !== undefined) await this.credentials.verify(password);
    if (oneTimeCode !== undefined) await this.verifyCode(oneTimeCode);
    const { sessionId } = currentActor();
    await this.db.query(prove, [sessionId, this.clock.now(), oneTimeCode !== undefined]);
    return this.sessions.find(sessionId);
  }

  async proof(): Promise<Proof> {
    const [proof] = await this.db.query<{ assurance: Assurance; provenAt: Date }>(proofOf, [
      currentActor().sessionId,
    ]);
    if (!proof) throw new Error('Whoever is signed in has a session.');
    return proof;
  }

  /**
   * @param deed completes "To …"
   * @throws {StepUpRequired} when the last proof is too long ago
   */
  async require(deed: Unsaid): Promise<Proof> {
    const proof = await this.proof();
    const ageMs = this.clock.now().getTime() - proof.provenAt.getTime();
    if (ageMs < stepUpMinutes * 60_000) return proof;
    throw new StepUpRequired(
      say`To ${sayAgain(deed)}, prove again that it is you: send your password, or a one-time code if you use them, to POST /v1/me/step-up. It counts for ${stepUpMinutes} minutes; then send this request again.`,
    );
  }

  private async verifyCode(code: string): Promise<void> {
    const { accountId } = currentActor();
    const blocked = await this.credentials.isBlocked();
    if (blocked || !(await this.oneTimeCodes.accept(accountId, code)))
      throw await this.credentials.refusal('/oneTimeCode');
  }
}
