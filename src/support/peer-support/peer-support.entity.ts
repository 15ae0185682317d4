import { say, sayAgain } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict } from '../../core/errors.js';
import {
  asItStands,
  peerSupportMoves,
  type PeerSupportMove,
  type PeerSupportState,
} from './peer-support-states.js';

type Asked = Pick<PeerSupport, 'id' | 'peerId' | 'patientName' | 'takesOverId' | 'askedBy' | 'askedAt'>;

/** That somebody supports a patient as a peer, or was asked to. */
@Entity('peer_support')
export class PeerSupport {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  peerId: string;

  @Column({ type: 'text', update: false })
  patientName: string;

  @Column('text')
  state: PeerSupportState;

  @Column({ type: 'uuid', nullable: true, update: false })
  takesOverId: string | null;

  /** The consent that it rests on, or rested on. */
  @Column('uuid', { nullable: true })
  consentId: string | null;

  @Column({ type: 'uuid', update: false })
  askedBy: string;

  @Column({ type: 'timestamptz', update: false })
  askedAt: Date;

  @Column('timestamptz', { nullable: true })
  begunAt: Date | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('integer')
  version: number;

  static start(move: 'suggest' | 'ask' | 'offer', asked: Asked): PeerSupport {
    const nothingYet = { consentId: null, begunAt: null, endedBy: null, endedAt: null, version: 1 };
    return Object.assign(new PeerSupport(), asked, nothingYet, { state: peerSupportMoves[move].to });
  }

  /** @throws {Conflict} unless it can be asked of the peer, or answered by them, from where it stands */
  move(move: 'ask' | 'offer'): void {
    this.require(move);
    this.state = peerSupportMoves[move].to;
  }

  /** @throws {Conflict} unless the peer is ready */
  begin(consentId: string, at: Date): void {
    this.require('begin');
    Object.assign(this, { state: peerSupportMoves.begin.to, consentId, begunAt: at });
  }

  /** Another consent takes the place of the one before: other parts are shared. */
  restOn(consentId: string): void {
    this.requireActive();
    this.consentId = consentId;
  }

  /** Whether somebody has done so already: the two may at the same moment. */
  hasBeen(move: 'decline' | 'end'): boolean {
    return this.state === peerSupportMoves[move].to;
  }

  /** @throws {Conflict} unless it can be declined, or ended, from where it stands */
  close(move: 'decline' | 'end', by: string, at: Date): void {
    this.require(move);
    Object.assign(this, { state: peerSupportMoves[move].to, endedBy: by, endedAt: at });
  }

  /** @throws {Conflict} before it begins, and after its end */
  requireActive(): void {
    this.require('end');
  }

  /** @throws {Conflict} unless it can move so from where it stands */
  require(move: PeerSupportMove): void {
    const { from } = peerSupportMoves[move];
    if (from.some((state) => state === this.state)) return;
    throw new Conflict(say`${sayAgain(asItStands[this.state])} Nothing was changed.`);
  }
}
