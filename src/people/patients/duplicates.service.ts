import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { mayAlso } from '../../access/may-also.js';
import { SignInThrottleService } from '../../auth/passwords/sign-in-throttle.service.js';
import { recordedEvent } from '../../core/audit/audit-trail.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Forbidden } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { earliestDay, latestDay } from '../../core/partial-date.js';
import { currentActor } from '../../core/request-context.js';
import { compareNames } from '../../core/text/names.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { LikeAnotherPatient } from './like-another-patient.js';
import { PatientDistinction } from './patient-distinction.entity.js';
import type { Patient } from './patient.entity.js';
import { perhapsTheSame, withNumber } from './patients.queries.js';

interface Found {
  readonly id: string;
  readonly isTheirs: boolean;
  readonly [column: string]: unknown;
}

interface Candidate extends Found {
  readonly hasNumber: boolean;
  /** Known to the day. */
  readonly isBornKnown: boolean;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly preferredName: string | null;
}

type Names = Pick<Candidate, 'givenName' | 'familyName' | 'preferredName'>;

/**
 * Whether somebody who is to be registered may have a record already. It is no way to search: whoever may not see the other record
 * learns only that there may be one; each such answer counts, stays in the log of that record, and its lead hears of it.
 */
@Injectable()
export class DuplicatesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly throttle: SignInThrottleService,
    private readonly notices: NoticesService,
  ) {}

  /**
   * @param anotherPerson why they are somebody else, where that was said
   * @returns the records that they are like all the same
   * @throws {LikeAnotherPatient} when it was not said, or the number is taken
   */
  async requireNone(patient: Patient, anotherPerson: string | undefined): Promise<string[]> {
    await this.requireNotSearching();
    const found = await this.like(patient);
    const isNumberTaken = found.some(({ hasNumber }) => hasNumber);
    if (found.length === 0 || (anotherPerson !== undefined && !isNumberTaken))
      return found.map(({ id }) => id);
    throw await this.answer(found, isNumberTaken, 'patient.register');
  }

  /**
   * Another number for a record that there is. One that is taken is answered as at registering: it is the same search.
   * @throws {LikeAnotherPatient} when it is
   */
  async requireFreeNumber(patient: Patient): Promise<void> {
    await this.requireNotSearching();
    await this.db.openTeams();
    const parameters = [patient.identifierKey, currentActor().accountId, patient.id];
    const found = await this.db.query<Found>(withNumber, parameters);
    if (found.length > 0) throw await this.answer(found, true, 'patient.change');
    await this.db.closeTeams();
  }

  /** That it was said stays with the new record, and with the others. */
  async keepApart(others: readonly string[], reason = ''): Promise<void> {
    const said = { reason, saidBy: currentActor().accountId, saidAt: this.clock.now() };
    const rows = others.map((otherPatientId) => ({ id: newId(), otherPatientId, ...said }));
    if (rows.length > 0) await this.db.repository(PatientDistinction).insert(rows);
    this.tell(others);
  }

  private async like(patient: Patient): Promise<Candidate[]> {
    const { birthDate, identifierKey, birthPrecision } = patient;
    const parameters = [
      earliestDay(birthDate),
      latestDay(birthDate),
      identifierKey,
      currentActor().accountId,
    ];
    // Whose patient the other is, and who has to hear of it, stands in the teams of the whole organisation.
    await this.db.openTeams();
    const candidates = await this.db.query<Candidate>(perhapsTheSame, parameters);
    const isSurelyBorn = birthPrecision === 'day';
    return candidates.filter((each) => each.hasNumber || isLike(patient, each, isSurelyBorn));
  }

  /** The answer, which is on record for good although the request fails. Those that whoever asks sees anyway give nothing away. */
  private async answer(
    found: readonly Found[],
    isNumberTaken: boolean,
    action: 'patient.register' | 'patient.change',
  ): Promise<LikeAnotherPatient> {
    const { accountId, sessionId } = currentActor();
    const seesAll = mayAlso('patient.list');
    const hidden = found.filter(({ isTheirs }) => !isTheirs && !seesAll).map(({ id }) => id);
    const shown = found.filter(({ id }) => !hidden.includes(id)).map(({ id }) => id);
    if (hidden.length > 0) {
      await this.throttle.fail(searchingBy(accountId));
      this.tell(hidden);
      const attempt = { accountId, sessionId, outcome: 'denied', reason: 'like-another-patient' } as const;
      await this.db.commit(hidden.map((patientId) => recordedEvent(action, null, { ...attempt, patientId })));
    }
    return new LikeAnotherPatient(isNumberTaken, shown);
  }

  private tell(others: readonly string[]): void {
    for (const patientId of others)
      this.notices.tell({ kind: 'patient_registered_again', patientId, about: { patient: patientId } });
  }

  private async requireNotSearching(): Promise<void> {
    if (!(await this.throttle.isBlocked(searchingBy(currentActor().accountId)))) return;
    throw new Forbidden(
      say`Several of those whom you registered may have a record already. Please look for them first, and try again in some minutes.`,
    );
  }
}

function searchingBy(accountId: string): string {
  return `registering by ${accountId}`;
}

/** The same name, born on what may be the same day; or a name that may be theirs, and the very same day. */
function isLike(patient: Names, other: Candidate, isSurelyBorn: boolean): boolean {
  const comparisons = namesOf(patient).flatMap((one) =>
    namesOf(other).map((theirs) => compareNames(one, theirs)),
  );
  return (
    comparisons.includes('same') || (isSurelyBorn && other.isBornKnown && comparisons.includes('similar'))
  );
}

/** The legal name, and the preferred one with the family name. */
function namesOf({ givenName, familyName, preferredName }: Names): string[] {
  const legal = [givenName, familyName];
  const called = preferredName === null ? legal : [preferredName, familyName];
  return [...new Set([legal, called].map((parts) => parts.filter((part) => part !== null).join(' ')))];
}
