import { say, type Sentence } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { compareNames, nameKey } from '../../core/text/names.js';
import { Conflict, Forbidden } from '../../core/errors.js';
import { ExcludedPersonNamed } from '../../access/excluded-person-named.js';
import { quoted } from '../../core/text/written.js';

interface Saying {
  readonly id: string;
  readonly name: string;
  readonly saidBy: string;
  readonly saidAt: Date;
}

/** Somebody said that this name, which is like one on the list, is another person's. */
@Entity('excluded_person_distinction')
export class Distinction {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text', update: false })
  name: string;

  /** The name as it is compared. */
  @Column({ type: 'text', update: false })
  nameKey: string;

  @Column({ type: 'uuid', update: false })
  saidBy: string;

  @Column({ type: 'timestamptz', update: false })
  saidAt: Date;

  /**
   * @param listed the names on the list
   * @param speaker who says it, unless it is the patient: nobody vouches for themself
   * @throws {ExcludedPersonNamed} when it is the very name of somebody on the list
   */
  static of(saying: Saying, listed: readonly string[], speaker: string | null): Distinction {
    if (speaker !== null && compareNames(speaker, saying.name) !== 'different')
      throw new Forbidden(
        say`Whose name is your own, or like it, somebody else says: the patient, or their care team.`,
      );
    const found = listed.map((name) => compareNames(name, saying.name));
    if (found.includes('same')) throw new ExcludedPersonNamed(sameName(saying.name), '/name');
    if (!found.includes('similar'))
      throw new Conflict(
        say`No name on the list is like ${quoted(saying.name)}, so there is nothing to tell apart.`,
      );
    return Object.assign(new Distinction(), { ...saying, nameKey: nameKey(saying.name) });
  }
}

export function sameName(name: string): Sentence {
  return say`The patient has said that somebody of the name ${name} is not to be told. If this is another person, the patient can say so by taking the name off their list.`;
}
