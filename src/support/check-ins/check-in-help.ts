import { say } from '../../core/language/say.js';
import { inOneLine } from '../../core/text/written.js';
import { personToReach } from '../help-card/whom-to-reach.js';
import type {
  SafetyEntryDto,
  SafetyPlanDto,
  SafetySection,
} from '../safety-plan-document/safety-plan.dto.js';
import type { CheckInHelpDto, SignToDoDto, SomebodyToReachDto } from './check-in.dto.js';
import type { NoticedSign } from './check-in.entity.js';

/** The safety plan, as far as whoever checks in may read it. */
type Plan = Pick<SafetyPlanDto, 'sections' | 'ifThen'>;

const aroundWords = /[\p{Pi}\p{Pf}"]|[\p{Po}\s]+$|^[\p{Po}\s]+/gu;

/** So that it is read at a glance. */
const mostLines = 3;

interface Helping {
  /** Null: the safety plan is not open to whoever asks. */
  readonly plan: Plan | null;
  readonly reach: string;
  readonly safetyPlan: string;
  /** Whether somebody on the list of those who are not to be told is meant. */
  readonly isExcluded: (name: string) => boolean;
}

/** What to do now and whom to reach, in the person's own words where they wrote some down. */
export function helpFor(signs: readonly NoticedSign[], helping: Helping): CheckInHelpDto {
  const plan = withoutExcluded(helping);
  const toDo = signs.map((sign) => toDoAbout(sign, plan));
  const people = peopleOf(plan);
  const { reach, safetyPlan } = helping;
  return { says: says(toDo, people, reach), signs: toDo, people, reach, safetyPlan };
}

/** Signs in own words that stand in the safety plan are taken for those. */
export function signsNoticed(
  plan: Plan | null,
  { signIds, signWords }: { signIds: readonly string[]; signWords: readonly string[] },
): (NoticedSign & { readonly entry: SafetyEntryDto | null })[] | null {
  const written = linesOf(plan, 'warning_signs');
  const byId = signIds.map((id) => written.find((entry) => entry.id === id));
  if (byId.includes(undefined)) return null;
  const found = signWords.map((text) => ({
    text,
    entry: written.find((entry) => same(entry.text, text)) ?? null,
  }));
  const all = [...byId.flatMap((entry) => (entry ? [{ text: entry.text, entry }] : [])), ...found];
  return all
    .filter(({ entry }, place) => entry === null || all.findIndex((each) => each.entry === entry) === place)
    .map(({ text, entry }) => ({ signId: entry?.id ?? null, text, entry }));
}

function toDoAbout({ signId, text }: NoticedSign, plan: Plan | null): SignToDoDto {
  const everyLine = plan?.sections.flatMap(({ entries }) => entries) ?? [];
  const linked = plan?.ifThen.find((each) => each.signId === signId)?.actionIds ?? [];
  const actions = linked.flatMap((id) => everyLine.find((entry) => entry.id === id) ?? []);
  const what = actions.length > 0 ? actions : linesOf(plan, 'what_helps_me_alone').slice(0, mostLines);
  return { text, whatToDo: what.map(({ text: line }) => line) };
}

/** Lines that name somebody who is not to be told are of no help, whichever part they stand in and whatever leads to them. */
function withoutExcluded({ plan, isExcluded }: Helping): Plan | null {
  if (plan === null) return null;
  const helps = ({ text, name }: SafetyEntryDto): boolean => ![name ?? text, text].some(isExcluded);
  const sections = plan.sections.map((part) => ({ ...part, entries: part.entries.filter(helps) }));
  return { sections, ifThen: plan.ifThen };
}

function peopleOf(plan: Plan | null): SomebodyToReachDto[] {
  return [...linesOf(plan, 'people_i_ask'), ...linesOf(plan, 'professionals')]
    .slice(0, mostLines)
    .map(({ text, name, phone }) => ({ text, name, phone }));
}

function says(toDo: readonly SignToDoDto[], [first]: readonly SomebodyToReachDto[], reach: string): string[] {
  const thanks = toDo.length > 0 ? say`Thank you for noticing.` : say`Thank you for saying how it is.`;
  const action = toDo.flatMap(({ whatToDo }) => whatToDo)[0];
  const person = first && { name: first.name ?? first.text, phone: first.phone };
  const lines = [
    thanks,
    ...(action === undefined ? [] : [say`Do this first: ${inOneLine(action)}`]),
    ...(person ? [personToReach(person)] : []),
    ...reach.split('\n'),
  ];
  return [...new Set(lines)];
}

function linesOf(plan: Plan | null, part: SafetySection): SafetyEntryDto[] {
  return plan?.sections.find(({ section }) => section === part)?.entries ?? [];
}

/** Written alike, save for capitals, blanks, quotation marks and what ends a sentence. */
function same(one: string, other: string): boolean {
  const key = (text: string): string =>
    inOneLine(text.replaceAll(aroundWords, ' ')).normalize('NFKC').toLowerCase();
  return key(one) === key(other);
}
