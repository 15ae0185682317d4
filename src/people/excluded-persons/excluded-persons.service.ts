import { Injectable } from '@nestjs/common';
import { entryOf } from '../../access/access-matrix.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Forbidden, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import type {
  ExcludedPersonDto,
  ExcludedPersonPageDto,
  ExcludePersonDto,
  ExclusionAttemptDto,
  ExclusionAttemptPageDto,
} from './excluded-person.dto.js';
import { ExcludedPerson } from './excluded-person.entity.js';
import { ExcludedPersonNamed } from '../../access/excluded-person-named.js';
import { attempts, excludedAmong, excludedOfPatient, oneExcluded } from './excluded-persons.queries.js';
import { nameKey } from './name-key.js';

/** A name that somebody sent, and the field it came in. */
export interface NamedIn {
  readonly name: string | null | undefined;
  readonly pointer: string;
}

/** Whom the patient does not want to be told, by name. */
@Injectable()
export class ExcludedPersonsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * The guard that everything passes which names a person for a record.
   * @throws {ExcludedPersonNamed} when one of them is not to be told
   */
  async requireNone(named: readonly NamedIn[]): Promise<void> {
    const asked = named.flatMap(({ name, pointer }) => (name ? [{ key: nameKey(name), name, pointer }] : []));
    if (asked.length === 0) return;
    const parameters = [currentPatientId(), asked.map(({ key }) => key)];
    const found = await this.db.query<{ nameKey: string }>(excludedAmong, parameters);
    const first = asked.find(({ key }) => found.some((excluded) => excluded.nameKey === key));
    if (!first) return;
    throw new ExcludedPersonNamed(
      `The patient has said that somebody of the name ${first.name} is not to be told. If this is another person, the patient can say so by taking the name off their list.`,
      first.pointer,
    );
  }

  async exclude({ name, note }: ExcludePersonDto): Promise<ExcludedPersonDto> {
    const entry = ExcludedPerson.of({
      id: newId(),
      name,
      note: note ?? null,
      recordedBy: currentActor().accountId,
      recordedAt: this.clock.now(),
    });
    await this.db.repository(ExcludedPerson).insert(entry);
    return this.find(entry.id);
  }

  /** Only the patient takes back what the patient said. */
  async end(id: string): Promise<ExcludedPersonDto> {
    await this.find(id);
    const entry = await this.db.repository(ExcludedPerson).findOneByOrFail({ id });
    const { relation, accountId } = currentActor();
    if (relation !== 'self' && entry.recordedBy !== accountId)
      throw new Forbidden('Whoever said that this person is not to be told takes it back, or the patient.');
    entry.end(this.clock.now());
    await this.db.update(entry, ['endedAt']);
    return this.find(id);
  }

  async find(id: string): Promise<ExcludedPersonDto> {
    const [entry] = await this.db.query<ExcludedPersonDto>(oneExcluded, [...this.asSeen(), id]);
    if (!entry) throw new NotFound();
    return entry;
  }

  async list({ limit, cursor }: PageQuery): Promise<ExcludedPersonPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [...this.asSeen(), after, limit + 1];
    return pageOf(await this.db.query<ExcludedPersonDto>(excludedOfPatient, parameters), limit, ({ id }) => [
      id,
    ]);
  }

  async listAttempts({ limit, cursor }: PageQuery): Promise<ExclusionAttemptPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Omit<ExclusionAttemptDto, 'sentence'> & { name: string | null }>(
      attempts,
      [currentPatientId(), after, limit + 1],
    );
    const told = rows.map(({ name, ...attempt }) => ({
      ...attempt,
      sentence: `${name ?? 'Somebody'} tried to ${entryOf(attempt.action).words} with somebody who is not to be told. Nothing was done.`,
    }));
    return pageOf(told, limit, ({ id }) => [id]);
  }

  /** Who acts for a patient may be one of those who are not to be told, and does not learn it here. */
  private asSeen(): unknown[] {
    const { relation, displayName } = currentActor();
    return [currentPatientId(), relation === 'representative' ? nameKey(displayName) : null];
  }
}
