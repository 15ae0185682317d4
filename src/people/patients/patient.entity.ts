import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Party } from '../../core/actor.js';
import { searchedWords } from '../../core/text/names.js';
import { typedKey } from '../../core/text/typed.js';
import { BrokenRule, Conflict, Forbidden } from '../../core/errors.js';
import { asKnown, latestDay, precisionOf, type Precision } from '../../core/partial-date.js';
import { canonicalTags } from '../../core/text/language-tag.js';

/** What the law and the clinic's files know the person by. */
export interface LegalIdentity {
  readonly identifier: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  /** YYYY-MM-DD, or what is known of it: YYYY-MM, YYYY. */
  readonly birthDate: string;
}

/** What the person says of themself. */
export interface PersonalDetails {
  readonly preferredName: string | null;
  readonly pronouns: string | null;
  readonly languages: readonly string[];
}

/** What can be left out when somebody is registered. */
type Named = Partial<Pick<LegalIdentity, 'givenName' | 'familyName'>>;

interface Registration extends Omit<LegalIdentity, keyof Named>, Named, Partial<PersonalDetails> {
  readonly id: string;
  readonly recordedBy: string;
}

const legalFields = ['identifier', 'givenName', 'familyName', 'birthDate'] as const;

@Entity('patient')
export class Patient {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  identifier: string;

  /** The number as it is compared. */
  @Column('text')
  identifierKey: string;

  @Column('text', { nullable: true })
  givenName: string | null;

  @Column('text', { nullable: true })
  familyName: string | null;

  @Column('text', { nullable: true })
  preferredName: string | null;

  /** The legal names as they are searched. */
  @Column('text')
  nameWords: string;

  /** The same of the preferred one. */
  @Column('text')
  preferredWords: string;

  @Column('text', { nullable: true })
  pronouns: string | null;

  /** A day and no moment, hence text: a time zone would shift it. The last day that it can have been. */
  @Column('date', { name: 'birth_date' })
  latestBirth: string;

  @Column('text')
  birthPrecision: Precision;

  @Column('text', { array: true })
  languages: string[];

  /** The last day on which they can have died; null: nothing of that is on record. */
  @Column('date', { name: 'died_on', nullable: true })
  latestDeath: string | null;

  @Column('text', { name: 'died_precision', nullable: true })
  deathPrecision: Precision | null;

  /** The record of the same person that goes on instead of this one. */
  @Column('uuid', { nullable: true })
  replacedBy: string | null;

  @Column('integer')
  version: number;

  @Column({ type: 'uuid', update: false })
  recordedBy: string;

  @Column({ type: 'timestamptz', update: false })
  recordedAt: Date;

  static register(registration: Registration, now: Date): Patient {
    const {
      givenName = null,
      familyName = null,
      preferredName = null,
      pronouns = null,
      languages = [],
    } = registration;
    const details = { givenName, familyName, preferredName, pronouns, languages: canonicalTags(languages) };
    const patient = Object.assign(new Patient(), {
      ...registration,
      ...details,
      version: 1,
      recordedAt: now,
      latestDeath: null,
      deathPrecision: null,
      replacedBy: null,
    });
    patient.identifierKey = typedKey(registration.identifier);
    patient.requireName();
    patient.noteNames();
    return patient;
  }

  /** As it is known: the day, or the month, or the year. */
  get birthDate(): string {
    return asKnown(this.latestBirth, this.birthPrecision);
  }

  set birthDate(date: string) {
    this.latestBirth = latestDay(date);
    this.birthPrecision = precisionOf(date);
  }

  /** As it is known: the day, or the month, or the year. */
  get diedOn(): string | null {
    return this.latestDeath === null || this.deathPrecision === null
      ? null
      : asKnown(this.latestDeath, this.deathPrecision);
  }

  get isReplaced(): boolean {
    return this.replacedBy !== null;
  }

  die(diedOn: string): void {
    if (this.latestDeath !== null)
      throw new Conflict(
        say`It is on record already that this person has died. If that was a mistake, undo it first.`,
      );
    this.latestDeath = latestDay(diedOn);
    this.deathPrecision = precisionOf(diedOn);
  }

  /** It was a mistake. */
  live(): void {
    this.latestDeath = null;
    this.deathPrecision = null;
  }

  /**
   * @param side null for staff who take no part in the plan, such as an administrator
   * @throws {Forbidden} when the patient's side would change what the clinic's files know the person by
   */
  change(changes: Partial<LegalIdentity & PersonalDetails>, side: Party | null): void {
    if (side === 'patient') this.refuseLegalChange(changes);
    Object.assign(this, changes);
    if (changes.identifier !== undefined) this.identifierKey = typedKey(changes.identifier);
    if (changes.languages) this.languages = canonicalTags(changes.languages);
    this.requireName();
    this.noteNames();
  }

  private noteNames(): void {
    this.nameWords = searchedWords([this.givenName, this.familyName].filter(Boolean).join(' '));
    this.preferredWords = searchedWords(this.preferredName ?? '');
  }

  private requireName(): void {
    if (this.givenName !== null || this.familyName !== null) return;
    throw new BrokenRule(say`Everybody has a name: give the one there is, as givenName or as familyName.`, {
      errors: [{ pointer: '/givenName', message: say`is needed where there is no familyName` }],
    });
  }

  /** To send a field along as it is changes nothing, so it is not refused. */
  private refuseLegalChange(changes: Partial<LegalIdentity>): void {
    const refused = legalFields.filter(
      (field) => changes[field] !== undefined && changes[field] !== this[field],
    );
    if (refused.length === 0) return;
    throw new Forbidden(
      say`Your legal name, birth date and record number are kept by the clinic: if one of them is wrong, your care team will put it right with you. How you want to be called, your pronouns and your languages are yours to change here.`,
      { errors: refused.map((field) => ({ pointer: `/${field}`, message: say`is changed by the clinic` })) },
    );
  }
}
