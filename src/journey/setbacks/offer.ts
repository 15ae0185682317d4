import { say } from '../../core/language/say.js';
import type { Party } from '../../core/actor.js';
import { planLimits } from '../../plan/elements/plan-limits.dto.js';
import type { CopingStrategyDto, SetbackDto, SetbackOfferDto } from './setback.dto.js';
import { clipped } from '../../core/text/written.js';

/** The plan in hand. */
export interface PlanAtHand {
  readonly planId: string;
  readonly revision: number;
  readonly goalId: string | null;
  /** What stands in it, and what is suggested for it and waits for an answer. */
  readonly said: readonly (string | null)[];
}

/**
 * What a setback could become: what helped as a step of the first goal in hand, what was learnt as a goal of its own. Both are
 * only prepared; the other side is asked like about anything else. What is in the plan, or on its way there, is not offered again.
 */
export function offerFrom(
  setback: SetbackDto,
  plan: PlanAtHand | null,
  asker: Party | null,
): SetbackOfferDto {
  const all = plan ? [...stepsFrom(setback, plan.goalId), ...goalsFrom(setback, asker)] : [];
  const ops = all.filter(({ text }) => !plan?.said.includes(text)).map(({ op }) => op);
  return {
    setbackId: setback.id,
    planId: plan?.planId ?? null,
    proposal:
      plan && ops.length > 0
        ? {
            basePlanRevision: plan.revision,
            ops: ops as never,
            rationale: say`From what a hard time has taught us`,
          }
        : null,
    copingStrategy: strategyFrom(setback),
  };
}

interface Offered {
  /** What the plan would say. */
  readonly text: string;
  readonly op: object;
}

/** Labelled words stand on no goal that others read. */
function stepsFrom({ whatHelped, substanceUse }: SetbackDto, goalId: string | null): Offered[] {
  if (!whatHelped || !goalId || substanceUse) return [];
  const description = clipped(say`When it gets hard: ${whatHelped}`, 300);
  return [{ text: description, op: { op: 'step.add', goalId, description, owner: { kind: 'patient' } } }];
}

/** What the person says they have learnt is their own sentence, in a proposal that they make themselves. */
function goalsFrom({ lesson, lessonParty, substanceUse }: SetbackDto, asker: Party | null): Offered[] {
  if (!lesson) return [];
  const isQuote = lessonParty === 'patient' && asker === 'patient' && lesson.length <= planLimits.sentence;
  const ownWords = isQuote ? { ownWords: { text: lesson } } : {};
  const label = substanceUse ? { substanceUse } : {};
  const statement = clipped(lesson, 500);
  return [
    { text: statement, op: { op: 'goal.add', lifeDomain: 'health', statement, ...ownWords, ...label } },
  ];
}

function strategyFrom({ whatHelped, warningSigns, triggers }: SetbackDto): CopingStrategyDto | null {
  if (!whatHelped) return null;
  return { whenI: warningSigns.length > 0 ? warningSigns : triggers, thenI: whatHelped };
}
