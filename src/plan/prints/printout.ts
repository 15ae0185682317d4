import { forPaper, say, sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import { inOneLineWithIsolates, put } from '../../core/text/isolates.js';
import { inOneLine } from '../../core/text/written.js';
import type { PlanContentDto } from '../content/plan-content.dto.js';
import { isOver, planStands } from '../versions/plan-today.js';
import type { VersionWithRules } from '../versions/versions.reader.js';
import { goalSections, notes } from './print-goals.js';
import { item, section, text, type Line, type Printout, type Section } from '../../core/paper/print-lines.js';
import type { Printing } from './printing.js';
import { signaturesIn, unsignedLines } from './print-signatures.js';

type State = VersionWithRules['state'];

const stateWords: Readonly<Record<State, Unsaid>> = {
  'for-signature': toSay`Waiting for signatures`,
  'in-force': toSay`In force`,
  superseded: toSay`No longer in force: a newer version took its place`,
};

const endedWords: Readonly<Record<State, Unsaid>> = {
  ...stateWords,
  'for-signature': toSay`Never put into force`,
  'in-force': toSay`No longer in force`,
};

/**
 * The version in plain language: what was agreed, where people see it differently, who signed, and how to check it. What was frozen
 * is as of then; where the version and its plan stand, the signatures and what was measured are as of the print. It says which.
 */
export function printoutOf(version: VersionWithRules, printing: Printing): Printout {
  return forPaper(() => printoutInWords(version, printing));
}

function printoutInWords(version: VersionWithRules, printing: Printing): Printout {
  const { content } = version;
  return {
    title: inOneLine(content.title),
    subtitle: head(version, printing).map(inOneLineWithIsolates),
    sections: [
      ...aboutMe(content),
      ...goalSections(content, printing),
      ...terms(version, printing),
      ...signaturesIn(version, printing.days),
    ],
  };
}

function head(version: VersionWithRules, { days, at, beside }: Printing): string[] {
  const { content, state, number, planToday } = version;
  const frozen = days.said(new Date(content.frozenAt));
  const printed = days.said(at);
  const words = sayAgain((isOver(planToday) ? endedWords : stateWords)[state]);
  const plan = planStands(planToday, (day) => days.said(day));
  return [
    say`The plan of ${content.patient.name}`,
    say`Version ${number}, as it was on ${frozen}. ${words}.`,
    ...(plan === null ? [] : [plan]),
    beside.size === 0
      ? say`Printed on ${printed}, with the signatures of that day.`
      : say`Printed on ${printed}, with the signatures and what was measured by that day.`,
    say`How far goals, steps and help had come is said as of ${frozen}.`,
    ...unsignedLines(version, days),
  ];
}

function aboutMe({ aboutMe: about }: PlanContentDto): Section[] {
  const parts: [string, readonly string[]][] = [
    [say`What I am good at`, about.strengths],
    [say`What matters to me`, about.values],
    [say`How I like things to be done`, about.preferences],
    [say`What gets in my way`, about.barriers],
    [say`What I hope for`, about.hopes],
  ];
  const said = parts.filter(([, sentences]) => sentences.length > 0);
  if (said.length === 0) return [];
  return [
    section(2, say`About me`, []),
    ...said.map(([heading, sentences]) => section(3, heading, sentences.map(item))),
  ];
}

function terms(version: VersionWithRules, printing: Printing): Section[] {
  const { content } = version;
  const { days } = printing;
  const { supports, dischargeCriteria, careTeam } = content;
  const people = supports.map(({ name, relationship, howTheyHelp, endedAt }) => {
    const until = endedAt === null ? '' : say` (until ${days.said(new Date(endedAt))})`;
    return item(put`${name} (${relationship})` + (howTheyHelp === null ? '' : put`: ${howTheyHelp}`) + until);
  });
  const ending = [...dischargeCriteria.criteria.map(item), ...notes(dischargeCriteria.agreements)];
  const team = careTeam.map(({ displayName, role }) => item(onTheTeam[role](displayName)));
  return [
    section(2, say`People and places I lean on`, people),
    section(2, say`Looking at it together`, reviewLines(version, printing)),
    section(2, say`When care can come to an end`, ending),
    section(2, say`The care team`, team),
  ].filter(({ lines }) => lines.length > 0);
}

const onTheTeam: Record<PlanContentDto['careTeam'][number]['role'], (name: string) => string> = {
  lead: (name) => say`${name}, who leads the team`,
  member: (name) => name,
  supervisor: (name) => say`${name}, who supervises`,
};

function reviewLines(version: VersionWithRules, { days, at }: Printing): Line[] {
  const { intervalDays, nextReviewOn, agreements } = version.content.reviewSchedule;
  if (intervalDays === null) return [];
  const often = inDays(intervalDays);
  if (isOver(version.planToday))
    return [text(say`We looked at this plan together every ${often}.`), ...notes(agreements)];
  const isAhead = version.state !== 'superseded' && nextReviewOn !== null && nextReviewOn >= days.dayOf(at);
  const next = nextReviewOn && days.said(nextReviewOn);
  return [text(howOften(often, next, isAhead)), ...notes(agreements)];
}

/** A day that is over, or of a version that another one follows, is not promised any more. */
function howOften(often: string, next: string | null, isAhead: boolean): string {
  if (next === null) return say`We look at this plan together every ${often}.`;
  if (isAhead) return say`We look at this plan together every ${often}, next on ${next}.`;
  return say`We look at this plan together every ${often}; when this version was written, the next time was ${next}.`;
}

function inDays(days: number): string {
  return days === 1 ? say`1 day` : say`${days} days`;
}
