import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule } from '../../core/errors.js';
import { say, type Sentence } from '../../core/language/say.js';
import type { SpanDto } from '../resources/reaching.dto.js';

/** Seven figures or more, set apart as telephone numbers are; or an address for mail. */
const contactData = /(?:\p{Nd}[\s().\-/\u2010-\u2015]*){7,}|\S+@\S+\.\p{L}{2,}/u;

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
    requireNoContact(ownWords, '/ownWords');
    for (const [place, boundary] of boundaries.entries()) requireNoContact(boundary, `/boundaries/${place}`);
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

function requireNoContact(text: string, pointer: string): void {
  if (!contactData.test(text)) return;
  throw refused(
    pointer,
    say`must not hold a telephone number or an address`,
    say`Everybody here reads this, so leave your own number and address out. People reach you by asking for you here, and what you write together goes into the notebook.`,
  );
}

function refused(pointer: string, message: Sentence, detail: Sentence): BrokenRule {
  return new BrokenRule(detail, { errors: [{ pointer, message }] });
}
