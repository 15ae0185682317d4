import { say, type Sentence } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Forbidden } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { Outbox } from '../../core/outbox/outbox.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import type { AdvancePreferencesDto, LookAtAdvancePreferencesDto } from './advance-preferences.dto.js';
import { AdvanceEvent } from './advance-preferences.entity.js';
import { activate, end, turnKey, type Keyed, type Turn } from './advance-states.js';
import {
  CurrentPreferencesService,
  holdersOf,
  turnsOf,
  type CurrentPreferences,
} from './current-preferences.service.js';
import { KeyHoldersService } from './key-holders.service.js';

/** What was written comes to count by the person, or by two keys, and no more by the person or its time. */
@Injectable()
export class TurnsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly notices: NoticesService,
    private readonly keyHolders: KeyHoldersService,
    private readonly current: CurrentPreferencesService,
    private readonly outbox: Outbox,
  ) {}

  async turnKey(): Promise<AdvancePreferencesDto> {
    const current = await this.current.held();
    if (currentActor().relation === 'self')
      throw broken(say`You need no key. Activate it yourself with POST …/activation.`);
    const keyed = keyedOf(current);
    const counting = await this.keyHolders.counting(keyed.keys);
    return this.keep(current, turnKey(keyed, { ...this.turning(), counting }));
  }

  /** The person alone. Of somebody who holds a key it takes both. */
  async activate(): Promise<AdvancePreferencesDto> {
    const current = await this.current.held();
    const { relation, accountId } = currentActor();
    if (relation !== 'self') throw notByOneKey(current, accountId);
    return this.keep(current, activate(keyedOf(current), this.turning()));
  }

  async end(): Promise<AdvancePreferencesDto> {
    const current = await this.current.held();
    if (this.hasEnded(current)) return this.current.read();
    // While it counts its text is open to whoever may know of it.
    if (this.current.standing(current, this.clock.now()).state === 'active')
      this.outbox.wasShownAs({ visibility: 'shared' });
    return this.keep(current, end(keyedOf(current), this.turning()));
  }

  async lookAt({ lookedOn }: LookAtAdvancePreferencesDto): Promise<AdvancePreferencesDto> {
    const current = await this.current.held();
    const { by, at } = this.turning();
    const day = lookedOn ?? (await this.settings.dayOf(at));
    await this.insert(current, { kind: 'looked_at', byAccount: by, at, until: null, lookedOn: day });
    this.notices.tell({ kind: 'advance_preferences_looked_at', ...news(current) });
    return this.current.read();
  }

  /** By itself, or by the person on another device: what has ended stays so. */
  private hasEnded(current: CurrentPreferences): boolean {
    return current.turns.length > 0 && this.current.standing(current, this.clock.now()).state === 'written';
  }

  private async keep(current: CurrentPreferences, turn: Turn): Promise<AdvancePreferencesDto> {
    const { kind, by, at, until } = turn;
    await this.insert(current, { kind, byAccount: by, at, until, lookedOn: null });
    const named = holdersOf(current).map(({ accountId }) => accountId);
    this.notices.tell({ kind: noticeOf[kind], ...news(current), named });
    return this.current.read();
  }

  private async insert(
    { id: preferencesId }: CurrentPreferences,
    step: Omit<AdvanceEvent, 'id' | 'preferencesId'>,
  ): Promise<void> {
    await this.db.repository(AdvanceEvent).insert({ id: newId(), preferencesId, ...step });
  }

  private turning(): { by: string; at: Date } {
    return { by: currentActor().accountId, at: this.clock.now() };
  }
}

const noticeOf = {
  key_turned: 'advance_key_turned',
  activated: 'advance_preferences_activated',
  ended: 'advance_preferences_ended',
} as const;

function keyedOf(current: CurrentPreferences): Keyed {
  const keys = holdersOf(current).map(({ accountId }) => accountId);
  return { keys, turns: turnsOf(current.turns), lastsDays: current.lastsDays };
}

function news({ id, substanceUse }: CurrentPreferences): {
  about: { advancePreferences: string };
  patientId: string;
  label: 'substance_use' | null;
} {
  const label = substanceUse ? 'substance_use' : null;
  return { about: { advancePreferences: id }, patientId: currentPatientId(), label };
}

function notByOneKey(current: CurrentPreferences, accountId: string): BrokenRule | Forbidden {
  const other = holdersOf(current).find((holder) => holder.accountId !== accountId);
  if (!other || !holdersOf(current).some((holder) => holder.accountId === accountId))
    return new Forbidden(
      say`You hold no key to this. Only the person, or the two people whom they named, activate it.`,
    );
  return broken(
    say`One key opens nothing here: it takes two. Turn yours with POST …/key-turns, and ${other.displayName} turns theirs.`,
  );
}

function broken(sentence: Sentence): BrokenRule {
  return new BrokenRule(sentence, { errors: [{ pointer: '', message: sentence }] });
}
