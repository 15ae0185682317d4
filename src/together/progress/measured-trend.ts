import { say } from '../../core/language/say.js';
import { quoted } from '../../core/text/written.js';
import type { GoalDto, ObjectiveDto } from '../../plan/elements/goal.dto.js';
import type { MeasuredTrendDto, MeasuredValueDto } from './measured-values.dto.js';

/** A goal and what it is, or was, measured by. */
export interface MeasuredBy {
  readonly goalId: string;
  readonly objective: ObjectiveDto;
}

/** The goals that are measured. */
export function measuredBy(goals: readonly Pick<GoalDto, 'id' | 'objective'>[]): MeasuredBy[] {
  return goals.flatMap(({ id: goalId, objective }) => (objective === null ? [] : [{ goalId, objective }]));
}

type Value = Pick<MeasuredValueDto, 'value' | 'unit' | 'measure' | 'occurredOn'>;

/**
 * Where a measure began, where it is, and where it should be.
 * @param values of the goal, the earliest day first; what was measured by another measure or unit is left out
 */
export function trendOf({ goalId, objective }: MeasuredBy, values: readonly Value[]): MeasuredTrendDto {
  const { measure, unit, baseline, target } = objective;
  const comparable = values
    .filter((each) => each.measure === measure && each.unit === unit)
    .map(({ value, occurredOn }) => ({ value, occurredOn }));
  const [first = null, latest = null] = [comparable[0], comparable.at(-1)];
  const ends = { first: first?.value ?? null, latest: latest?.value ?? null };
  const sentence = `${measured(ends, unit, quoted(measure))} ${aimAndTrend(ends, objective)}`;
  return { goalId, measure, unit, baseline, target, first, latest, sentence };
}

interface Ends {
  readonly first: number | null;
  readonly latest: number | null;
}

function measured({ first, latest }: Ends, unit: string | null, measure: string): string {
  if (first === null || latest === null) return say`${measure}: nothing was measured yet.`;
  if (first === latest) return `${measure}: ${inUnit(latest, unit)}.`;
  return say`${measure}: first ${first}, now ${inUnit(latest, unit)}.`;
}

function aimAndTrend({ latest }: Ends, { unit, baseline, target }: ObjectiveDto): string {
  const aim = inUnit(target, unit);
  if (latest === null) return say`The aim is ${aim}.`;
  const isReached = target >= baseline ? latest >= target : latest <= target;
  if (isReached) return say`The aim is ${aim}, and it is reached.`;
  const nearer = Math.abs(target - baseline) - Math.abs(target - latest);
  if (nearer === 0) return say`The aim is ${aim}, as far away as at the beginning.`;
  return nearer > 0
    ? say`The aim is ${aim}, nearer than at the beginning.`
    : say`The aim is ${aim}, further away than at the beginning.`;
}

function inUnit(value: number, unit: string | null): string {
  return unit === null ? String(value) : `${value} ${unit}`;
}
