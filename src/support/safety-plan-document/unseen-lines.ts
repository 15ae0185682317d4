import { inTheirPlaces } from '../../core/in-their-places.js';
import type { Changing, SafetyContent } from './safety-content.js';
import { applySafetyOps } from './safety-document.js';
import type { SafetyOp } from './safety-ops.dto.js';

/** Makes changes, written by somebody who sees all of the plan or who does not. */
export interface ChangingAsSeen extends Changing {
  readonly seesSubstanceUse: boolean;
}

/** The plan as it is to somebody: what is kept from them is not there. */
export function asSeen(content: SafetyContent, seesSubstanceUse: boolean): SafetyContent {
  if (seesSubstanceUse) return content;
  const entries = content.entries.filter(({ substanceUse }) => !substanceUse);
  const seen = new Set(entries.map(({ id }) => id));
  const links = Object.entries(content.links)
    .filter(([signId]) => seen.has(signId))
    .map(([signId, actionIds]) => [signId, actionIds.filter((id) => seen.has(id))]);
  return { ...content, entries, links: Object.fromEntries(links) as SafetyContent['links'] };
}

/**
 * Makes the changes on what their author sees; what they do not see stays as it is, in its place: lines, and what signs lead to.
 * @throws {BrokenRule | Conflict} and then nothing was changed
 */
export function applyAsSeen(
  content: SafetyContent,
  ops: readonly SafetyOp[],
  { seesSubstanceUse, ...changing }: ChangingAsSeen,
): SafetyContent {
  const before = asSeen(content, seesSubstanceUse);
  const after = applySafetyOps(before, ops, changing);
  return seesSubstanceUse ? after : withTheUnseen(content, after);
}

function withTheUnseen(before: SafetyContent, after: SafetyContent): SafetyContent {
  const unseen = before.entries.filter(({ substanceUse }) => substanceUse);
  const ids = new Set(unseen.map(({ id }) => id));
  const byId = new Map([...after.entries, ...unseen].map((entry) => [entry.id, entry]));
  const order = [...new Set(before.entries.map(({ section }) => section))].flatMap((section) => {
    const ofPart = ({ section: part }: { section: string }): boolean => part === section;
    const was = before.entries.filter(ofPart).map(({ id }) => id);
    return inTheirPlaces(
      was,
      after.entries.filter(ofPart).map(({ id }) => id),
      ids,
    );
  });
  const entries = [...new Set([...order, ...byId.keys()])].flatMap((id) => byId.get(id) ?? []);
  return { ...after, entries, links: linksWith(ids, { before, after, isThere: byId }) };
}

interface Links {
  readonly before: SafetyContent;
  readonly after: SafetyContent;
  readonly isThere: ReadonlyMap<string, unknown>;
}

function linksWith(unseen: ReadonlySet<string>, { before, after, isThere }: Links): SafetyContent['links'] {
  const signs = [...Object.keys(before.links), ...Object.keys(after.links)].filter((id) => isThere.has(id));
  const links = [...new Set(signs)].map((signId) => {
    const was = before.links[signId] ?? [];
    return [signId, unseen.has(signId) ? was : inTheirPlaces(was, after.links[signId] ?? [], unseen)];
  });
  return Object.fromEntries(links) as SafetyContent['links'];
}
