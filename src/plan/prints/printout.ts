import { say, sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import type { LocalDays } from '../../core/days.js';
import { inOneLine } from '../../core/text/written.js';
import type { PlanContentDto } from '../content/plan-content.dto.js';
import type { PlanVersionDto } from '../versions/plan-version.dto.js';
import { goalSections, notes } from './print-goals.js';
import { item, section, text, type Line, type Printout, type Section } from '../../core/paper/print-lines.js';
import type { Printing } from './printing.js';
import { signaturesIn, unsignedLines } from './print-signatures.js';

const stateWords: Readonly<Record<PlanVersionDto['state'], Unsaid>> = {
  'for-signature': toSay`Waiting for signatures`,
  'in-force': toSay`In force`,
  superseded: toSay`No longer in force: a newer version took its place`,
};

/** The version in plain language: what was agreed, where people see it differently, who signed as of the print, and how to check it. */
export function printoutOf(version: PlanVersionDto, printing: Printing): Printout {
  const { days, at } = printing;
  const { content, state, number } = version;
  return {
    title: inOneLine(content.title),
    subtitle: [
      say`The plan of ${content.patient.name}`,
      say`Version ${number}, as it was on ${days.said(new Date(content.frozenAt))}. ${sayAgain(stateWords[state])}.`,
      say`Printed on ${days.said(at)}, with the signatures of that day.`,
      ...unsignedLines(version, days),
    ].map(inOneLine),
    sections: [
      ...aboutMe(content),
      ...goalSections(content, printing),
      ...terms(content, days),
      ...signaturesIn(version, days),
    ],
  };
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

function terms(content: PlanContentDto, days: LocalDays): Section[] {
  const { supports, dischargeCriteria, careTeam } = content;
  const people = supports.map(({ name, relationship, howTheyHelp, endedAt }) => {
    const until = endedAt === null ? '' : say` (until ${days.said(new Date(endedAt))})`;
    return item(`${name} (${relationship})${howTheyHelp === null ? '' : `: ${howTheyHelp}`}${until}`);
  });
  const ending = [...dischargeCriteria.criteria.map(item), ...notes(dischargeCriteria.agreements)];
  const team = careTeam.map(({ displayName, role }) => item(onTheTeam[role](displayName)));
  return [
    section(2, say`People and places I lean on`, people),
    section(2, say`Looking at it together`, reviewLines(content, days)),
    section(2, say`When care can come to an end`, ending),
    section(2, say`The care team`, team),
  ].filter(({ lines }) => lines.length > 0);
}

const onTheTeam: Record<PlanContentDto['careTeam'][number]['role'], (name: string) => string> = {
  lead: (name) => say`${name}, who leads the team`,
  member: (name) => name,
  supervisor: (name) => say`${name}, who supervises`,
};

function reviewLines({ reviewSchedule }: PlanContentDto, days: LocalDays): Line[] {
  const { intervalDays, nextReviewOn, agreements } = reviewSchedule;
  if (intervalDays === null) return [];
  return [text(howOften(intervalDays, nextReviewOn && days.said(nextReviewOn))), ...notes(agreements)];
}

function howOften(intervalDays: number, next: string | null): string {
  if (next !== null)
    return say`We look at this plan together every ${inDays(intervalDays)}, next on ${next}.`;
  return say`We look at this plan together every ${inDays(intervalDays)}.`;
}

function inDays(days: number): string {
  return days === 1 ? say`1 day` : say`${days} days`;
}
