import { say } from '../../core/language/say.js';
import { fieldChanges } from '../element-words/field-changes.js';
import { inWords, wordFor } from '../element-words/in-words.js';
import type { PlanChangeDto } from './plan-changes.dto.js';
import type { PlanContentDto } from '../content/plan-content.dto.js';
import { partsOf, type PlanPart, type Stance } from '../content/plan-parts.js';

/** What is different between two states of a plan, part by part, as data and in plain words. */
export function comparePlans(before: PlanContentDto, after: PlanContentDto): PlanChangeDto[] {
  const earlier = new Map(partsOf(before).map((part) => [part.id, part]));
  const now = partsOf(after);
  const still = new Set(now.map(({ id }) => id));
  const gone = [...earlier.values()].filter(({ id }) => !still.has(id));
  return [
    ...now.flatMap((part) => changesOf(part, earlier.get(part.id))),
    ...gone.map((part) => change(part, 'removed', say`No longer in the plan: ${part.name}.`)),
  ];
}

function changesOf(part: PlanPart, before: PlanPart | undefined): PlanChangeDto[] {
  if (!before)
    return [change(part, 'added', say`New in the plan: ${part.name}.`), ...stanceChanges(part, [])];
  const fields = fieldChanges(before.fields, part.fields);
  const told = fields.map(({ field, from, to }) => say`${wordFor(field)} was ${from} and is now ${to}`);
  const sentence = say`Changed in ${before.name}: ${told.join('; ')}.`;
  return [
    ...(fields.length > 0 ? [{ ...change(part, 'changed', sentence), fields }] : []),
    ...stanceChanges(part, before.stances),
  ];
}

/** Agreement goes with an accepted change; what people want to hear of is where somebody sees it differently, or no longer does. */
function stanceChanges(part: PlanPart, before: readonly Stance[]): PlanChangeDto[] {
  return part.stances.flatMap((stance) => {
    const earlier = before.find(({ party }) => party === stance.party);
    if (earlier?.stance === stance.stance && earlier.words === stance.words) return [];
    if (stance.stance === 'agree' && (earlier === undefined || earlier.stance === 'pending')) return [];
    return [change(part, 'stance', stanceInWords(part, stance))];
  });
}

function stanceInWords({ name }: PlanPart, { party, stance, words }: Stance): string {
  const side = party === 'patient' ? say`The patient’s side` : say`The care team`;
  switch (stance) {
    case 'agree':
      return say`${side} now agrees with ${name}.`;
    case 'agree-with-reservation':
      return say`${side} agrees with ${name}, with a reservation: ${inWords(words)}.`;
    case 'disagree':
      return say`${side} sees ${name} differently: ${inWords(words)}.`;
    case 'pending':
      return say`${side} has yet to say where it stands on ${name}.`;
  }
}

function change({ id, kind }: PlanPart, type: PlanChangeDto['type'], sentence: string): PlanChangeDto {
  return { type, part: kind, elementId: id, sentence, fields: [] };
}
