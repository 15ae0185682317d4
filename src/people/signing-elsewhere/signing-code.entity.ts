import { randomInt, timingSafeEqual } from 'node:crypto';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId } from '../../core/ids.js';
import { sha256 } from '../../core/sha256.js';

/** How the code reaches the patient. */
export const handovers = ['paper', 'telephone'] as const;
export type Handover = (typeof handovers)[number];

/** Without the letters and digits that people mistake for one another. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const length = 10;
const lifetimeMs = 72 * 60 * 60 * 1000;

/** A code of the patient's own, with which they sign once on the clinic's device. */
@Entity('signing_code')
export class SigningCode {
  @PrimaryColumn('uuid')
  id: string;

  /** The code itself is nowhere: it is shown once. */
  @Column('text')
  codeHash: string;

  @Column('text')
  handedBy: Handover;

  @Column('uuid')
  issuedBy: string;

  @Column('timestamptz')
  issuedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;

  /** In whose session it was typed in. */
  @Column('uuid', { nullable: true })
  usedWith: string | null;

  static issue(handedBy: Handover, by: string, at: Date): { code: string; record: SigningCode } {
    const id = newId();
    const code = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
    const record = Object.assign(new SigningCode(), {
      ...{ id, handedBy, issuedBy: by, issuedAt: at, usedAt: null, usedWith: null },
      codeHash: hashOf(id, code),
      expiresAt: new Date(at.getTime() + lifetimeMs),
    });
    return { code: `${code.slice(0, 5)}-${code.slice(5)}`, record };
  }

  /** People type small letters, blanks and dashes of all kinds. */
  fits(typed: string): boolean {
    const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
    return timingSafeEqual(Buffer.from(hashOf(this.id, code)), Buffer.from(this.codeHash));
  }

  isOpen(now: Date): boolean {
    return this.usedAt === null && now < this.expiresAt;
  }
}

function hashOf(id: string, code: string): string {
  return sha256(`${id}:${code}`).toString('hex');
}
