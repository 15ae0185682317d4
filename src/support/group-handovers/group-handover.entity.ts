import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict, Forbidden } from '../../core/errors.js';
import { say, sayAgain } from '../../core/language/say.js';
import {
  handoverAsItStands,
  handoverMoves,
  type HandoverMove,
  type HandoverState,
} from './handover-states.js';

type Offered = Pick<GroupHandover, 'id' | 'groupId' | 'offeredBy' | 'offeredTo' | 'offeredAt'>;

/** That somebody is to facilitate a support group in another one's place. */
@Entity('group_handover')
export class GroupHandover {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  groupId: string;

  @Column({ type: 'uuid', update: false })
  offeredBy: string;

  @Column({ type: 'uuid', update: false })
  offeredTo: string;

  @Column('text')
  state: HandoverState;

  @Column({ type: 'timestamptz', update: false })
  offeredAt: Date;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('integer')
  version: number;

  static offer(offered: Offered): GroupHandover {
    const begins = { state: handoverMoves.offer.to, answeredAt: null, version: 1 };
    return Object.assign(new GroupHandover(), { ...offered, ...begins });
  }

  /** Whether just this was said before, on another device perhaps: then nothing happens. */
  hasBeen(state: 'declined', accountId: string): boolean {
    return this.state === state && this.offeredTo === accountId;
  }

  /** @throws {Forbidden} for anybody but who was asked */
  answer(move: 'accept' | 'decline', accountId: string, at: Date): void {
    if (accountId !== this.offeredTo)
      throw new Forbidden(say`Whoever is asked to facilitate the group answers this.`);
    this.move(move, at);
  }

  takeBack(at: Date): void {
    this.move('take_back', at);
  }

  private move(move: HandoverMove, at: Date): void {
    const { from, to } = handoverMoves[move];
    if (!from.some((state) => state === this.state))
      throw new Conflict(sayAgain(handoverAsItStands[this.state]));
    this.state = to;
    this.answeredAt = at;
  }
}
