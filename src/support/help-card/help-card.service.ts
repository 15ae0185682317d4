import { toSay, sayAgain } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { ResourcesService } from '../resources/resources.service.js';
import { contactOf, firstToReach, shippedContactOf } from './contacts.js';
import { emergencyNumberOf, inDangerNow } from './emergency-numbers.js';
import type { HelpCardDto, HelpCardQuery, HelplineQuery, ShippedHelplinePageDto } from './help-card.dto.js';
import { shippedHelplines, shippedHelplinesOf } from './shipped-helplines.js';

const note = toSay`You may also ask somebody near you to call with you. Your phone keeps a list of calls and texts: you can delete them there.`;

/** Whom one can reach in a hard hour. */
@Injectable()
export class HelpCardService {
  constructor(
    private readonly db: Db,
    private readonly settings: SettingsService,
    private readonly resources: ResourcesService,
  ) {}

  async read({ country: asked }: HelpCardQuery): Promise<HelpCardDto> {
    const [tenant] = await this.db.query<{ name: string }>(
      `SELECT name FROM tenant WHERE id = NULLIF(current_setting('concord.tenant_id', true), '')::uuid`,
    );
    const { locale } = await this.settings.read();
    const country = asked ?? new Intl.Locale(locale).region ?? null;
    const { contacts, helplines } = await this.resources.forCard(country);
    const own = helplines.map(contactOf);
    return {
      clinic: tenant?.name ?? '',
      inDangerNow: inDangerNow(country),
      emergencyNumber: emergencyNumberOf(country),
      contacts: contacts.map(contactOf),
      helplines: own.length > 0 ? own : shippedHelplinesOf(country).map(shippedContactOf),
      note: sayAgain(note),
    };
  }

  /** In one or two short sentences: somebody to reach now. */
  async whomToReach(): Promise<string> {
    const card = await this.read({});
    const first = firstToReach(card);
    if (!first) return card.inDangerNow;
    const hours = first.isOpenNow === false ? first.hoursInWords : null;
    return [
      `${first.name}: ${first.says[0] ?? ''}`,
      ...(hours === null ? [] : [hours]),
      card.inDangerNow,
    ].join(' ');
  }

  /** What the service came with. */
  shipped({ country, limit, cursor }: HelplineQuery): ShippedHelplinePageDto {
    const [after] = keyOfCursor(cursor, [(text) => /^\d{1,4}$/.test(text)]);
    const from = after === null ? 0 : Number(after) + 1;
    const numbered = shippedHelplines
      .map((each, place) => ({ each, place: String(place) }))
      .slice(from)
      .filter(({ each }) => country === undefined || each.country === country);
    const { items, next } = pageOf(numbered, limit, ({ place }) => [place]);
    return { items: items.map(({ each }) => shippedContactOf(each)), next };
  }
}
