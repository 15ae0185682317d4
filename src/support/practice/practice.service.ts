import { toSay, sayAgain } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { requireToShow, type Seen } from '../../access/kept-private.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { HelpCardService } from '../help-card/help-card.service.js';
import { touchesTreatment } from '../techniques/touches-treatment.js';
import { TechniquesService } from '../techniques/techniques.service.js';
import { titleOf, titleToStore } from '../techniques/technique-titles.reader.js';
import { PracticeEntry } from './practice-entry.entity.js';
import type {
  NotePracticeDto,
  PracticeEntryDto,
  PracticePageDto,
  PracticeQuery,
  ShowPracticeDto,
} from './practice.dto.js';
import { entriesOfPatient, oneEntry } from './practice.queries.js';
import { visibleTo } from './visibility.js';

type Row = Omit<PracticeEntryDto, 'care'> & { [column: string]: unknown };

const thanks = toSay`Thank you for saying so. Leave it for today, and do something that is easy.`;
/** Where leaving it could mean a medicine not taken, a meal, or a sudden end of drinking. */
const notAlone = toSay`Thank you for saying so. You need not sort this out alone. Talk about it with your care team. Please do not change, leave out or stop a medicine by yourself. Do not suddenly stop drinking or using something. Before you do, ask whoever prescribes it, or a doctor.`;

/** What patients practise for themselves. */
@Injectable()
export class PracticeService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly techniques: TechniquesService,
    private readonly labels: KeptLabelsService,
    private readonly helpCard: HelpCardService,
  ) {}

  async note({ substanceUse, ...input }: NotePracticeDto): Promise<PracticeEntryDto> {
    const technique = await this.techniques.offered(input.techniqueId);
    const recordedAt = this.clock.now();
    const today = await this.settings.dayOf(recordedAt);
    const { minutes = null, helped = null, words = null, visibility = 'private' } = input;
    const { practisedOn = today, techniqueId } = input;
    const title = titleToStore({ techniqueId, title: technique.title });
    const said = { techniqueId, practisedOn, minutes, helped, words, visibility, title };
    const entry = PracticeEntry.note(
      { ...said, id: newId(), writtenBy: currentActor().accountId, recordedAt },
      today,
    );
    await this.db.repository(PracticeEntry).insert(entry);
    await this.labels.settle('practice_entry', entry.id, substanceUse ?? technique.substanceUse);
    return this.find(entry.id);
  }

  async show(id: string, { visibility }: ShowPracticeDto, ifMatch: IfMatch): Promise<PracticeEntryDto> {
    const entry = await this.load(id);
    requireToShow(entry.writtenBy);
    entry.show(visibility);
    await this.db.update(entry, ['visibility'], ifMatch);
    return this.find(id);
  }

  async takeBack(id: string): Promise<PracticeEntryDto> {
    const entry = await this.load(id);
    if (entry.takenBackAt !== null) return this.find(id);
    const { accountId: by, relation } = currentActor();
    entry.takeBack({ by, isPatient: relation === 'self', at: this.clock.now() });
    await this.db.update(entry, ['takenBackAt']);
    return this.find(id);
  }

  async find(id: string): Promise<PracticeEntryDto> {
    const [row] = await this.db.query<Row>(oneEntry, [...reader(), id]);
    if (!row) throw new NotFound();
    return this.withCare([row]).then(([entry]) => entry as PracticeEntryDto);
  }

  async list({ limit, cursor, techniqueId }: PracticeQuery): Promise<PracticePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [...reader(), techniqueId ?? null, after, limit + 1];
    const rows = await this.db.query<Row>(entriesOfPatient, parameters);
    return pageOf(await this.withCare(rows), limit, ({ id }) => [id]);
  }

  /** Where it made things harder: what to do now, and whom to reach. */
  private async withCare(rows: readonly Row[]): Promise<PracticeEntryDto[]> {
    const isHard = ({ helped }: Row): boolean => helped === 'made_it_harder';
    const help = rows.some(isHard) ? await this.helpCard.whomToReach() : '';
    const careFor = (row: Row): string => `${sayAgain(touchesTreatment(row) ? notAlone : thanks)}\n${help}`;
    return rows.map((row) => ({ ...row, title: titleOf(row), care: isHard(row) ? careFor(row) : null }));
  }

  /** What two do with it at the same moment they do one after the other. */
  private async load(id: string): Promise<PracticeEntry> {
    await this.find(id);
    const lock = { mode: 'pessimistic_write' } as const;
    const entry = await this.db.repository(PracticeEntry).findOne({ where: { id }, lock });
    if (!entry) throw new NotFound();
    return entry;
  }
}

/** The first parameters of what is read: whose, and what of it whoever is asking sees. */
export function reader(): [string, Seen] {
  return [currentPatientId(), visibleTo(currentActor().relation)];
}
