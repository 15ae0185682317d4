import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { VersionsReader } from '../versions/versions.reader.js';
import type { Printout } from '../../core/paper/print-lines.js';
import { printoutOf } from './printout.js';

/** Versions as they are printed, in the days and the language of days of the organisation. */
@Injectable()
export class PrintsService {
  constructor(
    private readonly clock: Clock,
    private readonly reader: VersionsReader,
    private readonly settings: SettingsService,
  ) {}

  async make(planId: string, versionId: string): Promise<{ printout: Printout; number: number }> {
    const version = await this.reader.findWhole(planId, versionId);
    const printing = { days: await this.settings.days(), at: this.clock.now() };
    return { printout: printoutOf(version, printing), number: version.number };
  }
}
