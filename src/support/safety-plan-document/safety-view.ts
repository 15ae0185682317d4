import { say, sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import { BrokenRule, Conflict } from '../../core/errors.js';
import { inOneLine, quoted } from '../../core/text/written.js';
import { actionsFor } from './if-then.js';
import type { SafetyContent, SafetyEntry } from './safety-content.js';
import { requireUnchanged } from './safety-document.js';
import type { SafetyOp } from './safety-ops.dto.js';
import { applyAsSeen } from './unseen-lines.js';
import {
  safetySections,
  type IfThenDto,
  type NotCoAgreedDto,
  type SafetyPlanDto,
  type SafetySection,
} from './safety-plan.dto.js';

const headings: Record<SafetySection, Unsaid> = {
  warning_signs: toSay`How I notice that it is getting hard`,
  what_helps_me_alone: toSay`What I can do by myself`,
  people_and_places: toSay`People and places that take my mind off it`,
  people_i_ask: toSay`People I ask for help`,
  professionals: toSay`Professionals I can call`,
  making_the_place_safe: toSay`How I make the place around me safe`,
  reasons_to_live: toSay`What I want to live for`,
};

/** What somebody of the care team put there in an emergency, while it counts. */
export interface EmergencyEdit {
  readonly id: string;
  readonly byName: string;
  readonly lapsesAt: Date;
  /** The state of the plan that it was made on. */
  readonly baseRevision: number;
  readonly ops: readonly SafetyOp[];
  /** Whether whoever put it there sees what is about substance use. */
  readonly seesSubstanceUse: boolean;
}

type Marked = SafetyEntry & { readonly notCoAgreed: NotCoAgreedDto | null };
type Shown = Pick<SafetyPlanDto, 'sections' | 'ifThen'>;

interface Reading {
  readonly seesSubstanceUse: boolean;
  readonly edits: readonly EmergencyEdit[];
}

/** The plan as somebody reads it: with what an emergency added, marked, and without what is kept from them. */
export function shownTo(content: SafetyContent, { seesSubstanceUse, edits }: Reading): Shown {
  const { entries, links, linkMarks } = withEdits(content, edits);
  const seen = entries.filter(({ substanceUse }) => seesSubstanceUse || !substanceUse);
  return {
    sections: safetySections.map((section) => ({
      section,
      heading: sayAgain(headings[section]),
      entries: seen
        .filter((entry) => entry.section === section)
        .map(({ section: _, changedInRevision: _changed, ...entry }) => entry),
    })),
    ifThen: seen
      .filter(({ section }) => section === 'warning_signs')
      .map((sign) => ({
        ...ifThen(sign, links[sign.id] ?? [], seen),
        notCoAgreed: linkMarks.get(sign.id) ?? null,
      })),
  };
}

function ifThen(
  sign: SafetyEntry,
  linked: readonly string[],
  seen: readonly SafetyEntry[],
): Omit<IfThenDto, 'notCoAgreed'> {
  const actions = actionsFor(linked, seen);
  const what =
    actions.length === 0 ? say`no action yet` : actions.map(({ text }) => inOneLine(text)).join('; ');
  return {
    signId: sign.id,
    actionIds: actions.map(({ id }) => id),
    sentence: say`When I notice ${quoted(sign.text)}: ${what}`,
  };
}

interface WithEdits {
  readonly entries: readonly Marked[];
  readonly links: SafetyContent['links'];
  readonly linkMarks: ReadonlyMap<string, NotCoAgreedDto>;
}

function withEdits(content: SafetyContent, edits: readonly EmergencyEdit[]): WithEdits {
  const own = new Map(content.entries.map(({ id, text }) => [id, text]));
  const marks = new Map<string, NotCoAgreedDto>();
  const linkMarks = new Map<string, NotCoAgreedDto>();
  let now = content;
  for (const edit of edits) {
    const { id: proposalId, ops, byName, lapsesAt } = edit;
    const mark = { proposalId, byName, lapsesAt, insteadOf: null };
    for (const op of ops) {
      const after = whereItFits(now, op, edit);
      if (!after) continue;
      now = after;
      if (op.op === 'link.set') linkMarks.set(op.signId, mark);
      else marks.set(op.entryId, { ...mark, insteadOf: own.get(op.entryId) ?? null });
    }
  }
  const entries = now.entries.map((entry) => ({ ...entry, notCoAgreed: marks.get(entry.id) ?? null }));
  return { entries, links: now.links, linkMarks };
}

/** Null where the person has changed, or taken out, what it is about since it was made: theirs goes first, line by line. */
function whereItFits(content: SafetyContent, op: SafetyOp, edit: EmergencyEdit): SafetyContent | null {
  try {
    requireUnchanged(content, [op], edit.baseRevision);
    const { seesSubstanceUse } = edit;
    return applyAsSeen(content, [op], { revision: 0, from: 'clinician', seesSubstanceUse });
  } catch (error) {
    if (error instanceof BrokenRule || error instanceof Conflict) return null;
    throw error;
  }
}
