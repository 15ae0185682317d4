import { say } from '../../core/language/say.js';
import type { BrokenRule } from '../../core/errors.js';
import { broken, type Located } from './refused-op.js';
import type { Changing, SafetyContent, SafetyEntry } from './safety-content.js';
import type { SafetyOp } from './safety-ops.dto.js';

export const minutesOfFirst = 5;

export function isDoneAloneAtOnce({ section, minutes }: SafetyEntry): boolean {
  return section === 'what_helps_me_alone' && (minutes ?? 0) <= minutesOfFirst;
}

/** What a sign leads to, in order: gone lines left out, and what one can do alone at once before all that needs others or more time. */
export function actionsFor<Entry extends SafetyEntry>(
  linked: readonly string[],
  entries: readonly Entry[],
): Entry[] {
  const actions = linked.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  const first = actions.find(isDoneAloneAtOnce);
  return first ? [first, ...actions.filter((entry) => entry !== first)] : actions;
}

/** By whichever op: no sign is left with actions of which none can be done alone at once. */
export function requireBeginningAlone(
  before: SafetyContent,
  after: SafetyContent,
  { ops, changing }: { readonly ops: readonly SafetyOp[]; readonly changing: Changing },
): void {
  const left = Object.entries(after.links).find(
    ([signId, linked]) => !beginsAlone(linked, after) && beginsAlone(before.links[signId] ?? [], before),
  );
  if (!left) return;
  const [, linked] = left;
  const index = ops.findLastIndex(
    (op) => (op.op === 'entry.end' || op.op === 'entry.revise') && linked.includes(op.entryId),
  );
  const how = { ...changing, at: `/ops/${Math.max(index, 0)}` };
  throw ops[index]?.op === 'entry.revise' ? tooLong(how) : nothingAlone(how);
}

function beginsAlone(linked: readonly string[], { entries }: SafetyContent): boolean {
  const [first] = actionsFor(linked, entries);
  return first === undefined || isDoneAloneAtOnce(first);
}

function tooLong(how: Located): BrokenRule {
  return broken(
    say`What you do about a warning sign begins with this, so it takes at most ${minutesOfFirst} minutes. Let the sign begin with something else first.`,
    { how, field: 'minutes' },
  );
}

function nothingAlone(how: Located): BrokenRule {
  return broken(
    say`What you do about a warning sign begins with this, and what would be left needs others or more time. Let the sign begin with something else first that you can do alone within ${minutesOfFirst} minutes.`,
    { how, field: 'entryId' },
  );
}
