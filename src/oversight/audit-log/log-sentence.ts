import { say, toSay, sayAgain, spoken, type Sentence, type Unsaid } from '../../core/language/say.js';
import { inOneLine, quoted } from '../../core/text/written.js';
import { accessMatrix, deedOf, type Action } from '../../access/access-matrix.js';
import type { Relation } from '../../core/actor.js';
import { currentActor } from '../../core/request-context.js';
import { inSpanishPast } from './spanish-past.js';
import { deedToThemself } from './to-themself.js';
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
  /** It is the patient who reads it. */
  readonly toPatient: boolean;
}

const as: Record<Relation, Unsaid> = {
  self: toSay`the patient`,
  care_team: toSay`care team`,
  representative: toSay`acting for the patient`,
  facilitator: toSay`facilitator`,
  peer: toSay`peer supporter`,
  integrator: toSay`another organisation`,
  natural_support: toSay`natural support`,
  other_clinician: toSay`clinician outside the team`,
  break_glass: toSay`in an emergency`,
  none: toSay`by their role here`,
};
const asToPatient: Readonly<Record<Relation, Unsaid>> = {
  ...as,
  self: toSay`you`,
  representative: toSay`acting for you`,
};

/** Verbs that do not take -ed; the words of the access matrix all begin with a verb. */
const irregular: Readonly<Record<string, string>> = {
  begin: 'began',
  choose: 'chose',
  do: 'did',
  give: 'gave',
  hear: 'heard',
  hold: 'held',
  keep: 'kept',
  leave: 'left',
  let: 'let',
  make: 'made',
  put: 'put',
  read: 'read',
  say: 'said',
  see: 'saw',
  send: 'sent',
  set: 'set',
  take: 'took',
  undo: 'undid',
  withdraw: 'withdrew',
  withhold: 'withheld',
  write: 'wrote',
};

/** Whoever reads it is the one it is about: it speaks to them, and not of them. */
export function isReadByPatient(): boolean {
  return currentActor().relation === 'self';
}

/** Words of the access matrix that say of themselves that something is only looked at. */
const looking = /^(ask|hear|list|look|read|see)\b/;

/** Some that do more have something to read first, such as the sentence that whoever signs stands by. */
function isLooking(action: string): boolean {
  return !(action in accessMatrix) || looking.test(accessMatrix[action as Action].words);
}

/** "Dana Reyes (care team) read the plan." */
export function logSentence({ name: given, relation, outcome, inList, ...act }: LoggedAct): Sentence {
  const name = given === null ? null : inOneLine(given);
  const words = wordsOf(act.action, act.toPatient);
  if (outcome === 'denied') {
    const tried = name ?? say`Somebody without access to this record`;
    return say`${tried} tried to ${words} and was refused.`;
  }
  const who = name ?? say`Somebody`;
  const looked = outcome === 'read' && !isLooking(act.action);
  const deed = looked
    ? say`read what it takes to ${words}`
    : spoken() === 'es'
      ? inSpanishPast(words)
      : inThePast(words);
  if (inList) return say`${who} ${deed}; this record was among those shown.`;
  if (relation === null) return say`${who} ${deed}.`;
  const stands = sayAgain((act.toPatient ? asToPatient : as)[relation]);
  return say`${who} (${stands}) ${deed}.`;
}

/** Regular verbs that stand further on in the words of a deed, where a noun could stand as well: "retire it", "and show it". */
const laterVerbs = new Set(['judge', 'lift', 'pause', 'retire', 'show', 'turn']);

/**
 * "change the care team" becomes "changed the care team", "start, pause and resume" all three, and "approve what it says, and show it"
 * both.
 */
export function inThePast(words: string): string {
  return words
    .replace(/^\w+((, \w+)* (and|or) \w+)?/, (verbs) => verbs.replace(/\b(?!(?:and|or)\b)\w+/g, past))
    .replace(/(?<=, | and | or )(?!and |or )\w+/g, (word) =>
      laterVerbs.has(word) || word in irregular ? past(word) : word,
    );
}

function past(verb: string): string {
  return irregular[verb] ?? regular(verb);
}

function regular(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

/** What people do before they are signed in, so that no action of the matrix stands for it. */
const beforeSignIn: Readonly<Record<string, Unsaid>> = {
  'invitation.redeem': toSay`redeem the invitation to this record`,
  'session.start': toSay`sign in`,
};

/** What somebody did or tried. The trail outlives the table: what an older version called something keeps its name. */
export function wordsOf(action: string, toPatient = false): Sentence {
  if (action in accessMatrix) return (toPatient ? deedToThemself : deedOf)(action as Action);
  const before = beforeSignIn[action];
  return before ? sayAgain(before) : say`do ${quoted(action)}`;
}
