import { say, type Sentence } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { seenBy, type Seen } from '../../access/kept-private.js';
import type { Party, Relation } from '../../core/actor.js';
import { BrokenRule, Conflict, Forbidden } from '../../core/errors.js';
import { setbackMoves, type SetbackMoveName, type SetbackState } from './setback-states.js';

/** Whom the patient lets see it: nobody else, the care team, or everyone who has the class `journey`. */
export const setbackVisibilities = ['only_me', 'care_team', 'shared'] as const;
export type SetbackVisibility = (typeof setbackVisibilities)[number];

export const noticers = ['patient', 'care_team', 'somebody_close'] as const;
export type Noticer = (typeof noticers)[number];

/** What happened, in the person's terms. */
export interface HardTime {
  readonly occurredAt: Date;
  readonly noticedBy: Noticer;
  readonly intensity: number | null;
  readonly intensityWords: string | null;
  readonly warningSigns: string[];
  readonly triggers: string[];
  readonly supportsUsed: string[];
}

interface Recording {
  readonly id: string;
  readonly visibility: SetbackVisibility;
  readonly party: Party;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly stageBefore: string | null;
  readonly catalogueVersion: number;
  readonly keepWordingReason: string | null;
}

/** What was learnt; undefined leaves as it is. */
export interface Learnt {
  readonly whatHelped?: string | null;
  readonly lesson?: string | null;
}

/** The account and side that does something. */
export interface Doer {
  readonly accountId: string;
  readonly party: Party;
}

/** A hard time on the way, and what was learnt from it. It may come without any change of stage. */
@Entity('setback')
export class Setback {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'timestamptz', update: false })
  occurredAt: Date;

  @Column({ type: 'text', update: false })
  noticedBy: Noticer;

  @Column('integer', { nullable: true })
  intensity: number | null;

  @Column('text', { nullable: true })
  intensityWords: string | null;

  @Column('text', { array: true })
  warningSigns: string[];

  @Column('text', { array: true })
  triggers: string[];

  @Column('text', { array: true })
  supportsUsed: string[];

  @Column({ type: 'text', nullable: true, update: false })
  stageBefore: string | null;

  @Column({ type: 'integer', update: false })
  catalogueVersion: number;

  @Column('text', { nullable: true })
  whatHelped: string | null;

  @Column('text', { nullable: true })
  whatHelpedParty: Party | null;

  /** Null also for what was said before it was noted. */
  @Column('uuid', { nullable: true })
  whatHelpedBy: string | null;

  @Column('text', { nullable: true })
  lesson: string | null;

  @Column('text', { nullable: true })
  lessonParty: Party | null;

  @Column('uuid', { nullable: true })
  lessonBy: string | null;

  @Column('text')
  state: SetbackState;

  @Column('text')
  visibility: SetbackVisibility;

  @Column({ type: 'text', update: false })
  party: Party;

  @Column({ type: 'uuid', update: false })
  recordedBy: string;

  @Column({ type: 'timestamptz', update: false })
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  steadiedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  integratedAt: Date | null;

  @Column('uuid', { nullable: true })
  integratedBy: string | null;

  @Column('text', { nullable: true })
  voidReason: string | null;

  @Column('text', { nullable: true })
  keepWordingReason: string | null;

  @Column('integer')
  version: number;

  /** What somebody who stands so to the patient sees. An emergency opening stands in for the team. */
  static visibleTo(relation: Relation): Seen {
    const withTheTeam: readonly Relation[] = ['self', 'care_team', 'representative', 'break_glass'];
    return seenBy(relation, withTheTeam.includes(relation) ? ['care_team', 'shared'] : ['shared']);
  }

  /** @throws {BrokenRule} when it has not happened yet, or would hide from the patient's own team what the team wrote */
  static record(what: HardTime, { visibility, ...recording }: Recording): Setback {
    if (what.occurredAt > recording.recordedAt)
      throw refused('/occurredAt', say`must not lie in the future: a setback is something that was`);
    const nothingYet = {
      whatHelped: null,
      whatHelpedParty: null,
      whatHelpedBy: null,
      lesson: null,
      lessonParty: null,
      lessonBy: null,
      state: 'open',
      steadiedAt: null,
      integratedAt: null,
      integratedBy: null,
      voidReason: null,
      version: 1,
    };
    if (visibility !== 'care_team') requireMayShow(visibility, recording.party, recording.party);
    return Object.assign(new Setback(), { ...what, ...recording, ...nothingYet, visibility });
  }

  /** @throws {BrokenRule | Forbidden} when it is not the patient's side that decides, or it is not theirs alone */
  show(visibility: SetbackVisibility, by: Party): void {
    if (visibility !== this.visibility) requireMayShow(visibility, by, this.party);
    this.visibility = visibility;
  }

  /** @throws {Forbidden | Conflict} when it is the other side's, or was taken off the record */
  describe(changes: Partial<Omit<HardTime, 'occurredAt' | 'noticedBy'>>, by: Party): void {
    this.requireStanding();
    if (Object.keys(changes).length > 0 && by !== this.party)
      throw new Forbidden(
        say`What happened is told by the side that recorded it. What helped and what was learnt you can add.`,
      );
    Object.assign(this, changes);
  }

  /** @throws {Forbidden} when the words are the other side's: nobody edits those */
  learn({ whatHelped, lesson }: Learnt, { party, accountId }: Doer): void {
    this.requireStanding();
    if (whatHelped !== undefined) {
      requireOwn(this.whatHelpedParty, party);
      const [whatHelpedParty, whatHelpedBy] = whatHelped === null ? [null, null] : [party, accountId];
      Object.assign(this, { whatHelped, whatHelpedParty, whatHelpedBy });
    }
    if (lesson === undefined) return;
    requireOwn(this.lessonParty, party);
    const [lessonParty, lessonBy] = lesson === null ? [null, null] : [party, accountId];
    Object.assign(this, { lesson, lessonParty, lessonBy });
  }

  steady(at: Date): void {
    this.move('steady');
    this.steadiedAt = at;
  }

  reopen(): void {
    this.move('reopen');
    Object.assign(this, { integratedAt: null, integratedBy: null });
  }

  integrate(by: Doer, at: Date): void {
    this.move('integrate');
    Object.assign(this, { integratedAt: at, integratedBy: by.accountId });
  }

  void(by: Party, reason: string): void {
    if (by !== this.party)
      throw new Forbidden(
        say`The side that recorded a setback takes it off the record. You can say how you see it.`,
      );
    this.move('void');
    this.voidReason = reason;
  }

  private requireStanding(): void {
    if (this.state === 'entered-in-error')
      throw new Conflict(
        say`This setback was taken off the record as an error. Record another if something should be kept.`,
      );
  }

  private move(name: SetbackMoveName): void {
    const { from, to } = setbackMoves[name];
    if (!(from as readonly SetbackState[]).includes(this.state))
      throw new Conflict(say`This setback is ${this.state}, so it cannot ${name} now. Nothing was changed.`);
    this.state = to;
  }
}

function requireMayShow(visibility: SetbackVisibility, by: Party, recordedBy: Party): void {
  if (by !== 'patient') {
    throw new Forbidden(
      say`The patient decides who sees a setback. What you record, the care team and the patient see.`,
    );
  }
  if (visibility === 'only_me' && recordedBy !== 'patient')
    throw refused(
      '/visibility',
      say`cannot be only_me for what the care team recorded: the team has it already`,
    );
}

function requireOwn(author: Party | null, by: Party): void {
  if (author !== null && author !== by)
    throw new Forbidden(
      say`These are the other side’s words, and stay as they are. Say yours in a note or a proposal.`,
    );
}

function refused(pointer: string, message: Sentence): BrokenRule {
  return new BrokenRule(say`The setback cannot be kept like this: ${pointer.slice(1)} ${message}.`, {
    errors: [{ pointer, message }],
  });
}
