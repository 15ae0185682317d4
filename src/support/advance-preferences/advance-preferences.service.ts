import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { Outbox } from '../../core/outbox/outbox.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { ExcludedPersonsService } from '../../people/excluded-persons/excluded-persons.service.js';
import type {
  AdvanceEventDto,
  AdvanceEventPageDto,
  AdvancePreferencesDto,
  WriteAdvancePreferencesDto,
} from './advance-preferences.dto.js';
import { AdvanceEvent, AdvancePreferences } from './advance-preferences.entity.js';
import { eventsOfPatient } from './advance-preferences.queries.js';
import {
  CurrentPreferencesService,
  holdersOf,
  type CurrentPreferences,
} from './current-preferences.service.js';
import { KeyHoldersService } from './key-holders.service.js';

type EventRow = AdvanceEventDto & { readonly [column: string]: unknown };

const usualDays = 14;

/** What people want in a crisis, written down on a better day. */
@Injectable()
export class AdvancePreferencesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly labels: KeptLabelsService,
    private readonly notices: NoticesService,
    private readonly excludedPersons: ExcludedPersonsService,
    private readonly keyHolders: KeyHoldersService,
    private readonly current: CurrentPreferencesService,
    private readonly outbox: Outbox,
  ) {}

  /** It takes the place of what was written before, and of a key that was turned for that. */
  async write({ substanceUse, ...input }: WriteAdvancePreferencesDto): Promise<AdvancePreferencesDto> {
    const now = this.clock.now();
    const before = await this.current.hold();
    if (before && this.current.standing(before, now).state === 'active')
      throw new Conflict(say`What you wrote counts just now. End it first, and then write it anew.`);
    if (before) this.outbox.wasShownAs({ visibility: before.visibility });
    const { mayAct = [], keyHolderIds = [] } = input;
    await this.excludedPersons.requireNone(
      mayAct.map(({ name }, place) => ({ name, pointer: `/mayAct/${place}/name` })),
    );
    await this.keyHolders.require(keyHolderIds);
    const written = this.written(input, { number: (before?.number ?? 0) + 1, writtenAt: now });
    await this.db.repository(AdvancePreferences).insert(written);
    await this.labels.settle('advance_preferences', written.id, substanceUse);
    const step = {
      id: newId(),
      preferencesId: written.id,
      kind: 'written',
      byAccount: written.writtenBy,
    } as const;
    await this.db.repository(AdvanceEvent).insert({ ...step, at: now, until: null, lookedOn: null });
    this.tellWritten(written, { before, label: substanceUse ? 'substance_use' : null });
    return this.current.read();
  }

  async listEvents({ limit, cursor }: PageQuery): Promise<AdvanceEventPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<EventRow>(eventsOfPatient, [currentPatientId(), after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  private written(
    { wantedText = null, notWantedText = null, mayAct = [], ...input }: WriteAdvancePreferencesDto,
    of: Pick<AdvancePreferences, 'number' | 'writtenAt'>,
  ): AdvancePreferences {
    const { keyHolderIds = [], lastsDays = usualDays, visibility = 'private' } = input;
    const [keyOne = null, keyTwo = null] = keyHolderIds;
    const people = mayAct.map(({ name, phone = null, words = null }) => ({ name, phone, words }));
    const text = { wantedText, notWantedText, mayAct: people, lastsDays, visibility };
    const who = { id: newId(), writtenBy: currentActor().accountId };
    return AdvancePreferences.write({ ...who, ...of, ...text, keyOne, keyTwo });
  }

  private tellWritten(
    { id, keyOne, keyTwo }: AdvancePreferences,
    { before, label }: { before: CurrentPreferences | null; label: 'substance_use' | null },
  ): void {
    const news = { about: { advancePreferences: id }, patientId: currentPatientId(), label };
    const named = [keyOne, keyTwo].filter((key) => key !== null);
    const held = before === null ? [] : holdersOf(before).map(({ accountId }) => accountId);
    const noMore = held.filter((key) => !named.includes(key));
    this.notices.tell({ kind: 'advance_key_taken_back', ...news, named: noMore });
    this.notices.tell({ kind: 'advance_key_given', ...news, named });
    this.notices.tell({ kind: 'advance_preferences_written', ...news });
  }
}
