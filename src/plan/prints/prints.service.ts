import { forPaper } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { VersionsReader } from '../versions/versions.reader.js';
import type { Printout } from '../../core/paper/print-lines.js';
import type { PlanContentDto } from '../content/plan-content.dto.js';
import type { Printing } from './printing.js';
import { printoutOf } from './printout.js';

/** What a room above says beside the goals of a plan, as it stands on the day of the print: sentences by goal. */
export type SaidBesideGoals = (
  planId: string,
  goals: PlanContentDto['goals'],
) => Promise<ReadonlyMap<string, readonly string[]>>;

/** Versions as they are printed, in the days and the language of days of the organisation. */
@Injectable()
export class PrintsService {
  readonly #beside: SaidBesideGoals[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly reader: VersionsReader,
    private readonly settings: SettingsService,
  ) {}

  sayBesideGoals(said: SaidBesideGoals): void {
    this.#beside.push(said);
  }

  async make(planId: string, versionId: string): Promise<{ printout: Printout; number: number }> {
    const version = await this.reader.findWhole(planId, versionId);
    const beside = await this.besideGoals(planId, version.content.goals);
    const printing = { days: await this.settings.days(), at: this.clock.now(), beside };
    return { printout: printoutOf(version, printing), number: version.number };
  }

  private async besideGoals(planId: string, goals: PlanContentDto['goals']): Promise<Printing['beside']> {
    const beside = new Map<string, string[]>();
    for (const said of this.#beside)
      for (const [goalId, sentences] of await forPaper(() => said(planId, goals)))
        beside.set(goalId, [...(beside.get(goalId) ?? []), ...sentences]);
    return beside;
  }
}
