import { Injectable } from '@nestjs/common';
import { CarePlansService } from '../plans/care-plans.service.js';
import { requireParty } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';
import type { ElementKind } from '../document/plan-element.entity.js';
import { WordingService } from '../../wording/wording.service.js';
import type { ElementAgreementsDto, StateAgreementDto } from './element-agreements.dto.js';

const stateStance = `
  INSERT INTO agreement (plan_id, element_id, element_kind, party, stance, words, keep_wording_reason, stated_by, stated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (tenant_id, plan_id, element_id, party)
  DO UPDATE SET stance = excluded.stance, words = excluded.words,
    keep_wording_reason = excluded.keep_wording_reason, stated_by = excluded.stated_by, stated_at = excluded.stated_at`;

/** Open agreement and open disagreement: each side speaks for itself, and neither edits the other. */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly wording: WordingService,
  ) {}

  async find(planId: string, elementId: string): Promise<ElementAgreementsDto> {
    const { goals, interventions, reviewSchedule, dischargeCriteria } = await this.carePlans.find(planId);
    const elements: ElementAgreementsDto[] = [
      ...goals.map((goal) => agreementsOn('goal', goal)),
      ...goals.flatMap(({ steps }) => steps.map((step) => agreementsOn('step', step))),
      ...interventions.map((intervention) => agreementsOn('intervention', intervention)),
      agreementsOn('review_schedule', reviewSchedule),
      agreementsOn('discharge_criteria', dischargeCriteria),
    ];
    const element = elements.find(({ id }) => id === elementId);
    if (!element) throw new NotFound();
    return element;
  }

  async state(planId: string, elementId: string, input: StateAgreementDto): Promise<ElementAgreementsDto> {
    const { stance, words, keepWording } = input;
    const { kind } = await this.find(planId, elementId);
    await this.carePlans.requireOpen(planId);
    if (stance !== 'agree' && !words) {
      throw new BrokenRule(
        'Say in your own words what you would keep in mind, or why you see it differently.',
        {
          errors: [{ pointer: '/words', message: `is needed with "${stance}"` }],
        },
      );
    }
    const actor = currentActor();
    const party = requireParty(actor, 'Only the patient’s side and the care team say where they stand.');
    const stated = [
      party,
      stance,
      stance === 'agree' ? null : words,
      this.wording.requireNoStigma({ party, body: input, keepWording }),
      actor.accountId,
      this.clock.now(),
    ];
    await this.db.query(stateStance, [planId, elementId, kind, ...stated]);
    return this.find(planId, elementId);
  }
}

function agreementsOn(
  kind: ElementKind,
  { id, agreements }: Omit<ElementAgreementsDto, 'kind'>,
): ElementAgreementsDto {
  return { id, kind, agreements };
}
