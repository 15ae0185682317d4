import { say, type Sentence } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountFacts } from '../../access/facts/account-facts.js';
import type { DataClass } from '../../access/access-matrix.js';
import { canBeClose } from '../../access/decision/by-consent.js';
import { isExcluded } from '../../access/decision/decide.js';
import { requireOwnWords } from '../../access/own-words.js';
import { clashWith } from '../../access/standings/standings.js';
import { ExcludedPersonNamed } from '../../access/excluded-person-named.js';
import { BrokenRule, Conflict } from '../../core/errors.js';

interface Description {
  readonly name: string;
  readonly relationship: string;
  readonly mayBeTold: DataClass[];
  readonly boundaries: string | null;
  readonly accountId: string | null;
}

interface Naming extends Description {
  readonly id: string;
  readonly namedBy: string;
  readonly namedAt: Date;
}

/** Somebody of the family, the friends or the community, as the patient names them. */
@Entity('natural_support')
export class NaturalSupport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  accountId: string | null;

  @Column('text')
  name: string;

  @Column('text')
  relationship: string;

  @Column('text', { array: true })
  mayBeTold: DataClass[];

  @Column('text', { nullable: true })
  boundaries: string | null;

  /** Who said that; null where nobody did, or it was not noted. */
  @Column('uuid', { nullable: true })
  boundariesBy: string | null;

  @Column({ type: 'uuid', update: false })
  namedBy: string;

  @Column({ type: 'timestamptz', update: false })
  namedAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('integer')
  version: number;

  static of(naming: Naming): NaturalSupport {
    const boundariesBy = naming.boundaries === null ? null : naming.namedBy;
    return Object.assign(new NaturalSupport(), { ...naming, boundariesBy, endedAt: null, version: 1 });
  }

  /** @throws {Forbidden} for whoever acts for the patient, about what the patient wants to be heeded */
  change(description: Partial<Description>, by: string): void {
    this.refuseWhenEnded();
    const { boundaries = this.boundaries } = description;
    const isSaidOtherwise = boundaries !== this.boundaries;
    if (isSaidOtherwise && this.boundaries !== null) requireOwnWords(this.boundariesBy);
    Object.assign(this, description, isSaidOtherwise && { boundariesBy: by });
  }

  end(at: Date): void {
    this.refuseWhenEnded();
    this.endedAt = at;
  }

  private refuseWhenEnded(): void {
    if (this.endedAt)
      throw new Conflict(say`${this.name} is no longer on the list. Name them anew if that has changed.`);
  }
}

/** @throws {BrokenRule} when this account cannot be linked to somebody close to the patient */
export function checkAccount(person: AccountFacts | null): void {
  if (person && isExcluded(person.facts))
    throw new ExcludedPersonNamed(
      say`You have said no to this person for the whole record. Withdraw that first, if you see it differently now.`,
      '/accountId',
    );
  const obstacle = obstacleFor(person);
  if (obstacle === null) return;
  throw new BrokenRule(obstacle, {
    errors: [
      { pointer: '/accountId', message: say`must be an active natural support or representative here` },
    ],
    onRecord: true,
  });
}

function obstacleFor(person: AccountFacts | null): Sentence | null {
  if (!person) return say`This organisation has no such account. Leave it out: a name is enough.`;
  const { active, facts } = person;
  const clash = clashWith('reads_along', facts);
  if (clash !== null) return say`${clash} Name somebody close to them.`;
  if (!active) return say`The account of this person is not active.`;
  if (canBeClose(facts)) return null;
  return say`This person is here in another role. An administrator can give a natural support an account of their own.`;
}
