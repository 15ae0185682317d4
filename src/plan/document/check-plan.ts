import { say } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';
import type { AgreementDto } from '../elements/agreement.dto.js';
import type { PlanDocument } from './plan-document.js';
import { elementsOf, type AnyElement } from './plan-elements.js';

/**
 * What holds of every plan, whatever was done to it. The last thing before a document is written.
 * @throws {BrokenRule} with the sentence of the rule
 */
export function checkPlan(document: PlanDocument): void {
  document.goals.forEach((goal) => goal.check());
  requireOwnIds(elementsOf(document));
  requireGoals(document);
  requireSupports(document);
  [...elementsOf(document).flatMap(stancesOn), ...document.stage.agreements].forEach(requireWords);
}

function requireOwnIds(elements: readonly AnyElement[]): void {
  if (new Set(elements.map(({ id }) => id)).size < elements.length)
    throw new BrokenRule(say`Two parts of the plan have the same id.`);
}

function requireGoals({ goals, interventions }: PlanDocument): void {
  const known = new Set(goals.map(({ id }) => id));
  const strayStep = goals.find(({ id, steps }) => steps.some(({ goalId }) => goalId !== id));
  if (strayStep || interventions.some(({ goalId }) => !known.has(goalId)))
    throw new BrokenRule(say`Every step and every intervention serves a goal of the plan.`);
}

function requireSupports({ goals, interventions, supports, formerSupports }: PlanDocument): void {
  const known = new Set([...supports, ...formerSupports].map(({ id }) => id));
  const owners = [
    ...goals.flatMap(({ steps }) => steps.map(({ owner }) => owner)),
    ...interventions.map(({ responsible }) => responsible),
  ];
  if (owners.some((owner) => owner?.kind === 'support' && !known.has(owner.supportId ?? '')))
    throw new BrokenRule(say`Who does something in the plan is named in it.`);
}

function stancesOn(element: AnyElement): readonly AgreementDto[] {
  return 'agreements' in element ? element.agreements : [];
}

function requireWords({ stance, words }: AgreementDto): void {
  if ((stance === 'agree-with-reservation' || stance === 'disagree') && !words)
    throw new BrokenRule(say`A reservation or a disagreement has words.`);
}
