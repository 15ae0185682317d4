import { sayAgain, toSay } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { mayAlso } from '../../access/may-also.js';
import { currentPatientId } from '../../core/request-context.js';
import { ExcludedPersonsService } from '../../people/excluded-persons/excluded-persons.service.js';
import { safetyPlanAddress } from '../alerts/safety-plan-address.js';
import { HelpCardService } from '../help-card/help-card.service.js';
import type { SafetyPlanDto } from '../safety-plan-document/safety-plan.dto.js';
import { SafetyPlansService } from '../safety-plans/safety-plans.service.js';
import { helpFor } from './check-in-help.js';
import type { CheckInDto, CheckInHelpDto } from './check-in.dto.js';

type Said = Pick<CheckInDto, 'id' | 'signs' | 'mood' | 'words'>;

const notReadAtOnce = toSay`Nobody reads this at once. Should it get hard, this is whom you can reach:`;

/** What somebody reads at once who has noticed a sign. */
@Injectable()
export class HelpForCheckInsService {
  constructor(
    private readonly safetyPlans: SafetyPlansService,
    private readonly helpCard: HelpCardService,
    private readonly excludedPersons: ExcludedPersonsService,
  ) {}

  /** As far as whoever checks in may read it; null where they may not. */
  async plan(): Promise<SafetyPlanDto | null> {
    return mayAlso('safety_plan.read') ? this.safetyPlans.read() : null;
  }

  /** By id of the check-in. */
  async about(checkIns: readonly Said[]): Promise<Map<string, CheckInHelpDto>> {
    if (checkIns.length === 0) return new Map();
    const plan = await this.plan();
    const reach = plan?.reach ?? (await this.helpCard.whomToReach());
    const excluded = await this.excludedIn(plan);
    const isExcluded = (name: string): boolean => excluded.has(name);
    const helping = { plan, reach, isExcluded, safetyPlan: safetyPlanAddress(currentPatientId()) };
    return new Map(checkIns.map(({ id, signs }) => [id, helpFor(signs, helping)]));
  }

  /** For everybody who said something that somebody might want to have heard, whatever it was. */
  async quietly(): Promise<string> {
    const { reach, inDangerNow } = await this.helpCard.read({});
    // That nobody has to be alone with it is for whoever said that it is hard.
    const [, ...whom] = reach;
    return [sayAgain(notReadAtOnce), ...whom, inDangerNow].join('\n');
  }

  /** Somebody may have come onto the list after the plan named them. */
  private async excludedIn(plan: SafetyPlanDto | null): Promise<ReadonlySet<string>> {
    const named =
      plan?.sections.flatMap(({ entries }) =>
        entries.flatMap(({ name, text }) => (name === null ? [text] : [name, text])),
      ) ?? [];
    const excluded = await this.excludedPersons.listedAmong(named);
    return new Set(excluded);
  }
}

/** Words that nobody watches, whatever they say, and a low mood: no alarm, for most of them need none. */
export function mayNeedSomebody({ words, mood }: Said): boolean {
  return words !== null || mood === 'low';
}

/** Where a sign was noticed, or it is very hard just now. */
export function needsHelp({ signs, mood }: Said): boolean {
  return signs.length > 0 || mood === 'very_low';
}
