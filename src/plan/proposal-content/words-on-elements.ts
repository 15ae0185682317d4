import { say, type Sentence } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';
import { spokenOfBy, touchedBy } from '../changing/apply-ops.js';
import { labelledIn } from '../document/visible.js';
import type { Op } from '../ops/op-kind.js';
import type { WorkingPlan } from '../ops/working-plan.js';
import type { WordsOnElementDto } from './partial-answer.dto.js';

/** Words as they stand with one part of the plan. */
export interface StandingWords {
  readonly elementId: string;
  readonly words: string;
}

/** What can be spoken about: the parts that each change is about, by the place of the change. */
export type Subjects = ReadonlyMap<number, readonly string[]>;

/** @param working the plan before the changes are made */
export function subjectsOf(
  ops: readonly Op[],
  places: readonly number[] | null,
  working: WorkingPlan,
): Subjects {
  const chosen = places ?? ops.map((_, place) => place);
  return new Map(
    chosen.map((place) => {
      const op = ops.slice(place, place + 1);
      return [place, [...new Set([...spokenOfBy(op), ...touchedBy(op, working)])]];
    }),
  );
}

/** Every part that the changes are about. */
function partsIn(subjects: Subjects): string[] {
  return [...new Set([...subjects.values()].flat())];
}

/**
 * What was said part by part.
 * @param field where it was said
 * @throws {BrokenRule} unless it is said once of each, and of what the changes are about
 */
export function wordsByPart(
  said: readonly WordsOnElementDto[],
  subjects: Subjects,
  { field, plan }: { field: string; plan: WorkingPlan },
): StandingWords[] {
  const spoken = new Set<string>();
  return said.flatMap(({ elementId, op, words }, index) => {
    const place = `/${field}/${index}`;
    const ids = partsNamed({ elementId, op }, subjects, place);
    requireOneLabel(ids, plan, place);
    return ids.map((id) => {
      if (spoken.has(id)) throw refused(place, say`is about something that another one is about as well`);
      spoken.add(id);
      return { elementId: id, words };
    });
  });
}

/**
 * Part 2: words about several things at once would carry what they say of the labelled one to the others.
 * @throws {BrokenRule} when some of the parts are labelled and some are not
 */
export function requireOneLabel(ids: readonly string[], { document }: WorkingPlan, place: string): void {
  const labelled = labelledIn(document);
  const count = ids.filter((id) => labelled.has(id)).length;
  if (count === 0 || count === ids.length) return;
  throw refused(
    place,
    say`is about parts that are labelled as about substance use and about others: say it of each by itself, with elementId`,
  );
}

function partsNamed(
  { elementId, op }: Pick<WordsOnElementDto, 'elementId' | 'op'>,
  subjects: Subjects,
  place: string,
): readonly string[] {
  if ((elementId === undefined) === (op === undefined))
    throw refused(place, say`needs either elementId or op, to say what it is about`);
  if (op !== undefined) {
    const ids = subjects.get(op);
    if (ids) return ids;
    throw refused(`${place}/op`, say`must be the place of a change that this is about`);
  }
  if (elementId !== undefined && partsIn(subjects).includes(elementId)) return [elementId];
  throw refused(`${place}/elementId`, say`must be a part of the plan that these changes are about`);
}

function refused(pointer: string, message: Sentence): BrokenRule {
  return new BrokenRule(say`Words stand with what they are about: ${pointer} ${message}.`, {
    errors: [{ pointer, message }],
  });
}
