import { sayAgain, toSay } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import type { PersonDto } from '../../core/person.dto.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import type { AdvancePreferencesDto, KeyHolderDto } from './advance-preferences.dto.js';
import { holdPreferences, preferencesOf } from './advance-preferences.queries.js';
import { standingAt, type Standing, type Turn } from './advance-states.js';
import { KeyHoldersService } from './key-holders.service.js';

type Computed = 'state' | 'until' | 'isTextOpen' | 'keys' | 'notice';

/** What counts of what was written, with what became of it. */
export interface CurrentPreferences extends Omit<AdvancePreferencesDto, Computed> {
  readonly keyOne: PersonDto | null;
  readonly keyTwo: PersonDto | null;
  readonly turns: readonly (Omit<Turn, 'at' | 'until'> & {
    readonly at: string;
    readonly until: string | null;
  })[];
  readonly [column: string]: unknown;
}

const noticeToThemself = toSay`This says what you want. Whether it binds by law depends on where you live, and on forms that the law may ask for.`;
const noticeToOthers = toSay`This says what the person wants. Whether it binds by law depends on where they live, and on forms that the law may ask for.`;

/** Advance preferences as they stand. */
@Injectable()
export class CurrentPreferencesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly keyHolders: KeyHoldersService,
  ) {}

  /** Nobody else turns or writes until the end of this request. Null: nothing was written yet. */
  async hold(): Promise<CurrentPreferences | null> {
    await this.db.query(holdPreferences, [currentPatientId()]);
    // Once more: what was waited for may have been written anew.
    return this.load();
  }

  /** @throws {NotFound} when nothing was written */
  async held(): Promise<CurrentPreferences> {
    const current = await this.hold();
    if (!current) throw new NotFound();
    return current;
  }

  /** As far as it is open to whoever asks. @throws {NotFound} when nothing was written */
  async read(): Promise<AdvancePreferencesDto> {
    const current = await this.load();
    if (!current) throw new NotFound();
    const { keyOne: _one, keyTwo: _two, turns: _turns, ...preferences } = current;
    const { state, until, firstKeyBy } = this.standing(current, this.clock.now());
    const isOwn = currentActor().relation === 'self';
    const isTextOpen = isOwn || current.visibility === 'shared' || state === 'active';
    const text = isTextOpen ? {} : { wantedText: null, notWantedText: null, mayAct: null };
    const keys = await this.keysShown(current, firstKeyBy);
    const notice = sayAgain(isOwn ? noticeToThemself : noticeToOthers);
    return { ...preferences, ...text, state, until, isTextOpen, keys, notice };
  }

  standing({ turns }: CurrentPreferences, now: Date): Standing {
    return standingAt(turnsOf(turns), now);
  }

  private async load(): Promise<CurrentPreferences | null> {
    const [current] = await this.db.query<CurrentPreferences>(preferencesOf, [currentPatientId()]);
    return current ?? null;
  }

  /** To the two sides, and to who holds one: of anybody else it is no business who does. */
  private async keysShown(current: CurrentPreferences, firstKeyBy: string | null): Promise<KeyHolderDto[]> {
    const holders = holdersOf(current);
    const ids = holders.map(({ accountId }) => accountId);
    const { accountId, relation } = currentActor();
    const isOfASide = relation === 'self' || relation === 'representative' || relation === 'care_team';
    if (!isOfASide && !ids.includes(accountId)) return [];
    const counting = await this.keyHolders.counting(ids);
    return holders.map((person) => ({
      person,
      counts: counting.has(person.accountId),
      hasTurned: person.accountId === firstKeyBy,
    }));
  }
}

/** The people who hold the keys: two, or nobody. */
export function holdersOf({ keyOne, keyTwo }: CurrentPreferences): PersonDto[] {
  return [keyOne, keyTwo].filter((key) => key !== null);
}

export function turnsOf(turns: CurrentPreferences['turns']): Turn[] {
  return turns.map(({ at, until, ...turn }) => ({
    ...turn,
    at: new Date(at),
    until: until === null ? null : new Date(until),
  }));
}
