import { say } from '../../core/language/say.js';
import { fieldChanges, type FieldChange } from '../element-words/field-changes.js';
import { inWords } from '../element-words/in-words.js';
import type { Party } from '../../core/actor.js';
import { withOneStop } from '../../core/text/written.js';
import { fieldChangeInWords } from './changed-fields.js';
import type { PlanChangeDto } from './plan-changes.dto.js';
import type { PlanContentDto } from '../content/plan-content.dto.js';
import { partsOf, type PartKind, type PlanPart, type Stance } from '../content/plan-parts.js';

/** Whom the changes are told: the side they stand on is spoken to, and the patient as themself. */
export interface ToldTo {
  readonly party: Party | null;
  readonly isPatient: boolean;
}

/** What is different between two states of a plan, part by part, as data and in plain words. */
export function comparePlans(before: PlanContentDto, after: PlanContentDto, reader: ToldTo): PlanChangeDto[] {
  const earlier = new Map(partsOf(before).map((part) => [part.id, part]));
  const now = partsOf(after);
  const still = new Set(now.map(({ id }) => id));
  const gone = [...earlier.values()].filter(({ id }) => !still.has(id));
  return [
    ...now.flatMap((part) => changesOf(part, earlier.get(part.id), reader)),
    ...gone.map((part) => change(part, 'removed', say`No longer in the plan: ${part.name}.`)),
  ];
}

function changesOf(part: PlanPart, before: PlanPart | undefined, reader: ToldTo): PlanChangeDto[] {
  if (!before)
    return [change(part, 'added', say`New in the plan: ${part.name}.`), ...stanceChanges(part, [], reader)];
  const fields = fieldChanges(before.fields, part.fields);
  const sentence = changedInWords(part.kind, before.name, fields);
  return [
    ...(fields.length > 0 ? [{ ...change(part, 'changed', sentence), fields }] : []),
    ...stanceChanges(part, before.stances, reader),
  ];
}

/** What there is once in a plan needs no name before what has changed in it. */
const once: readonly PartKind[] = ['review_schedule', 'discharge_criteria'];

function changedInWords(kind: PartKind, name: string, fields: readonly FieldChange[]): string {
  const told = fields.map((field) => fieldChangeInWords(kind, field)).join('; ');
  if (once.includes(kind)) return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
  return say`In ${name}: ${told}.`;
}

/** Agreement goes with an accepted change; what people want to hear of is where somebody sees it differently, or no longer does. */
function stanceChanges(part: PlanPart, before: readonly Stance[], reader: ToldTo): PlanChangeDto[] {
  return part.stances.flatMap((stance) => {
    const earlier = before.find(({ party }) => party === stance.party);
    if (earlier?.stance === stance.stance && earlier.words === stance.words) return [];
    if (stance.stance === 'agree' && (earlier === undefined || earlier.stance === 'pending')) return [];
    return [change(part, 'stance', stanceInWords(part, stance, reader))];
  });
}

function stanceInWords({ name }: PlanPart, stance: Stance, { party, isPatient }: ToldTo): string {
  if (stance.party !== party) {
    const others = stance.party === 'patient' ? say`The patient’s side` : say`The care team`;
    return sideInWords(others, name, stance);
  }
  return isPatient ? yoursInWords(name, stance) : sideInWords(say`Your side`, name, stance);
}

function sideInWords(side: string, name: string, { stance, words }: Stance): string {
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

function yoursInWords(name: string, { stance, words }: Stance): string {
  switch (stance) {
    case 'agree':
      return say`You now agree with ${name}.`;
    case 'agree-with-reservation':
      return say`You agree with ${name}, with a reservation: ${inWords(words)}.`;
    case 'disagree':
      return say`You see ${name} differently: ${inWords(words)}.`;
    case 'pending':
      return say`You have yet to say where you stand on ${name}.`;
  }
}

function change({ id, kind }: PlanPart, type: PlanChangeDto['type'], sentence: string): PlanChangeDto {
  return { type, part: kind, elementId: id, sentence: withOneStop(sentence), fields: [] };
}
