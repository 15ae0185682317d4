import { inEachLanguage, say, sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import type { Language } from '../../core/language/languages.js';
import type { DataClass, PlanPartName } from '../../access/access-matrix.js';
import { partsInWords } from '../../access/decision/plan-parts.js';
import { purposeWords, type PurposeCode } from '../consent-terms/consent-purposes.js';
import type { Part2Dto, RecipientKind } from '../consent-terms/part2.dto.js';
import { clipped, inOneLine } from '../../core/text/written.js';

/** A consent, as far as it says what may be disclosed. */
export interface ConsentScope {
  readonly purpose: string;
  readonly purposeCode: PurposeCode;
  readonly part2: Part2Dto | null;
  /** The last day, where the organisation is; null: until it is withdrawn. */
  readonly until: string | null;
}

/** To whom something goes under a consent, and what. */
export interface Handing {
  readonly recipient: string;
  readonly dataClasses: readonly DataClass[];
  /** Which parts of the plan, where the consent names parts. */
  readonly planParts: readonly PlanPartName[] | null;
}

const classWords: Record<DataClass, Unsaid> = {
  plan: toSay`the plan`,
  progress: toSay`how it is going`,
  journey: toSay`the way of recovery`,
  measures: toSay`questionnaires and their scores`,
  safety_plan: toSay`the safety plan`,
  check_ins: toSay`check-ins`,
  journal: toSay`the journal`,
  decisions: toSay`decisions made together`,
  clinical_notes: toSay`clinical notes`,
  substance_use: toSay`what is about substance use`,
};

/** What the recipient may do with records about substance use, by what they are to the law (42 CFR 2.12(d), 2.33). */
const asHipaaAllows = toSay`It may be used and passed on as HIPAA allows, except in proceedings against the patient.`;
const bounds: Record<RecipientKind, Unsaid> = {
  covered_entity: asHipaaAllows,
  business_associate: asHipaaAllows,
  part2_program: toSay`It may be used and passed on only as this consent says.`,
  intermediary: toSay`It may be passed on only to the members named.`,
  other: toSay`It may not be passed on, nor used in proceedings against the patient, without another consent.`,
};

const longestText = 500;
const mostOfStatement = 300;

/** Kinds of data as people call them; of the plan its parts, where not all of it is meant. */
export function classesInWords({ dataClasses, planParts }: Omit<Handing, 'recipient'>): string {
  return dataClasses
    .map((each) =>
      each === 'plan' && planParts !== null ? partsOfPlan(planParts) : sayAgain(classWords[each]),
    )
    .join(', ');
}

function partsOfPlan(parts: readonly PlanPartName[]): string {
  const plan = sayAgain(classWords.plan);
  return parts.length === 0
    ? say`${plan} (only that there is one)`
    : say`${plan} (only ${partsInWords(parts)})`;
}

/**
 * The clear explanation of the scope of a consent that goes with each disclosure under it (42 CFR 2.32(b)): it goes to the recipient in
 * their language, and stays in the account of disclosures, where the patient reads it in theirs.
 */
export function scopeInWords(scope: ConsentScope, handing: Handing): Readonly<Record<Language, string>> {
  return inEachLanguage(() => sentencesOf(scope, handing).join(' '));
}

function sentencesOf(scope: ConsentScope, { recipient, dataClasses, planParts }: Handing): string[] {
  const isPart2 = dataClasses.includes('substance_use');
  const part2 = isPart2 ? scope.part2 : null;
  const classes = classesInWords({ dataClasses, planParts });
  const purpose = `${scope.purpose} (${sayAgain(purposeWords[scope.purposeCode])})`;
  const end = scope.until ?? part2?.expiryEvent;
  return [
    say`With the consent of the patient, ${inOneLine(recipient)} may have: ${classes}.`,
    ...(part2?.description ? [say`Exactly: ${ended(part2.description)}`] : []),
    say`For: ${ended(purpose)}`,
    end ? say`Until: ${ended(say`${end}`)}` : say`Until the patient withdraws it.`,
    ...(part2?.intermediaryMembers
      ? [say`Members who may have it: ${ended(part2.intermediaryMembers)}`]
      : []),
    ...(isPart2 ? [sayAgain(bounds[part2?.recipientKind ?? 'other'])] : []),
    say`The patient can withdraw it at any time; then nothing more may be disclosed under it.`,
  ];
}

/** On one line and not longer than fits with an answer; the whole is in the account of disclosures. */
function ended(text: string): string {
  const line = clipped(inOneLine(text), longestText);
  return /[.!?…。।؟]$/u.test(line) ? line : `${line}.`;
}

/** The beginning of a statement that goes along, and how many more there are: a header has little room, and the account has all. */
export function shortened(statement: string, more: number): string {
  const beginning = clipped(inOneLine(statement), mostOfStatement);
  return more > 0 ? say`${beginning} (and ${more} more)` : beginning;
}

/** As a header can carry it: what is not plain ASCII is percent-encoded, and so is the percent sign. */
export function asHeader(text: string): string {
  return text.replaceAll(/[^ -$&-~]+/gu, (part) => encodeURIComponent(part));
}
