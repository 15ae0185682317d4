import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { requireOwnWords } from '../../access/own-words.js';
import { requireParty } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';
import { WordingService } from '../../wording/wording.service.js';
import { ChangePlanService } from '../changing/change-plan.service.js';
import type { PlanParts } from '../document/plan-document.js';
import type { ElementKind } from '../elements/plan-element.dto.js';
import type { CarePlanDto } from '../plans/care-plan.dto.js';
import { CarePlansService } from '../plans/care-plans.service.js';
import type { ElementAgreementsDto, StateAgreementDto } from './element-agreements.dto.js';

type Elements = Pick<CarePlanDto, Exclude<keyof PlanParts, 'aboutMe' | 'supports'>>;

/** Open agreement and open disagreement: each side speaks for itself, and neither edits the other. */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly changePlan: ChangePlanService,
    private readonly wording: WordingService,
  ) {}

  async find(planId: string, elementId: string): Promise<ElementAgreementsDto> {
    return elementIn(await this.carePlans.find(planId), elementId);
  }

  async state(planId: string, elementId: string, input: StateAgreementDto): Promise<ElementAgreementsDto> {
    const plan = await this.changePlan.change(planId, ({ document }) => {
      const { agreements } = elementIn(document, elementId);
      const { stance, keepWording } = input;
      const words = wordsFor(input);
      const actor = currentActor();
      const party = requireParty(actor, say`Only the patient’s side and the care team say where they stand.`);
      const before = agreements.find((each) => each.party === party);
      if (before?.words) requireOwnWords(before.statedBy);
      const keepWordingReason = this.wording.requireNoStigma({ party, body: input, keepWording });
      const statedAt = this.clock.now().toISOString();
      const stances = [{ party, stance, words, statedBy: actor.accountId, statedAt }];
      return [{ op: 'stance.state', elementIds: [elementId], stances, keepWordingReason }];
    });
    return elementIn(plan, elementId);
  }
}

function wordsFor({ stance, words }: StateAgreementDto): string | null {
  if (stance === 'agree') return null;
  if (words) return words;
  throw new BrokenRule(
    say`Say in your own words what you would keep in mind, or why you see it differently.`,
    {
      errors: [{ pointer: '/words', message: say`is needed with "${stance}"` }],
    },
  );
}

function elementIn(plan: Elements, elementId: string): ElementAgreementsDto {
  const elements: ElementAgreementsDto[] = [
    ...plan.goals.map((goal) => agreementsOn('goal', goal)),
    ...plan.goals.flatMap(({ steps }) => steps.map((step) => agreementsOn('step', step))),
    ...plan.interventions.map((intervention) => agreementsOn('intervention', intervention)),
    agreementsOn('review_schedule', plan.reviewSchedule),
    agreementsOn('discharge_criteria', plan.dischargeCriteria),
  ];
  const element = elements.find(({ id }) => id === elementId);
  if (!element) throw new NotFound();
  return element;
}

function agreementsOn(
  kind: ElementKind,
  { id, agreements }: Omit<ElementAgreementsDto, 'kind'>,
): ElementAgreementsDto {
  return { id, kind, agreements };
}
