import { languageToRead, say, type Sentence } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { accessMatrix, type Action, type DataClass, deedOf } from '../../access/access-matrix.js';
import type { Language } from '../../core/language/languages.js';
import { part2Notice } from '../consent-terms/part2.dto.js';
import { part2NoticeInWords } from '../consent-terms/part2-notice-in-words.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { inOneLine } from '../../core/text/written.js';
import { compareNames } from '../../core/text/names.js';
import { ExcludedPersonsService } from '../../people/excluded-persons/excluded-persons.service.js';
import { AmendmentsReader } from '../amendments/amendments.reader.js';
import { RestrictionsService } from '../restrictions/restrictions.service.js';
import type {
  DisclosedPatientDto,
  DisclosedPatientPageDto,
  DisclosureDto,
  DisclosurePageDto,
  DisclosureQuery,
  RecordDisclosureDto,
  RecordOrderedDisclosureDto,
} from './disclosure.dto.js';
import {
  consentToDisclose,
  disclosuresOfPatient,
  insertOrdered,
  oneDisclosure,
  patientsDisclosedTo,
} from './disclosures.queries.js';

import { classesInWords, scopeInWords, type ConsentScope } from './scope-in-words.js';

interface Said {
  readonly outside: string;
  readonly dataClasses: readonly DataClass[];
}

interface ConsentRow extends ConsentScope {
  readonly version: number;
  readonly permits: readonly Said[];
  /** What any consent in force denies somebody outside: a no goes before a yes. */
  readonly denials: readonly Said[];
}

type DisclosureRow = Omit<DisclosureDto, 'action' | 'basisInWords' | 'noticeInWords' | 'purpose'> & {
  readonly [column: string]: unknown;
  /** In the words of the consent. */
  readonly purpose: string | null;
  readonly order: Order | null;
};

/** The order of a court on which something rests. */
interface Order {
  readonly court: string;
  readonly caseNumber: string;
  readonly orderedOn: string;
  readonly parts: string;
}

const insertByHand = `
  INSERT INTO disclosure (id, disclosed_at, recipient_outside, data_classes, purpose_code, what, how, consent_id, consent_version,
    notice, disclosed_by, explanation, recipient_address, statements, explanation_translated)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`;

/** More than this a person reads in several files. */
const longestExport = 10_000;

/** What left the organisation. Nobody edits it. */
@Injectable()
export class DisclosuresService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly amendments: AmendmentsReader,
    private readonly excludedPersons: ExcludedPersonsService,
    private readonly restrictions: RestrictionsService,
  ) {}

  /** Something that was passed on by hand, under a consent that allows it. */
  async record(input: RecordDisclosureDto): Promise<DisclosureDto> {
    requireWithoutJournal(input.dataClasses);
    const now = this.clock.now();
    const [consent] = await this.db.query<ConsentRow & { [column: string]: unknown }>(consentToDisclose, [
      currentPatientId(),
      input.consentId,
      now,
    ]);
    if (!consent) throw withoutConsent();
    await this.excludedPersons.requireNone([{ name: input.recipient, pointer: '/recipient' }]);
    requireCovered(input, consent);
    await this.restrictions.requireFree({
      ...{ recipient: input.recipient, dataClasses: input.dataClasses, purposeCode: consent.purposeCode },
      recordsFrom: input.recordsFrom ? new Date(input.recordsFrom) : null,
    });
    const id = newId();
    const notice = input.dataClasses.includes('substance_use') ? part2Notice : null;
    const { recipient, dataClasses, what, how, consentId } = input;
    const { accountId } = currentActor();
    const about = [consent.purposeCode, what, how, consentId, consent.version, notice, accountId];
    const { en, ...translated } = scopeInWords(consent, { recipient, dataClasses, planParts: null });
    const along = [
      en,
      input.recipientAddress ?? null,
      await this.amendments.statementsWith(dataClasses),
      translated,
    ];
    await this.db.query(insertByHand, [id, now, recipient, dataClasses, ...about, ...along]);
    return this.find(id);
  }

  /** Something that left because a court has ordered it. What is kept from others by agreement does not stand against the law. */
  async recordOrdered(
    { dataClasses, what, how, recipientAddress = null }: RecordOrderedDisclosureDto,
    { orderId, recipient }: { orderId: string; recipient: string },
  ): Promise<DisclosureDto> {
    requireWithoutJournal(dataClasses);
    const id = newId();
    const notice = dataClasses.includes('substance_use') ? part2Notice : null;
    const left = [id, this.clock.now(), recipient, dataClasses, what, how];
    const { accountId } = currentActor();
    const along = [notice, accountId, recipientAddress, await this.amendments.statementsWith(dataClasses)];
    await this.db.query(insertOrdered, [...left, orderId, ...along]);
    return this.find(id);
  }

  async find(id: string): Promise<DisclosureDto> {
    const [row] = await this.db.query<DisclosureRow>(oneDisclosure, [...asRead(), id]);
    if (!row) throw new NotFound();
    return inWords(row);
  }

  async list({ limit, cursor, ...filter }: DisclosureQuery): Promise<DisclosurePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    return pageOf(await this.rows(filter, after ?? null, limit + 1), limit, ({ id }) => [id]);
  }

  /** All of them, newest first, for the patient to take along. */
  export(filter: Omit<DisclosureQuery, 'limit' | 'cursor'>): Promise<DisclosureDto[]> {
    return this.rows(filter, null, longestExport);
  }

  /** The patients who disclose something to the machine that asks, and what. */
  async patients({ limit, cursor }: PageQuery): Promise<DisclosedPatientPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentActor().accountId, this.clock.now(), after, limit + 1];
    const rows = await this.db.query<DisclosedPatientDto & { [column: string]: unknown }>(
      patientsDisclosedTo,
      parameters,
    );
    return pageOf(rows, limit, ({ patientId }) => [patientId]);
  }

  private async rows(
    { from, until, consentId }: Omit<DisclosureQuery, 'limit' | 'cursor'>,
    after: string | null,
    most: number,
  ): Promise<DisclosureDto[]> {
    const which = [from ?? null, until ?? null, consentId ?? null, after, most];
    const rows = await this.db.query<DisclosureRow>(disclosuresOfPatient, [...asRead(), ...which]);
    return rows.map(inWords);
  }
}

function withoutConsent(): BrokenRule {
  return refused('/consentId', say`The patient has no disclosure consent of this id that is in force now.`);
}

/**
 * Of which patient, whether with what the patient was not told of, and in which language. What a court has ordered, and the patient was
 * not told of, the privacy officer oversees who stands in no relation to them.
 */
function asRead(): [patientId: string, seesUntold: boolean, language: Language] {
  return [currentPatientId(), currentActor().relation === 'none', languageToRead()];
}

/** What was read through the service is on record as an action of the access matrix, which may have changed since. */
function inWords({ order, ...row }: DisclosureRow): DisclosureDto {
  const said = {
    ...row,
    purpose: order === null ? (row.purpose ?? '') : say`What the court has ordered: ${order.parts}`,
    basisInWords: basisOf(order),
    noticeInWords: part2NoticeInWords(row.notice),
  };
  if (row.recipientAccountId === null) return { ...said, action: null };
  const words = row.what in accessMatrix ? deedOf(row.what as Action) : row.what;
  return { ...said, action: row.what, what: `${words}: ${classesInWords(row)}` };
}

function basisOf(order: Order | null): Sentence {
  if (order === null) return say`A consent of the patient`;
  const { court, caseNumber, orderedOn } = order;
  return say`The order of the ${inOneLine(court)} in the case ${inOneLine(caseNumber)}, of ${orderedOn}, with a subpoena`;
}

/** The row policies let nobody but its author read it, so whoever says that something of it left is mistaken. */
function requireWithoutJournal(dataClasses: readonly DataClass[]): void {
  if (!dataClasses.includes('journal')) return;
  throw refused(
    '/dataClasses',
    say`The journal is its author’s alone: nobody else here can read it, so nothing of it can be passed on. Name the kinds of data that were.`,
  );
}

function requireCovered(
  { recipient, dataClasses }: RecordDisclosureDto,
  { permits, denials }: ConsentRow,
): void {
  const isTheirs = ({ outside }: Said): boolean => compareNames(outside, recipient) === 'same';
  const mine = permits.filter(isTheirs);
  if (mine.length === 0)
    throw refused(
      '/recipient',
      say`This consent does not name them. Somebody outside needs a disclosure consent that does.`,
    );
  const denied = denials.filter(isTheirs).flatMap((denial) => denial.dataClasses);
  const covered = mine.flatMap((permit) => permit.dataClasses).filter((each) => !denied.includes(each));
  const missing = dataClasses.filter((each) => !covered.includes(each));
  if (missing.length > 0)
    throw refused(
      '/dataClasses',
      say`This consent does not cover ${missing.join(', ')} for them. Ask the patient first.`,
    );
}

function refused(pointer: string, detail: Sentence): BrokenRule {
  return new BrokenRule(detail, { errors: [{ pointer, message: detail }], onRecord: true });
}
