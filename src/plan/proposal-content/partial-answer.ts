import { say, type Sentence } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import { addedBy } from '../changing/apply-ops.js';
import { idsIn } from '../ops/ids-in.js';
import type { Op } from '../ops/op-kind.js';
import type { RestDto } from './partial-answer.dto.js';

/** An answer to a proposal, as far as it chooses among the changes. */
interface Choice {
  readonly ops?: readonly number[] | null;
  readonly rest?: RestDto | null;
}

/**
 * The places of the changes that an answer accepts, in their order; null when it accepts all of them.
 * @throws {BrokenRule} when it leaves open what becomes of the others, or takes one without what it builds on
 */
export function acceptedPlaces(ops: readonly Op[], { ops: chosen, rest }: Choice): number[] | null {
  const accepted = chosen ?? ops.map((_, place) => place);
  accepted.forEach((place, index) => {
    if (place >= ops.length)
      throw refused(
        say`The proposal has no such change.`,
        `/ops/${index}`,
        say`must be one of 0 to ${ops.length - 1}`,
      );
  });
  if (accepted.length === ops.length) {
    if (!rest) return null;
    throw refused(
      say`You accept every change, so there is no rest.`,
      '/rest',
      say`is for changes that you leave out`,
    );
  }
  requireRest(rest);
  requireGround(ops, accepted);
  return [...accepted].sort((one, other) => one - other);
}

/** The changes at these places; all of them for null. */
export function opsAt(ops: readonly Op[], places: readonly number[] | null): Op[] {
  return places === null ? [...ops] : places.flatMap((place) => ops[place] ?? []);
}

/** The changes that are not at these places. */
export function restOf(ops: readonly Op[], places: readonly number[] | null): Op[] {
  return places === null ? [] : ops.filter((_, place) => !places.includes(place));
}

/** Points from the changes that were applied to where they were chosen. */
export function pointedAt(
  error: unknown,
  { ops: chosen }: Choice,
  places: readonly number[] | null,
): unknown {
  if (!(error instanceof BrokenRule) || places === null || !chosen) return error;
  const errors = error.options.errors?.map((fault) => ({
    ...fault,
    pointer: fault.pointer.replace(
      /^\/ops\/(\d+).*/,
      (_, at) => `/ops/${chosen.indexOf(places[Number(at)] ?? 0)}`,
    ),
  }));
  return new BrokenRule(error.message, { ...error.options, errors });
}

function requireRest(rest: RestDto | null | undefined): void {
  if (Boolean(rest?.counter) !== Boolean(rest?.decline)) return;
  throw refused(
    say`You leave changes out. Say what becomes of them: “counter” with changes of your own, or “decline” with the reason.`,
    '/rest',
    say`must hold either counter or decline`,
  );
}

/** What a change names can come from another change of the same proposal, which has to be accepted then as well. */
function requireGround(ops: readonly Op[], accepted: readonly number[]): void {
  const left = ops.flatMap((op, place) =>
    accepted.includes(place) ? [] : addedBy([op]).map((id) => ({ id, place })),
  );
  accepted.forEach((place, index) => {
    const named = new Set(idsIn(ops[place]));
    const missing = left.find(({ id }) => isId(id) && named.has(id));
    if (missing)
      throw refused(
        say`A change that you accept builds on another one of the same proposal, which you leave out. Accept that one too, or leave both out.`,
        `/ops/${index}`,
        say`needs the one at ${missing.place} as well, counted from 0`,
      );
  });
}

function refused(detail: Sentence, pointer: string, message: Sentence): BrokenRule {
  return new BrokenRule(detail, { errors: [{ pointer, message }] });
}
