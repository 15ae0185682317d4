import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import type { Printout } from '../../core/paper/print-lines.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { safetyPrintout } from './safety-printout.js';
import { SafetyPlansService } from './safety-plans.service.js';

/** Safety plans as they are printed, in the days of the organisation. */
@Injectable()
export class SafetyPrintsService {
  constructor(
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly safetyPlans: SafetyPlansService,
  ) {}

  async make(): Promise<Printout> {
    const printing = { days: await this.settings.days(), at: this.clock.now() };
    return safetyPrintout(await this.safetyPlans.read(), printing);
  }
}
