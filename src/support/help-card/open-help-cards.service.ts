import { say, speakFromNowOn } from '../../core/language/say.js';
import { spokenFor, type Language } from '../../core/language/languages.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound, Unavailable } from '../../core/errors.js';
import { currentContext } from '../../core/request-context.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { inDangerNow } from './emergency-numbers.js';
import type { HelpCardDto, HelpCardQuery } from './help-card.dto.js';
import { HelpCardService } from './help-card.service.js';
import { notAlone, whomToReach } from './whom-to-reach.js';

/** For so long a card is given out as it was read. Who is there now may be told that much late. */
const keptForMs = 20_000;
const mostKept = 1000;
/** More look-ups at once are asked to come back: whoever tries names must not take the database from the clinic. */
const mostAtOnce = 4;

interface Kept {
  readonly until: number;
  readonly found: Found | null;
}

interface Found {
  readonly card: HelpCardDto;
  readonly language: Language;
}

/**
 * The help card for whoever is not signed in. A card that was just read is given out from memory: somebody in need gets it however
 * many ask. It says nothing of any person, and reads nothing about one. It speaks the language that the browser asks for, and that
 * of the clinic to whoever asks for none that is spoken here.
 */
@Injectable()
export class OpenHelpCardsService {
  readonly #kept = new Map<string, Kept>();
  #atOnce = 0;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly cards: HelpCardService,
    private readonly settings: SettingsService,
  ) {}

  async read(typed: string, query: HelpCardQuery): Promise<HelpCardDto> {
    // Telephones begin a word with a capital.
    const shortName = typed.trim().toLowerCase();
    const asked = currentContext()?.browserAsks ?? null;
    const key = `${asked ?? 'theirs'}/${query.country ?? ''}/${shortName.slice(0, 100)}`;
    const now = this.clock.now().getTime();
    const kept = this.#kept.get(key);
    const found = kept && kept.until > now ? kept.found : await this.lookUp(shortName, query, asked);
    if (!kept || kept.until <= now) this.keep(key, { until: now + keptForMs, found });
    if (!found) throw new NotFound(say`No clinic has this short name. ${withoutAClinic(query)}`);
    speakFromNowOn(found.language);
    return found.card;
  }

  private async lookUp(
    shortName: string,
    query: HelpCardQuery,
    asked: Language | null,
  ): Promise<Found | null> {
    if (this.#atOnce >= mostAtOnce)
      throw new Unavailable(
        say`Many are asking at this moment. Please try again in a second. ${withoutAClinic(query)}`,
      );
    this.#atOnce += 1;
    try {
      const tenantId = await this.organisation(shortName);
      if (tenantId === null) return null;
      return await this.db.transaction({ scope: 'tenant', tenantId }, async () => {
        const language = asked ?? spokenFor([(await this.settings.read()).locale]);
        speakFromNowOn(language);
        return { language, card: await this.cards.read(query) };
      });
    } finally {
      this.#atOnce -= 1;
    }
  }

  private async organisation(shortName: string): Promise<string | null> {
    const [found] = await this.db.transaction({ scope: 'sign_in' }, () =>
      this.db.query<{ id: string }>(`SELECT id FROM tenant WHERE slug = $1 AND status = 'active'`, [
        shortName,
      ]),
    );
    return found?.id ?? null;
  }

  private keep(key: string, kept: Kept): void {
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(key, kept);
  }
}

/** Where there is no card to show. */
function withoutAClinic({ country }: HelpCardQuery): string {
  const nobody = { contact: null, isOfTheClinic: false, near: null, clinic: null };
  return [notAlone(), ...whomToReach(nobody), inDangerNow(country ?? null)].join(' ');
}
