import { say, sayAgain, toSay } from '../../core/language/say.js';
import { calledName, fullName } from '../patient-names/patient-names.reader.js';
import { Injectable } from '@nestjs/common';
import { isExcluded } from '../../access/decision/decide.js';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import type { AccountFacts } from '../../access/facts/account-facts.js';
import { ExcludedPersonNamed } from '../../access/excluded-person-named.js';
import { clashWith } from '../../access/standings/standings.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule } from '../../core/errors.js';
import { compareNames } from '../../core/text/names.js';
import { ExcludedPersonsService } from '../excluded-persons/excluded-persons.service.js';

const isNamedClose =
  'SELECT FROM natural_support WHERE patient_id = $1 AND account_id = $2 AND ended_at IS NULL';

const somebodyElse = toSay`This account belongs to somebody else whom the patient has named.`;
const anotherAddress = toSay`Whoever invites makes another invitation, to an address of the patient’s own.`;

/** Whose own a patient record is. Ask in a transaction that has approached the patient. */
@Injectable()
export class OwnRecordsService {
  constructor(
    private readonly db: Db,
    private readonly factsReader: AccessFactsReader,
    private readonly excludedPersons: ExcludedPersonsService,
  ) {}

  async isLinked(patientId: string): Promise<boolean> {
    const rows = await this.db.query('SELECT FROM account WHERE patient_id = $1', [patientId]);
    return rows.length > 0;
  }

  /** How the person is called. */
  async nameOf(patientId: string): Promise<string | null> {
    const [patient] = await this.db.query<{ name: string }>(
      `SELECT ${calledName('patient')} AS name FROM patient WHERE id = $1`,
      [patientId],
    );
    return patient?.name ?? null;
  }

  /** @throws {BrokenRule} when this account cannot be that of the patient, for what else it is to them */
  async requireFree(patientId: string, accountId: string): Promise<void> {
    await this.requireNothingElse(
      patientId,
      accountId,
      await this.factsReader.ofAccount(accountId, patientId),
    );
  }

  /** The same for whoever becomes it now: nobody becomes anything else to the patient beside it. */
  async requireStillFree(patientId: string, accountId: string): Promise<void> {
    await this.requireNothingElse(
      patientId,
      accountId,
      await this.factsReader.ofCandidate(accountId, patientId),
    );
  }

  private async requireNothingElse(
    patientId: string,
    accountId: string,
    person: AccountFacts | null,
  ): Promise<void> {
    if (!person) return;
    const clash = clashWith('self', person.facts);
    if (clash !== null) throw new BrokenRule(say`${clash} ${sayAgain(anotherAddress)}`, { onRecord: true });
    if (await this.isNotToBeTold(person))
      throw new ExcludedPersonNamed(say`${sayAgain(somebodyElse)} ${sayAgain(anotherAddress)}`, '');
    if (await this.isNamedClose(patientId, accountId))
      throw new BrokenRule(say`${sayAgain(somebodyElse)} ${sayAgain(anotherAddress)}`, { onRecord: true });
  }

  /** @throws {ExcludedPersonNamed} when a newcomer says the name of somebody who is not to be told, and the patient has another */
  async requireOwnName(patientId: string, said: string): Promise<void> {
    const [patient] = await this.db.query<{ name: string }>(
      `SELECT ${fullName('patient')} AS name FROM patient WHERE id = $1`,
      [patientId],
    );
    if (patient && compareNames(patient.name, said) === 'same') return;
    if (await this.excludedPersons.isListed(said))
      throw new ExcludedPersonNamed(
        say`This invitation is for somebody else. If it is for you, leave displayName out: you are called as in your record.`,
        '/displayName',
      );
  }

  /** A name that only may be theirs keeps the account away as well: the patient can always have one of their own. */
  private async isNotToBeTold({ facts, displayName }: AccountFacts): Promise<boolean> {
    return isExcluded(facts) || (await this.excludedPersons.mayBeListed(displayName));
  }

  private async isNamedClose(patientId: string, accountId: string): Promise<boolean> {
    return (await this.db.query(isNamedClose, [patientId, accountId])).length > 0;
  }
}
