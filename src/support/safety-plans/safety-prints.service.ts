import { spoken } from '../../core/language/say.js';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.js';
import { Clock } from '../../core/clock.js';
import { PendingPdf } from '../../core/paper/pending-pdf.js';
import { asPdf } from '../../core/paper/print-pdf.js';
import type { Printout } from '../../core/paper/print-lines.js';
import { asText } from '../../core/paper/print-text.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import type { SafetyPlanDto } from '../safety-plan-document/safety-plan.dto.js';
import { safetyPrintout } from './safety-printout.js';

/** Safety plans as they are printed, in the days of the organisation. */
@Injectable()
export class SafetyPrintsService {
  constructor(
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One page, as long as one can read its letters. */
  async pdf(plan: SafetyPlanDto): Promise<PendingPdf> {
    const making = { language: spoken(), rootDir: this.config.rootDir, onOnePage: true };
    const printout = await this.printout(plan);
    return new PendingPdf('my-plan.pdf', () => asPdf(printout, making));
  }

  async text(plan: SafetyPlanDto): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(asText(await this.printout(plan))), {
      type: 'text/plain; charset=utf-8',
      disposition: 'inline; filename="my-plan.txt"',
    });
  }

  private async printout(plan: SafetyPlanDto): Promise<Printout> {
    return safetyPrintout(plan, { days: await this.settings.days(), at: this.clock.now() });
  }
}
