import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { deedOf } from '../../access/access-matrix.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict, Forbidden, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import type {
  ExcludedPersonDto,
  ExcludedPersonPageDto,
  ExcludePersonDto,
  ExclusionAttemptDto,
  ExclusionAttemptPageDto,
  NewlyExcludedDto,
} from './excluded-person.dto.js';
import { ExcludedPerson } from './excluded-person.entity.js';
import { ExclusionNoticesService } from './exclusion-notices.service.js';
import { requireSomebodyElse, requireSomebodyElseMentioned } from './oneself.js';
import type { PatientsNames } from './own-name.js';
import type { EndedTiesDto, EndTiesDto, TiesDto } from '../ties/tie.dto.js';
import { TiesService } from '../ties/ties.service.js';
import { ExcludedPersonNamed, LikeExcludedPerson } from '../../access/excluded-person-named.js';
import { likeMentionsOf, mentionOf } from '../../core/text/mentions.js';
import { compareNames, nameKey } from '../../core/text/names.js';
import { sameName } from './distinction.entity.js';
import {
  attempts,
  excludedOfPatient,
  listedNow,
  namesOfPatient,
  oneExcluded,
} from './excluded-persons.queries.js';

/** Somebody on the list, and the names that were told apart from theirs. */
interface Listed {
  readonly id: string;
  readonly name: string;
  readonly toldApart: readonly string[];
  readonly [column: string]: unknown;
}

/** A name that somebody sent, and the field it came in. */
export interface NamedIn {
  readonly name: string | null | undefined;
  readonly pointer: string;
}

/** Names in a list of a body, such as of those who were there. @param pointer of the list */
export const inList = (names: readonly string[], pointer: string): NamedIn[] =>
  names.map((name, index) => ({ name, pointer: `${pointer}/${index}` }));

/** Whom the patient does not want to be told, by name. */
@Injectable()
export class ExcludedPersonsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: ExclusionNoticesService,
    private readonly ties: TiesService,
  ) {}

  /**
   * The guard that everything passes which names a person for a record.
   * @throws {ExcludedPersonNamed} when one of them is not to be told
   * @throws {LikeExcludedPerson} when one may be, and nobody has said yet that it is another person
   */
  async requireNone(named: readonly NamedIn[]): Promise<void> {
    const asked = named.flatMap(({ name, pointer }) => (name ? [{ name, pointer }] : []));
    if (asked.length === 0) return;
    const listed = await this.listed();
    const same = asked.find(({ name }) => isOneOf(listed, name));
    if (same) throw new ExcludedPersonNamed(sameName(same.name), same.pointer);
    const similar = asked.find(({ name }) => mayBeOneOf(listed, name));
    if (similar) throw new LikeExcludedPerson({ ...similar, tellApart: this.tellApartAddress() });
  }

  /** Whether this is the name of somebody who is not to be told. In an emergency a similar name keeps nobody away. */
  async isListed(name: string): Promise<boolean> {
    return isOneOf(await this.listed(), name);
  }

  /**
   * The same of free texts in which people are named.
   * @throws {ExcludedPersonNamed} where one speaks of somebody on the list
   * @throws {LikeExcludedPerson} where one may, and nobody has said yet that it is another person
   */
  async requireNoneMentioned(texts: readonly NamedIn[]): Promise<void> {
    const listed = texts.length === 0 ? [] : await this.listed();
    for (const { name: text, pointer } of texts)
      for (const { name } of listed) {
        const mention = mentionOf(text ?? '', name);
        if (mention !== null) throw new ExcludedPersonNamed(sameName(mention), pointer);
      }
    for (const { name: text, pointer } of texts) {
      const parts = listed.flatMap(({ name }) => likeMentionsOf(text ?? '', name));
      const name = parts.find((part) => mayBeOneOf(listed, part));
      if (name !== undefined)
        throw new LikeExcludedPerson({ name, pointer, tellApart: this.tellApartAddress() });
    }
  }

  /**
   * The same where something counts at once that says who helps: nobody but the patient names themself there, since an entry about
   * themself is kept from them.
   * @param spokenOf texts that say how
   */
  async requireToHelp(named: readonly NamedIn[], spokenOf: readonly NamedIn[]): Promise<void> {
    for (const { name } of named) requireSomebodyElse(name, ['same', 'similar']);
    for (const { name: text } of spokenOf) requireSomebodyElseMentioned(text);
    await this.requireNone(named);
    await this.requireNoneMentioned(spokenOf);
  }

  /** Those of several names or texts that are of somebody who is not to be told. */
  async listedAmong(several: readonly string[]): Promise<string[]> {
    const listed = several.length === 0 ? [] : await this.listed();
    return several.filter((text) => listed.some(({ name }) => mentionOf(text, name) !== null));
  }

  /** Whether it may be, where nobody is asked to tell two people apart. */
  async mayBeListed(name: string): Promise<boolean> {
    const listed = await this.listed();
    return isOneOf(listed, name) || mayBeOneOf(listed, name);
  }

  async exclude({ name, note }: ExcludePersonDto): Promise<NewlyExcludedDto> {
    requireSomebodyElse(name, ['same', 'similar']);
    const listed = await this.listed();
    const naming = {
      id: newId(),
      name,
      note: note ?? null,
      recordedBy: currentActor().accountId,
      recordedAt: this.clock.now(),
    };
    const entry = ExcludedPerson.of(naming, names(listed), await this.namesOfPatient());
    await this.db.repository(ExcludedPerson).insert(entry);
    const ties = await this.ties.of({ name, toldApart: [] });
    this.notices.changed(entry);
    if (ties.some(({ canEnd }) => !canEnd)) await this.notices.stillHas(entry);
    return { ...(await this.find(entry.id)), ties };
  }

  /** What somebody on the list has in the record all the same. */
  async listTies(id: string): Promise<TiesDto> {
    return { items: await this.ties.of(await this.listedOne(id)) };
  }

  async endTies(id: string, { tieIds }: EndTiesDto): Promise<EndedTiesDto> {
    return this.ties.end(await this.listedOne(id), tieIds);
  }

  /** Only the patient takes back what the patient said. */
  async end(id: string): Promise<ExcludedPersonDto> {
    await this.find(id);
    const entry = await this.db.repository(ExcludedPerson).findOneByOrFail({ id });
    const { relation, accountId } = currentActor();
    if (relation !== 'self' && entry.recordedBy !== accountId)
      throw new Forbidden(
        say`Whoever said that this person is not to be told takes it back, or the patient.`,
      );
    entry.end(this.clock.now());
    await this.db.update(entry, ['endedAt']);
    this.notices.changed(entry);
    return this.find(id);
  }

  async find(id: string): Promise<ExcludedPersonDto> {
    const [entry] = await this.db.query<ExcludedPersonDto>(oneExcluded, [currentPatientId(), id]);
    if (!entry) throw new NotFound();
    return entry;
  }

  async list({ limit, cursor }: PageQuery): Promise<ExcludedPersonPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentPatientId(), after, limit + 1];
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
      sentence: say`${name ?? say`Somebody`} tried to ${deedOf(attempt.action)} with somebody who is not to be told. Nothing was done.`,
    }));
    return pageOf(told, limit, ({ id }) => [id]);
  }

  /** @throws {NotFound} for an entry that whoever asks may not know of, {Conflict} for one that is off the list */
  private async listedOne(id: string): Promise<Listed> {
    await this.find(id);
    const entry = (await this.listed()).find((each) => each.id === id);
    if (!entry)
      throw new Conflict(say`This name is not on the list any more. Put it on the list again first.`);
    return entry;
  }

  private listed(): Promise<Listed[]> {
    return this.db.query<Listed>(listedNow, [currentPatientId()]);
  }

  private async namesOfPatient(): Promise<PatientsNames> {
    const [found] = await this.db.query<PatientsNames & { [column: string]: unknown }>(namesOfPatient, [
      currentPatientId(),
    ]);
    if (!found) throw new NotFound();
    return found;
  }

  private tellApartAddress(): string {
    return `/v1/patients/${currentPatientId()}/excluded-person-distinctions`;
  }
}

function names(listed: readonly Listed[]): string[] {
  return listed.map(({ name }) => name);
}

function isOneOf(listed: readonly Listed[], name: string): boolean {
  return names(listed).some((each) => compareNames(each, name) === 'same');
}

/** Of which nobody has said that it is another person. */
function mayBeOneOf(listed: readonly Listed[], name: string): boolean {
  const key = nameKey(name);
  return listed.some((each) => compareNames(each.name, name) === 'similar' && !each.toldApart.includes(key));
}
