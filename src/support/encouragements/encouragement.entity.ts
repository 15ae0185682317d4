import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { requireNoContact } from '../../core/contact-data.js';

/** What somebody can be encouraged about. */
export const encouragedAbout = ['goal', 'step', 'journey'] as const;
export type EncouragedAbout = (typeof encouragedAbout)[number];

type Written = Omit<Encouragement, 'takenDownAt' | 'version' | 'takeDown'>;

/** A few words of a peer supporter. */
@Entity('encouragement')
export class Encouragement {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  peerSupportId: string;

  @Column({ type: 'text', update: false })
  about: EncouragedAbout;

  /** The goal or step; null: the journey. */
  @Column({ type: 'uuid', nullable: true, update: false })
  elementId: string | null;

  @Column({ type: 'text', update: false })
  words: string;

  @Column({ type: 'text', nullable: true, update: false })
  keepWordingReason: string | null;

  @Column({ type: 'uuid', update: false })
  writtenBy: string;

  @Column({ type: 'timestamptz', update: false })
  writtenAt: Date;

  @Column('timestamptz', { nullable: true })
  takenDownAt: Date | null;

  @Column('integer')
  version: number;

  /** @throws {BrokenRule} for contact data of the peer supporter’s own */
  static write(written: Written): Encouragement {
    const detail = say`Leave numbers and addresses out of an encouragement: the person reaches you here, in the hours that you gave.`;
    requireNoContact(written.words, { pointer: '/words', detail });
    return Object.assign(new Encouragement(), written, { takenDownAt: null, version: 1 });
  }

  takeDown(at: Date): void {
    this.takenDownAt = at;
  }
}
