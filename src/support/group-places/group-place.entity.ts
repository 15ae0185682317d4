import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule, Conflict } from '../../core/errors.js';
import { say, sayAgain } from '../../core/language/say.js';
import { typedKey } from '../../core/text/typed.js';
import { requireNoContact } from '../../core/contact-data.js';
import type { SupportGroup } from '../support-groups/support-group.entity.js';
import { placeAsItStands, placeMoves, type PlaceMove, type PlaceState } from './place-states.js';

/** What somebody says who wants to be in: what the others call them, and which code of conduct they accept. */
export interface OwnYes {
  readonly called: string;
  readonly conductEdition: number;
}

/** Whose place it is, and since when. */
interface Begun {
  readonly id: string;
  readonly accountId: string;
  readonly begunAt: Date;
}

/** That somebody is in a support group, was invited, or asked. */
@Entity('group_place')
export class GroupPlace {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  groupId: string;

  @Column({ type: 'uuid', update: false })
  facilitatorId: string;

  @Column({ type: 'uuid', update: false })
  accountId: string;

  @Column('text', { nullable: true })
  called: string | null;

  /** The same as people read it, so that two cannot be told apart by it. */
  @Column('text', { nullable: true })
  calledKey: string | null;

  @Column('text')
  state: PlaceState;

  @Column({ type: 'timestamptz', update: false })
  begunAt: Date;

  @Column('integer', { nullable: true })
  acceptedEdition: number | null;

  @Column('timestamptz', { nullable: true })
  joinedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('integer')
  version: number;

  static invite(group: SupportGroup, begun: Begun): GroupPlace {
    return GroupPlace.begin(group, begun, 'invite');
  }

  /** @throws {Conflict} where one is invited only, or another edition of the code of conduct counts */
  static ask(group: SupportGroup, begun: Begun, yes: OwnYes): GroupPlace {
    if (!group.takesRequests)
      throw new Conflict(say`One is invited to this group. Whoever facilitates it can be asked in person.`);
    group.requireEdition(yes.conductEdition);
    const place = GroupPlace.begin(group, begun, 'ask');
    return Object.assign(place, { ...named(yes.called), acceptedEdition: yes.conductEdition });
  }

  join(group: SupportGroup, { called, conductEdition }: OwnYes, at: Date): void {
    group.requireOpen();
    group.requireEdition(conductEdition);
    this.move('join');
    Object.assign(this, { ...named(called), acceptedEdition: conductEdition, joinedAt: at });
  }

  admit(at: Date): void {
    this.move('admit');
    this.joinedAt = at;
  }

  acceptConduct(group: SupportGroup, edition: number): void {
    this.requireIn();
    group.requireEdition(edition);
    this.acceptedEdition = edition;
  }

  /** By whichever side: the two may end it at the same moment, and the first says how. */
  hasEnded(): boolean {
    return this.endedAt !== null;
  }

  /** By the person, at any time and without a reason. */
  leave(at: Date): void {
    this.end(this.state === 'in' ? 'leave' : 'decline', at);
  }

  /** By whoever facilitates it: a request or an invitation; of somebody who is in, with a reason. */
  turnAway(reason: string | null, at: Date): void {
    if (this.state !== 'in') return this.end('decline', at);
    if (reason === null)
      throw new BrokenRule(say`Say why. The person reads it, and nobody else does.`, {
        errors: [{ pointer: '/reason', message: say`is needed for somebody who is in the group` }],
      });
    const detail = say`Leave numbers and addresses out of what you write to somebody: they reach you here.`;
    requireNoContact(reason, { pointer: '/reason', detail });
    this.end('remove', at);
    this.reason = reason;
  }

  close(at: Date): void {
    this.end('close', at);
  }

  /** @throws {Conflict} unless the code of conduct that counts was accepted */
  requireAccepted(group: SupportGroup): void {
    if (this.acceptedEdition === group.conductEdition) return;
    throw new Conflict(
      say`The group has another code of conduct by now. Read it, and accept it before you share something.`,
    );
  }

  private requireIn(): void {
    if (this.state !== 'in') throw new Conflict(sayAgain(placeAsItStands[this.state]));
  }

  private static begin(group: SupportGroup, begun: Begun, move: 'invite' | 'ask'): GroupPlace {
    group.requireOpen();
    if (begun.accountId === group.facilitatorId)
      throw new BrokenRule(say`You facilitate this group, and whoever does is not in it as well.`);
    const { id: groupId, facilitatorId } = group;
    const open = {
      called: null,
      calledKey: null,
      acceptedEdition: null,
      joinedAt: null,
      endedAt: null,
      reason: null,
    };
    const begins = { groupId, facilitatorId, state: placeMoves[move].to, version: 1 };
    return Object.assign(new GroupPlace(), { ...begun, ...open, ...begins });
  }

  private end(move: 'decline' | 'leave' | 'remove' | 'close', at: Date): void {
    this.move(move);
    this.endedAt = at;
  }

  private move(move: PlaceMove): void {
    const { from, to } = placeMoves[move];
    if (!from.some((state) => state === this.state))
      throw new Conflict(sayAgain(placeAsItStands[this.state]));
    this.state = to;
  }
}

function named(called: string): Pick<GroupPlace, 'called' | 'calledKey'> {
  const detail = say`Choose a name, and leave numbers and addresses out of it: everybody in the group reads it.`;
  requireNoContact(called, { pointer: '/called', detail });
  return { called, calledKey: typedKey(called) };
}
