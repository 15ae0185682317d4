import { say } from '../../core/language/say.js';
import { Conflict } from '../../core/errors.js';
import { quoted } from '../../core/text/written.js';
import { isDoneAloneAtOnce, minutesOfFirst, requireBeginningAlone } from './if-then.js';
import { broken, type Located, type Place } from './refused-op.js';
import type { SafetyEntry, SafetyContent, Changing } from './safety-content.js';
import type { SafetyOp } from './safety-ops.dto.js';

/** So that a part is read at a glance. */
const linesOfPart = 10;

/** Makes the changes on a copy. @throws {BrokenRule | Conflict} and then nothing was changed */
export function applySafetyOps(
  content: SafetyContent,
  ops: readonly SafetyOp[],
  changing: Changing,
): SafetyContent {
  const after = ops.reduce(
    (before, op, index) => changed(before, op, { ...changing, at: `/ops/${index}` }),
    content,
  );
  requireBeginningAlone(content, after, { ops, changing });
  return after;
}

/** Whether a change speaks of something that is labelled. */
export function isAboutSubstanceUse({ entries }: SafetyContent, ops: readonly SafetyOp[]): boolean {
  const labelled = new Set(entries.filter(({ substanceUse }) => substanceUse).map(({ id }) => id));
  return ops.some((op) =>
    op.op === 'entry.add' ? op.substanceUse === true : spokenOf(op).some((id) => labelled.has(id)),
  );
}

/** @throws {Conflict} when a line that the changes speak of was changed, or taken out, since somebody read the plan */
export function requireUnchanged(
  { entries }: SafetyContent,
  ops: readonly SafetyOp[],
  baseRevision: number,
): void {
  const touched = new Set(ops.filter(({ op }) => op !== 'entry.add').flatMap(spokenOf));
  const since = entries.find(
    ({ id, changedInRevision }) => touched.has(id) && changedInRevision > baseRevision,
  );
  if (since)
    throw new Conflict(
      say`${quoted(since.text)} was changed after you read it. Read the safety plan again; nothing was changed now.`,
    );
}

function changed(content: SafetyContent, op: SafetyOp, how: Located): SafetyContent {
  switch (op.op) {
    case 'entry.add':
      return added(content, op, how);
    case 'entry.revise':
      return revised(content, op, how);
    case 'entry.move':
      return moved(content, op, how);
    case 'entry.end':
      return ended(content, op.entryId, how);
    case 'link.set':
      return linked(content, op, how);
  }
}

function added(
  content: SafetyContent,
  op: Extract<SafetyOp, { op: 'entry.add' }>,
  how: Located,
): SafetyContent {
  const { section, entryId: id, text, name = null, phone = null, minutes = null, substanceUse = false } = op;
  if (content.entries.filter((entry) => entry.section === section).length >= linesOfPart)
    throw broken(
      say`A part has room for ${linesOfPart} lines, so that it is read at a glance. Take one out first.`,
      { how, field: 'section' },
    );
  const entry = { id, section, text, name, phone, minutes, substanceUse };
  const { from, revision: changedInRevision } = how;
  return { ...content, entries: [...content.entries, { ...entry, from, changedInRevision }] };
}

function revised(
  content: SafetyContent,
  op: Extract<SafetyOp, { op: 'entry.revise' }>,
  how: Located,
): SafetyContent {
  const before = entryOf(content, op.entryId, { how, field: 'entryId' });
  const { name = before.name, phone = before.phone, minutes = before.minutes } = op;
  const from = how.from === 'patient' ? before.from : how.from;
  const words = { text: op.text ?? before.text, name, phone, minutes };
  const after = { ...before, ...words, from, changedInRevision: how.revision };
  return { ...content, entries: content.entries.map((entry) => (entry === before ? after : entry)) };
}

function moved(
  content: SafetyContent,
  { entryId, position }: Extract<SafetyOp, { op: 'entry.move' }>,
  how: Located,
): SafetyContent {
  const moving = entryOf(content, entryId, { how, field: 'entryId' });
  const others = content.entries.filter(({ section, id }) => section === moving.section && id !== entryId);
  const part = others.toSpliced(position - 1, 0, moving);
  return {
    ...content,
    entries: [...content.entries.filter(({ section }) => section !== moving.section), ...part],
  };
}

/** What led to it stays: put back in its place it would be found again. A sign takes what it led to along. */
function ended(content: SafetyContent, entryId: string, how: Located): SafetyContent {
  entryOf(content, entryId, { how, field: 'entryId' });
  const links = Object.fromEntries(Object.entries(content.links).filter(([signId]) => signId !== entryId));
  return { ...content, links, entries: content.entries.filter(({ id }) => id !== entryId) };
}

function linked(
  content: SafetyContent,
  { signId, actionIds }: Extract<SafetyOp, { op: 'link.set' }>,
  how: Located,
): SafetyContent {
  const sign = entryOf(content, signId, { how, field: 'signId' });
  if (sign.section !== 'warning_signs')
    throw broken(say`Begin with a warning sign: this line stands in another part.`, { how, field: 'signId' });
  const actions = actionIds.map((id, index) => entryOf(content, id, { how, field: `actionIds/${index}` }));
  const [first] = actions;
  if (actions.some(({ section }) => section === 'warning_signs'))
    throw broken(say`A warning sign leads to something to do, not to another sign.`, {
      how,
      field: 'actionIds',
    });
  if (first && !isDoneAloneAtOnce(first))
    throw broken(
      say`Put something first that you can do alone within ${minutesOfFirst} minutes, from the part about what helps you alone.`,
      { how, field: 'actionIds/0' },
    );
  return { ...content, links: { ...content.links, [signId]: actionIds } };
}

function spokenOf(op: SafetyOp): string[] {
  return op.op === 'link.set' ? [op.signId, ...op.actionIds] : [op.entryId];
}

function entryOf({ entries }: SafetyContent, id: string, place: Place): SafetyEntry {
  const entry = entries.find((each) => each.id === id);
  if (entry) return entry;
  throw broken(say`The safety plan has no such line now. Read it again and take the id from there.`, place);
}
