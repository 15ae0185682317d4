import { inOneLine, quoted } from '../../core/text/written.js';
import { accessMatrix, type Action } from '../../access/access-matrix.js';
import type { Relation } from '../../core/actor.js';
import type { AuditOutcome } from '../../core/audit/audit-event.js';

/** What a line of the trail says, as far as a sentence needs it. */
export interface LoggedAct {
  /** Null: somebody whose name is not this reader's to know. */
  readonly name: string | null;
  readonly relation: Relation | null;
  readonly action: string;
  readonly outcome: AuditOutcome;
  /** The patient was one of several in a list. */
  readonly inList: boolean;
}

const as: Record<Relation, string> = {
  self: 'the patient',
  care_team: 'care team',
  representative: 'acting for the patient',
  facilitator: 'facilitator',
  peer: 'peer supporter',
  integrator: 'another organisation',
  natural_support: 'natural support',
  other_clinician: 'clinician outside the team',
  break_glass: 'in an emergency',
  none: 'by their role here',
};

/** Verbs that do not take -ed; the words of the access matrix all begin with a verb. */
const irregular: Readonly<Record<string, string>> = {
  begin: 'began',
  do: 'did',
  give: 'gave',
  hold: 'held',
  keep: 'kept',
  let: 'let',
  make: 'made',
  put: 'put',
  read: 'read',
  say: 'said',
  see: 'saw',
  set: 'set',
  take: 'took',
  undo: 'undid',
  withdraw: 'withdrew',
  write: 'wrote',
};

/** "Dana Reyes (care team) read the plan." */
export function logSentence({ name: given, relation, action, outcome, inList }: LoggedAct): string {
  const name = given === null ? null : inOneLine(given);
  const words = wordsOf(action);
  if (outcome === 'denied')
    return `${name ?? 'Somebody without access to this record'} tried to ${words} and was refused.`;
  const who = name ?? 'Somebody';
  if (inList) return `${who} ${inThePast(words)}; this record was among those shown.`;
  return `${who}${relation ? ` (${as[relation]})` : ''} ${inThePast(words)}.`;
}

/** "change the care team" becomes "changed the care team", "start, pause and resume" all three. */
export function inThePast(words: string): string {
  return words.replace(/^\w+((, \w+)* (and|or) \w+)?/, (verbs) =>
    verbs.replace(/\w+/g, (word) => (/^(and|or)$/.test(word) ? word : (irregular[word] ?? regular(word)))),
  );
}

function regular(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

/** What people do before they are signed in, so that no action of the matrix stands for it. */
const beforeSignIn: Readonly<Record<string, string>> = {
  'invitation.redeem': 'redeem the invitation to this record',
  'session.start': 'sign in',
};

/** The trail outlives the table: what an older version called something keeps its name. */
function wordsOf(action: string): string {
  if (action in accessMatrix) return accessMatrix[action as Action].words;
  return beforeSignIn[action] ?? `do ${quoted(action)}`;
}
