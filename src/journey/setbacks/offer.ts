import type { CopingStrategyDto, SetbackDto, SetbackOfferDto } from './setback.dto.js';

/** The plan in hand. */
export interface PlanAtHand {
  readonly planId: string;
  readonly revision: number;
  readonly goalId: string | null;
}

/**
 * What a setback could become: what helped as a step of the first goal in hand, what was learnt as a goal of its own. Both are
 * only prepared; the other side is asked like about anything else.
 */
export function offerFrom(setback: SetbackDto, plan: PlanAtHand | null): SetbackOfferDto {
  const ops = plan ? opsFrom(setback, plan.goalId) : [];
  return {
    setbackId: setback.id,
    planId: plan?.planId ?? null,
    proposal:
      plan && ops.length > 0
        ? {
            basePlanRevision: plan.revision,
            ops: ops as never,
            rationale: 'From what a hard time has taught us',
          }
        : null,
    copingStrategy: strategyFrom(setback),
  };
}

function opsFrom({ whatHelped, lesson }: SetbackDto, goalId: string | null): object[] {
  const step =
    whatHelped && goalId
      ? [
          {
            op: 'step.add',
            goalId,
            description: clipped(`When it gets hard: ${whatHelped}`, 300),
            owner: { kind: 'patient' },
          },
        ]
      : [];
  const goal = lesson ? [{ op: 'goal.add', lifeDomain: 'health', statement: clipped(lesson, 500) }] : [];
  return [...step, ...goal];
}

function strategyFrom({ whatHelped, warningSigns, triggers }: SetbackDto): CopingStrategyDto | null {
  if (!whatHelped) return null;
  return { whenI: warningSigns.length > 0 ? warningSigns : triggers, thenI: whatHelped };
}

function clipped(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
