import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { PreconditionFailed } from '../../core/errors.js';
import { LocalDays } from '../../core/days.js';
import type { IfMatch } from '../../core/if-match.js';
import { RulePacksService } from '../rule-packs/rule-packs.service.js';
import type { ChangeSettingsDto } from './settings.dto.js';
import { MajorityService } from './majority.service.js';
import { TenantSetting } from './tenant-setting.entity.js';

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
    this.rulePacks.requireStricter(
      input.rulePack ?? settings.rulePack,
      input.rulePackTightening ?? settings.rulePackTightening,
    );
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
}
