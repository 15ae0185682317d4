import { say, spoken } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound, Unavailable } from '../../core/errors.js';
import { inDangerNow } from './emergency-numbers.js';
import type { HelpCardDto, HelpCardQuery } from './help-card.dto.js';
import { HelpCardService } from './help-card.service.js';

/** For so long a card is given out as it was read. Who is there now may be told that much late. */
const keptForMs = 20_000;
const mostKept = 1000;
/** More look-ups at once are asked to come back: whoever tries names must not take the database from the clinic. */
const mostAtOnce = 4;

interface Kept {
  readonly until: number;
  readonly card: HelpCardDto | null;
}

/**
 * The help card for whoever is not signed in. A card that was just read is given out from memory: somebody in need gets it however
 * many ask. It says nothing of any person, and reads nothing about one.
 */
@Injectable()
export class OpenHelpCardsService {
  readonly #kept = new Map<string, Kept>();
  #atOnce = 0;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly cards: HelpCardService,
  ) {}

  async read(shortName: string, query: HelpCardQuery): Promise<HelpCardDto> {
    const key = `${spoken()}/${query.country ?? ''}/${shortName.slice(0, 100)}`;
    const now = this.clock.now().getTime();
    const kept = this.#kept.get(key);
    const card = kept && kept.until > now ? kept.card : await this.lookUp(shortName, query);
    if (!kept || kept.until <= now) this.keep(key, { until: now + keptForMs, card });
    if (card) return card;
    throw new NotFound(say`No clinic has this short name. ${inDangerNow(query.country ?? null)}`);
  }

  private async lookUp(shortName: string, query: HelpCardQuery): Promise<HelpCardDto | null> {
    if (this.#atOnce >= mostAtOnce)
      throw new Unavailable(
        say`Many are asking at this moment. Please try again in a second. ${inDangerNow(query.country ?? null)}`,
      );
    this.#atOnce += 1;
    try {
      const tenantId = await this.organisation(shortName);
      if (tenantId === null) return null;
      return await this.db.transaction({ scope: 'tenant', tenantId }, () => this.cards.read(query));
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
