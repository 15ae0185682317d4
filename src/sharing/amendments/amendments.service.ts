import { say, sayAgain, toSay } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import type { DataClass } from '../../access/access-matrix.js';
import { openClasses } from '../../access/open-classes.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Forbidden, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { SaidHow } from '../../core/said-how.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { ExcludedPersonsService } from '../../people/excluded-persons/excluded-persons.service.js';
import type {
  AcceptAmendmentDto,
  AmendmentDto,
  AmendmentPageDto,
  AskAmendmentDto,
  DenyAmendmentDto,
  DisagreeDto,
  ExtendAmendmentDto,
  RebutDto,
} from './amendment.dto.js';
import { Amendment, type Asker } from './amendment.entity.js';
import { amendmentsOfPatient, oneAmendment } from './amendments.queries.js';

type Row = Omit<AmendmentDto, 'rights'> & { [column: string]: unknown };

const disagreementFields = [
  'goesAlong',
  'disagreement',
  'disagreementSaidHow',
  'disagreedBy',
  'disagreedAt',
] as const;

const rights = toSay`You can write down why you do not agree, or ask that your request and this answer go along with what is passed on: both under “disagreement”. You can also complain, here (/v1/me/complaints) or to the Secretary of Health and Human Services, and nobody may treat you worse for it.`;

/** What patients ask to be put right, and what is said about it. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly excludedPersons: ExcludedPersonsService,
    private readonly labels: KeptLabelsService,
    private readonly notices: NoticesService,
    private readonly settings: SettingsService,
  ) {}

  /** @param saidHow how the patient said it, where whoever is asking writes it down for them */
  async ask(input: AskAmendmentDto, saidHow: SaidHow | null = null): Promise<AmendmentDto> {
    const { dataClass, words, recordId = null, substanceUse } = input;
    requireOpenClass(dataClass, saidHow);
    const asking = { id: newId(), dataClass, recordId, words, askedAt: this.clock.now() };
    const amendment = Amendment.ask({ ...asking, ...askerOf(saidHow) }, await this.today());
    await this.db.repository(Amendment).insert(amendment);
    await this.labels.settle('amendment', amendment.id, substanceUse);
    const about = { amendment: amendment.id };
    this.notices.tell({
      kind: 'amendment_asked',
      patientId: currentPatientId(),
      about,
      label: labelOf(substanceUse),
    });
    return this.find(amendment.id);
  }

  async extend(id: string, { reason }: ExtendAmendmentDto): Promise<AmendmentDto> {
    const amendment = await this.load(id);
    amendment.extend(reason, await this.today());
    await this.db.update(amendment, ['extension', 'dueOn']);
    return this.told(amendment);
  }

  async accept(id: string, { answer, othersTold }: AcceptAmendmentDto): Promise<AmendmentDto> {
    const amendment = await this.load(id);
    await this.excludedPersons.requireNone(
      othersTold.map((name, index) => ({ name, pointer: `/othersTold/${index}` })),
    );
    amendment.accept(answer, { ...this.doing(), othersTold });
    await this.db.update(amendment, ['state', 'answer', 'othersTold', 'answeredBy', 'answeredAt']);
    this.notices.settle(id);
    return this.told(amendment);
  }

  async deny(id: string, { answer, ground }: DenyAmendmentDto): Promise<AmendmentDto> {
    const amendment = await this.load(id);
    amendment.deny(answer, { ...this.doing(), ground });
    await this.db.update(amendment, ['state', 'answer', 'ground', 'answeredBy', 'answeredAt']);
    this.notices.settle(id);
    return this.told(amendment);
  }

  async withdraw(id: string, saidHow: SaidHow | null = null): Promise<AmendmentDto> {
    const amendment = await this.load(id);
    amendment.withdraw(currentActor().accountId, saidHow);
    await this.db.update(amendment, ['state', 'withdrawalWrittenBy', 'withdrawalSaidHow']);
    this.notices.settle(id);
    return this.find(id);
  }

  async disagree(
    id: string,
    { words = null }: DisagreeDto,
    saidHow: SaidHow | null = null,
  ): Promise<AmendmentDto> {
    const amendment = await this.load(id);
    amendment.disagree(words, { ...this.doing(), saidHow });
    await this.db.update(amendment, disagreementFields);
    const found = await this.find(id);
    const about = { amendment: id };
    const label = labelOf(found.substanceUse);
    this.notices.tell({ kind: 'amendment_disagreed', patientId: currentPatientId(), about, label });
    return found;
  }

  async rebut(id: string, { words }: RebutDto): Promise<AmendmentDto> {
    const amendment = await this.load(id);
    amendment.rebut(words, this.doing());
    await this.db.update(amendment, ['rebuttal', 'rebuttedBy', 'rebuttedAt']);
    return this.told(amendment);
  }

  async find(id: string): Promise<AmendmentDto> {
    const [row] = await this.db.query<Row>(oneAmendment, [...(await this.asSeen()), id]);
    if (!row) throw new NotFound();
    return inWords(row);
  }

  async list({ limit, cursor }: PageQuery): Promise<AmendmentPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(amendmentsOfPatient, [...(await this.asSeen()), after, limit + 1]);
    return pageOf(rows.map(inWords), limit, (row) => [row.id]);
  }

  private async told({ id, askedBy }: Amendment): Promise<AmendmentDto> {
    const found = await this.find(id);
    const about = { amendment: id };
    const [patientId, label] = [currentPatientId(), labelOf(found.substanceUse)];
    this.notices.tell({
      kind: 'amendment_answered',
      patientId,
      about,
      label,
      named: askedBy === null ? [] : [askedBy],
    });
    return found;
  }

  /** As whoever is asking sees it: by the kind of data that it stands in. */
  private async asSeen(): Promise<unknown[]> {
    return [currentPatientId(), openClasses(), await this.today()];
  }

  private async load(id: string): Promise<Amendment> {
    await this.find(id);
    return this.db.repository(Amendment).findOneByOrFail({ id });
  }

  private today(): Promise<string> {
    return this.settings.dayOf(this.clock.now());
  }

  private doing(): { by: string; at: Date } {
    return { by: currentActor().accountId, at: this.clock.now() };
  }
}

function askerOf(saidHow: SaidHow | null): Asker {
  const { accountId } = currentActor();
  return saidHow === null
    ? { askedBy: accountId, writtenBy: null, saidHow }
    : { askedBy: null, writtenBy: accountId, saidHow };
}

/** @throws {Forbidden} for somebody who may not read what it is about */
function requireOpenClass(dataClass: DataClass, saidHow: SaidHow | null): void {
  if (openClasses().includes(dataClass)) return;
  throw new Forbidden(
    saidHow === null
      ? say`Your authority to act for the patient does not cover this kind of data.`
      : say`This kind of data is not open to you. Somebody to whom it is open writes it down.`,
  );
}

function labelOf(substanceUse: boolean | undefined): 'substance_use' | null {
  return substanceUse ? 'substance_use' : null;
}

function inWords(row: Row): AmendmentDto {
  return { ...row, rights: row.state === 'denied' ? sayAgain(rights) : null };
}
