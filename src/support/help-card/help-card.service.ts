import { toSay, sayAgain } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { ResourcesService } from '../resources/resources.service.js';
import { contactOf, firstToReach, shippedContactOf } from './contacts.js';
import { emergencyNumberOf, emergencyNumbersFor, inDangerNow } from './emergency-numbers.js';
import type { HelpCardDto, HelpCardQuery, HelplineQuery, ShippedHelplinePageDto } from './help-card.dto.js';
import { NearReader } from './near.reader.js';
import { shippedHelplines, shippedHelplinesOf } from './shipped-helplines.js';
import { notAlone, whomToReach } from './whom-to-reach.js';

const note = toSay`You may also ask somebody near you to call with you. Your phone keeps a list of calls and texts: you can delete them there.`;

/** Whom one can reach in a hard hour. */
@Injectable()
export class HelpCardService {
  constructor(
    private readonly db: Db,
    private readonly settings: SettingsService,
    private readonly resources: ResourcesService,
    private readonly near: NearReader,
  ) {}

  async read({ country: asked }: HelpCardQuery): Promise<HelpCardDto> {
    const [tenant] = await this.db.query<{ name: string }>(
      `SELECT name FROM tenant WHERE id = NULLIF(current_setting('concord.tenant_id', true), '')::uuid`,
    );
    const { locale } = await this.settings.read();
    const country = asked ?? new Intl.Locale(locale).region ?? null;
    const { contacts, helplines } = await this.resources.forCard(country);
    const ours = contacts.map(contactOf);
    const own = helplines.map(contactOf);
    const theirs = own.length > 0 ? own : shippedHelplinesOf(country).map(shippedContactOf);
    const found = firstToReach({ contacts: ours, helplines: theirs });
    const isOfTheClinic = found !== null && ours.includes(found);
    const near = isOfTheClinic ? null : await this.near.read();
    const clinic = tenant?.name ?? '';
    return {
      clinic,
      reach: [notAlone(), ...whomToReach({ contact: found, isOfTheClinic, near, clinic })],
      inDangerNow: inDangerNow(country),
      emergencyNumber: emergencyNumberOf(country),
      emergencyNumbers: emergencyNumbersFor(country),
      contacts: ours,
      helplines: theirs,
      note: sayAgain(note),
    };
  }

  /** In short lines: that nobody is alone, somebody to reach now, and what to do in danger. */
  async linesToReach(): Promise<string[]> {
    const { reach, inDangerNow: danger } = await this.read({});
    return [...reach, danger];
  }

  /** The same in one text, a line each. */
  async whomToReach(): Promise<string> {
    return (await this.linesToReach()).join('\n');
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
