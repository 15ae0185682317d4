import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule } from '../../core/errors.js';
import { say, type Sentence } from '../../core/language/say.js';
import { requireNoContact } from '../../core/contact-data.js';
import type { SpanDto } from '../resources/reaching.dto.js';

type Said = Pick<PeerProfile, 'ownWords' | 'boundaries' | 'hours' | 'takesPeople'>;

/** What a peer supporter says of themself. */
@Entity('peer_profile')
export class PeerProfile {
  /** Their account. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  ownWords: string;

  @Column('text', { array: true })
  boundaries: string[];

  @Column('jsonb')
  hours: SpanDto[];

  @Column('boolean')
  takesPeople: boolean;

  @Column('timestamptz')
  writtenAt: Date;

  @Column('integer')
  version: number;

  /** @throws {BrokenRule} for contact data of their own, and who takes people without hours or a boundary */
  static requireSafe({ ownWords, boundaries, hours, takesPeople }: Said): void {
    requireNoOwnContact(ownWords, '/ownWords');
    for (const [place, boundary] of boundaries.entries())
      requireNoOwnContact(boundary, `/boundaries/${place}`);
    if (!takesPeople) return;
    if (boundaries.length === 0)
      throw refused(
        '/boundaries',
        say`must hold at least one sentence while you take people`,
        say`Say at least one thing that you do not do, before you take people: they should know what they can count on.`,
      );
    if (hours.length === 0)
      throw refused(
        '/hours',
        say`must hold at least one span while you take people`,
        say`Say when you are there for people, before you take some. Outside of these hours nobody needs to answer.`,
      );
  }
}

function requireNoOwnContact(text: string, pointer: string): void {
  const detail = say`Everybody here reads this, so leave your own number and address out. People reach you by asking for you here, and what you write together goes into the notebook.`;
  requireNoContact(text, { pointer, detail });
}

function refused(pointer: string, message: Sentence, detail: Sentence): BrokenRule {
  return new BrokenRule(detail, { errors: [{ pointer, message }] });
}
