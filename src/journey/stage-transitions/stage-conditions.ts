import { say, type Sentence } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';
import type { StageCatalogue, StageCondition } from '../stage-catalogues/stage-catalogue.entity.js';
import { quoted } from '../../core/text/written.js';

/** What the record says about the conditions that an organisation can set. */
export interface ConditionFacts {
  readonly activeConsentKinds: readonly string[];
  readonly hasAgreedGoal: boolean;
  /** Days since a review was last held; null: never. */
  readonly daysSinceReview: number | null;
}

/** What stands between the person and a stage. */
export interface MissingCondition {
  readonly requires: StageCondition['requires'];
  readonly sentence: Sentence;
}

/** @throws {BrokenRule} with the list of what is missing for a stage */
export function requireConditions(catalogue: StageCatalogue, stage: string, facts: ConditionFacts): void {
  const missing: MissingCondition[] = catalogue.content.conditions
    .filter((condition) => condition.stage === stage && !isMet(condition, facts))
    .map((condition) => ({ requires: condition.requires, sentence: sentenceOf(condition) }));
  if (missing.length === 0) return;
  const title = catalogue.find(stage)?.title ?? stage;
  throw new BrokenRule(
    say`The organisation asks for more before ${quoted(title)}: ${missing.map(({ sentence }) => sentence).join('; ')}. The person’s own view asks for nothing.`,
    { errors: missing.map(({ sentence }) => ({ pointer: '/stage', message: sentence })), extra: { missing } },
  );
}

function isMet({ requires, consentKind, withinDays }: StageCondition, facts: ConditionFacts): boolean {
  switch (requires) {
    case 'active_consent':
      return facts.activeConsentKinds.includes(consentKind ?? '');
    case 'agreed_goal':
      return facts.hasAgreedGoal;
    case 'recent_review':
      return facts.daysSinceReview !== null && facts.daysSinceReview <= (withinDays ?? 0);
  }
}

function sentenceOf({ requires, consentKind, withinDays }: StageCondition): Sentence {
  switch (requires) {
    case 'active_consent':
      return say`a consent of the kind ${quoted(consentKind ?? '')} is in force`;
    case 'agreed_goal':
      return say`the plan has a goal that both sides stand behind`;
    case 'recent_review':
      return say`a review was held within the last ${withinDays ?? 0} days`;
  }
}
