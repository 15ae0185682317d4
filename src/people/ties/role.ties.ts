import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { TiesService, type Held, type TieSource } from './ties.service.js';

/** Those who see names and numbers of every patient, or who read what by their work alone. */
const overseers = `
  SELECT id, display_name AS name, 'administrator' = ANY (roles) AS "isAdministrator" FROM account
  WHERE status = 'active' AND roles && ARRAY['administrator', 'privacy_officer']`;

interface Overseer {
  readonly id: string;
  readonly name: string;
  readonly isAdministrator: boolean;
}

/** What somebody has by their work here: no patient can end it, so it is said. */
@Injectable()
export class RoleTies implements TieSource {
  readonly kind = 'role';
  readonly opens = 'excluded_person.ties';

  constructor(
    private readonly db: Db,
    ties: TiesService,
  ) {
    ties.add(this);
  }

  async list(): Promise<Held[]> {
    const rows = await this.db.query<Overseer & { [column: string]: unknown }>(overseers);
    return rows.map(({ id, name, isAdministrator }) => ({
      id,
      accountId: id,
      name,
      sentence: isAdministrator
        ? say`${name} works here as an administrator, and sees the names and numbers of all patients, nothing of what is written.`
        : say`${name} works here as a privacy officer, and sees who opened which record, nothing of what is written.`,
      endedBy: 'others',
      whoElse: say`The organisation decides who does this work: ask the other administrators or privacy officers.`,
    }));
  }

  end(): Promise<never> {
    throw new Error('What somebody has by their work is ended nowhere in a record.');
  }
}
