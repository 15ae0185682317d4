import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule, Conflict } from '../../core/errors.js';
import type { SigningRules } from '../../organisation/rule-packs/signing-rules.entity.js';
import type { PlanContentDto } from '../content/plan-content.dto.js';
import { canonical, hashOf, readFrozen } from '../content/plan-content.js';
import { versionMoves, type VersionState } from './version-states.js';

/** Who puts a version into force, when, and why without the patient's signature, if so. */
export interface Activation {
  /** The rules by which it was signed. */
  readonly signing: SigningRules;
  readonly by: string;
  readonly at: Date;
  readonly unsignedReason: string | null;
}

/** The plan as it was put up for signing. Nothing of the content can be changed, here or in the database. */
@Entity('plan_version')
export class PlanVersion {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  planId: string;

  @Column({ type: 'integer', update: false })
  number: number;

  @Column({ type: 'integer', update: false })
  revision: number;

  /** Canonical JSON (RFC 8785). */
  @Column({ type: 'text', update: false })
  content: string;

  /** SHA-256 of `content`, in lower-case hexadecimal. */
  @Column({ type: 'text', update: false })
  contentHash: string;

  @Column({ type: 'text', update: false })
  rulePack: string;

  @Column({ type: 'integer', update: false })
  rulePackVersion: number;

  /** The rules of its signing; null for versions from before they were kept. */
  @Column({ type: 'jsonb', nullable: true })
  signing: SigningRules | null;

  @Column({ type: 'boolean', update: false })
  byTrainee: boolean;

  @Column({ type: 'uuid', update: false })
  frozenBy: string;

  @Column({ type: 'timestamptz', update: false })
  frozenAt: Date;

  @Column('text')
  state: VersionState;

  @Column('uuid', { nullable: true })
  inForceBy: string | null;

  @Column('timestamptz', { nullable: true })
  inForceAt: Date | null;

  @Column('text', { nullable: true })
  unsignedReason: string | null;

  @Column('integer')
  version: number;

  static freeze(
    id: string,
    content: PlanContentDto,
    { signing, byTrainee }: Pick<PlanVersion, 'signing' | 'byTrainee'>,
  ): PlanVersion {
    const text = canonical(content);
    const { planId, number, revision, rulePack } = content;
    return Object.assign(new PlanVersion(), {
      id,
      planId,
      number,
      revision,
      content: text,
      contentHash: hashOf(text),
      rulePack: rulePack.code,
      rulePackVersion: rulePack.version,
      signing,
      byTrainee,
      frozenBy: content.frozenBy.accountId,
      frozenAt: new Date(content.frozenAt),
      state: 'for-signature' as const,
      inForceBy: null,
      inForceAt: null,
      unsignedReason: null,
      version: 1,
    });
  }

  /** The frozen plan, to read. */
  get plan(): PlanContentDto {
    return readFrozen(this.id, this.content);
  }

  /**
   * @throws {Conflict} when a newer version was frozen, or this one is in force already
   * @throws {BrokenRule} when the signer read something else
   */
  requireSignable(contentHash: string): void {
    if (this.state === 'superseded') {
      throw new Conflict(
        say`Version ${this.number} is not the latest any more. Read the version that waits for signatures now, and sign that one.`,
      );
    }
    if (contentHash.toLowerCase() !== this.contentHash) {
      throw new BrokenRule(say`You would sign something other than what you read. Read the version again.`, {
        errors: [
          { pointer: '/contentHash', message: say`must be the contentHash of version ${this.number}` },
        ],
      });
    }
  }

  /** @throws {Conflict} unless it waits for signatures */
  putInForce({ by, at, unsignedReason, signing }: Activation): void {
    if (this.state === 'in-force') throw new Conflict(say`Version ${this.number} is in force already.`);
    if (this.state === 'superseded') {
      throw new Conflict(
        say`Version ${this.number} was superseded. Only the latest version is put into force.`,
      );
    }
    this.state = versionMoves.putInForce.to;
    Object.assign(this, { inForceBy: by, inForceAt: at, unsignedReason, signing });
  }

  supersede(): void {
    this.state = versionMoves.supersede.to;
  }
}
