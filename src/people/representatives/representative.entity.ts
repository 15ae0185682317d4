import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountFacts } from '../../access/facts/access-facts.js';
import type { DataClass } from '../../access/access-matrix.js';
import { canRepresent, type Act, type AuthorityKind } from '../../access/decision/authorities.js';
import { isExcluded } from '../../access/decision/decide.js';
import { clashWith } from '../../access/standings/standings.js';
import { BrokenRule, Conflict, Forbidden } from '../../core/errors.js';
import { ExcludedPersonNamed } from '../../access/excluded-person-named.js';
import {
  representativeMoves,
  type RepresentativeMove,
  type RepresentativeStatus,
} from './representative-states.js';

const longestMs = 100 * 366 * 24 * 60 * 60 * 1000;

/** Who does something, on whose side, and when. */
export interface Doer {
  readonly accountId: string;
  readonly side: 'patient' | 'representative' | 'clinic';
  readonly at: Date;
}

export interface AuthorityContent {
  readonly id: string;
  readonly accountId: string;
  readonly kind: AuthorityKind;
  readonly dataClasses: DataClass[];
  readonly acts: Act[];
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly evidence: string | null;
  readonly adjudication: string | null;
}

/** The person who is to act for the patient, and whether the patient is of age. */
interface Candidacy {
  readonly person: AccountFacts | null;
  readonly patientIsOfAge: boolean;
}

/** The authority of one person to act for a patient. */
@Entity('representative')
export class Representative {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  accountId: string;

  @Column({ type: 'text', update: false })
  kind: AuthorityKind;

  @Column({ type: 'text', array: true, update: false })
  dataClasses: DataClass[];

  @Column({ type: 'text', array: true, update: false })
  acts: Act[];

  @Column({ type: 'timestamptz', update: false })
  startsAt: Date;

  @Column({ type: 'timestamptz', nullable: true, update: false })
  endsAt: Date | null;

  @Column({ type: 'text', nullable: true, update: false })
  evidence: string | null;

  @Column({ type: 'text', nullable: true, update: false })
  adjudication: string | null;

  @Column('text')
  status: RepresentativeStatus;

  @Column({ type: 'uuid', update: false })
  recordedBy: string;

  @Column({ type: 'timestamptz', update: false })
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column('text', { nullable: true })
  endReason: string | null;

  @Column('text', { nullable: true })
  voidReason: string | null;

  @Column('text', { nullable: true })
  keepWordingReason: string | null;

  @Column('integer')
  version: number;

  /** @throws {BrokenRule} when nobody can act for the patient like this */
  static record(content: AuthorityContent, { person, patientIsOfAge }: Candidacy, by: Doer): Representative {
    checkSource(content, by);
    checkPeriod(content, by.at);
    if (!content.acts.includes('read'))
      throw refused('Nobody decides on what they cannot read.', '/acts', 'must have read among them');
    if (content.kind === 'parent' && patientIsOfAge)
      throw refused(
        'The patient is of age, so nobody acts for them by being their parent. Choose the authority that there is now.',
        '/kind',
        'must not be parent for somebody of age',
      );
    checkPerson(content, person, by);
    return Object.assign(new Representative(), {
      ...content,
      status: 'active',
      recordedBy: by.accountId,
      recordedAt: by.at,
      endedAt: null,
      endedBy: null,
      endReason: null,
      voidReason: null,
      keepWordingReason: null,
      version: 1,
    });
  }

  end(by: Doer, reason: string): void {
    this.requireEntitled(by);
    this.close('end', { at: by.at, by: by.accountId, reason });
  }

  /** Its period is over, or the patient came of age: nobody needs to be there for that. */
  lapse(now: Date, patientIsOfAge: boolean): void {
    if (this.status !== 'active') return;
    const isGrown = this.kind === 'parent' && patientIsOfAge;
    if (isGrown) this.close('lapse', { at: now, by: null, reason: 'The patient has come of age.' });
    else if (this.endsAt && this.endsAt <= now)
      this.close('lapse', { at: this.endsAt, by: null, reason: 'Its period is over.' });
  }

  correct(by: Doer, reason: string): void {
    if (by.side === 'representative')
      throw new Forbidden('Whoever recorded this authority can take it off the record. You can end it.');
    this.requireEntitled(by);
    this.move('correct');
    this.voidReason = reason;
  }

  private requireEntitled({ side, accountId }: Doer): void {
    if (side === 'representative' && accountId !== this.accountId)
      throw new Forbidden('You can lay down your own authority, and nobody else’s.');
    if (side === 'patient' && this.kind !== 'patient_appointed')
      throw new Forbidden(
        'This authority does not come from you alone, so the clinic ends it. Tell your care team or the administrator that you see it differently.',
      );
  }

  private close(
    move: 'end' | 'lapse',
    { at, by, reason }: { at: Date; by: string | null; reason: string },
  ): void {
    this.move(move);
    Object.assign(this, { endedAt: at, endedBy: by, endReason: reason });
  }

  private move(move: RepresentativeMove): void {
    const { from, to } = representativeMoves[move];
    if (!(from as readonly string[]).includes(this.status)) throw new Conflict(stands[this.status]);
    this.status = to;
  }
}

const stands: Record<RepresentativeStatus, string> = {
  active: 'This authority stands.',
  ended: 'This authority has ended already. Record another one if there is one.',
  'entered-in-error': 'This authority was taken off the record as an error.',
};

function checkSource({ kind, evidence, adjudication }: AuthorityContent, { side }: Doer): void {
  if (side === 'patient' && kind !== 'patient_appointed')
    throw refused(
      'You can appoint somebody yourself. An authority from the law or a court is recorded by your clinic, which looks at the papers.',
      '/kind',
      'must be patient_appointed',
    );
  if (side !== 'patient' && kind === 'patient_appointed')
    throw refused(
      'Whom the patient appoints, the patient records. Record here what the law, a court or a signed document gives.',
      '/kind',
      'must not be patient_appointed',
    );
  if (side === 'clinic' && !evidence)
    throw refused('Say what was shown and who checked it.', '/evidence', 'is needed');
  if (side === 'patient' && evidence !== null)
    throw refused('You need to prove nothing to appoint somebody.', '/evidence', 'must be left out');
  if (adjudication !== null && (kind === 'patient_appointed' || kind === 'parent'))
    throw refused('No court’s finding stands behind this.', '/adjudication', `must be left out for ${kind}`);
}

function checkPeriod({ startsAt, endsAt }: AuthorityContent, now: Date): void {
  const ahead = Math.max(startsAt.getTime(), endsAt?.getTime() ?? 0) - now.getTime();
  if (ahead > longestMs)
    throw refused(
      'It must begin and end within the next hundred years.',
      '/endsAt',
      'must lie within the next hundred years',
    );
  if (endsAt === null) return;
  if (endsAt <= startsAt)
    throw refused('An authority ends after it starts.', '/endsAt', 'must come after startsAt');
  if (endsAt <= now)
    throw refused('What is over opens nothing any more.', '/endsAt', 'must lie in the future');
}

function checkPerson({ accountId }: AuthorityContent, person: AccountFacts | null, by: Doer): void {
  if (person && isExcluded(person.facts))
    throw new ExcludedPersonNamed(
      'The patient has said no to this person for the whole record, so they cannot act for them.',
      '/accountId',
    );
  const obstacle =
    accountId === by.accountId ? 'Nobody records an authority for themself.' : obstacleFor(person);
  if (obstacle !== null)
    throw refused(obstacle, '/accountId', 'must be an active representative of this organisation on no side');
}

function obstacleFor(person: AccountFacts | null): string | null {
  if (!person) return 'This organisation has no such account. Invite the person as a representative first.';
  const { active, facts } = person;
  const clash = clashWith('representative', facts);
  if (clash !== null) return clash;
  if (!active) return 'This person cannot act for anybody while their account is not active.';
  if (!canRepresent(facts))
    return 'This person is not a representative here. An administrator can give their account that role.';
  return null;
}

function refused(detail: string, pointer: string, message: string): BrokenRule {
  return new BrokenRule(detail, { errors: [{ pointer, message }], onRecord: true });
}
