import { isDeepStrictEqual } from 'node:util';
import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { isTimeZone } from 'class-validator';
import { plain } from '../../core/database/as-stored.js';
import { Db } from '../../core/database/db.js';
import { LocalDays } from '../../core/days.js';
import { BrokenRule, PreconditionFailed } from '../../core/errors.js';
import type { IfMatch } from '../../core/if-match.js';
import { RulePacksService } from '../rule-packs/rule-packs.service.js';
import type { ChangeSettingsDto } from './settings.dto.js';
import { MajorityService } from './majority.service.js';
import { TenantSetting } from './tenant-setting.entity.js';

/** Whether all of it stands like that already: then there is no new version, which would refuse others their change. */
function changesNothing(input: ChangeSettingsDto, settings: TenantSetting): boolean {
  return Object.entries(input).every(
    ([name, value]) =>
      value === undefined ||
      isDeepStrictEqual(plain(value), plain(settings[name as keyof ChangeSettingsDto])),
  );
}

/** Of no language in particular, which every database with ICU has (CLDR root). */
const rootSorting = 'und-x-icu';

/** The language itself, where there is nothing of its region. Only a name of the catalogue comes back, to be written into a statement. */
const sortedHere = `
  SELECT known.collname AS collation
  FROM tenant_setting setting
  CROSS JOIN LATERAL (VALUES (1, setting.locale), (2, regexp_replace(setting.locale, '-.*', ''))) AS wanted (place, language)
  JOIN pg_collation known ON known.collprovider = 'i' AND known.collname = wanted.language || '-x-icu'
    AND known.collname ~ '^[A-Za-z0-9-]+$'
  ORDER BY wanted.place LIMIT 1`;

@Injectable()
export class SettingsService {
  constructor(
    private readonly db: Db,
    private readonly rulePacks: RulePacksService,
    private readonly majority: MajorityService,
  ) {}

  /** The settings of the organisation at hand. */
  async read(): Promise<TenantSetting> {
    const [settings] = await this.db.repository(TenantSetting).find();
    if (!settings) throw new Error('The organisation at hand has no settings.');
    return settings;
  }

  /** Days as the organisation at hand has and writes them. */
  async days(): Promise<LocalDays> {
    return new LocalDays(await this.read());
  }

  /** By which rules names are sorted here: those of the organisation's language, where the database has them (an ICU collation). */
  async sorting(): Promise<string> {
    const [found] = await this.db.query<{ collation: string }>(sortedHere);
    return found?.collation ?? rootSorting;
  }

  /** The day of a moment, where the organisation is, as YYYY-MM-DD. */
  async dayOf(moment: Date): Promise<string> {
    const [row] = await this.db.query<{ day: string }>(
      `SELECT to_char($1::timestamptz AT TIME ZONE time_zone, 'YYYY-MM-DD') AS day FROM tenant_setting`,
      [moment],
    );
    if (!row) throw new Error('The organisation at hand has no settings.');
    return row.day;
  }

  async change(input: ChangeSettingsDto, ifMatch: IfMatch): Promise<TenantSetting> {
    const settings = await this.read();
    ifMatch.require(settings.version);
    const { version } = settings;
    if (input.timeZone !== undefined) await this.requireTimeZone(input.timeZone);
    this.rulePacks.requireStricter(
      input.rulePack ?? settings.rulePack,
      input.rulePackTightening ?? settings.rulePackTightening,
    );
    if (changesNothing(input, settings)) return settings;
    const result = await this.db
      .repository(TenantSetting)
      .createQueryBuilder()
      .update()
      .set({ ...input, version: version + 1 })
      .where('version = :version', { version })
      .execute();
    if (result.affected !== 1) throw new PreconditionFailed();
    if (input.ageOfMajority !== undefined || input.timeZone !== undefined) await this.majority.move();
    return this.read();
  }

  /** Days are told by the database and by the service: both have to know it. @throws {BrokenRule} where one does not */
  async requireTimeZone(name: string): Promise<void> {
    const known = await this.db.query('SELECT FROM pg_timezone_names WHERE name = $1', [name]);
    if (known.length > 0 && isTimeZone(name)) return;
    throw new BrokenRule(
      say`No time zone is called ${name} here. Take one of the IANA names, such as Europe/London.`,
      {
        errors: [
          { pointer: '/timeZone', message: say`must be the name of a time zone such as Europe/London` },
        ],
      },
    );
  }
}
