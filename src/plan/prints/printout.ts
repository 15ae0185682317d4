import type { LocalDays } from '../../core/days.js';
import { inOneLine } from '../../core/text/written.js';
import type { PlanContentDto } from '../content/plan-content.dto.js';
import type { PlanVersionDto } from '../versions/plan-version.dto.js';
import { counted, goalSections, notes } from './print-goals.js';
import { item, section, text, type Line, type Printout, type Section } from '../../core/paper/print-lines.js';
import { signaturesIn, unsignedLines } from './print-signatures.js';

const stateWords: Record<PlanVersionDto['state'], string> = {
  'for-signature': 'Waiting for signatures',
  'in-force': 'In force',
  superseded: 'No longer in force: a newer version took its place',
};

/** When something is printed, and how days are written there. */
export interface Printing {
  readonly days: LocalDays;
  readonly at: Date;
}

/** The version in plain language: what was agreed, where people see it differently, who signed as of the print, and how to check it. */
export function printoutOf(version: PlanVersionDto, { days, at }: Printing): Printout {
  const { content, state, number } = version;
  return {
    title: inOneLine(content.title),
    subtitle: [
      `The plan of ${content.patient.name}`,
      `Version ${number}, as it was on ${days.written(new Date(content.frozenAt))}. ${stateWords[state]}.`,
      `Printed on ${days.written(at)}, with the signatures of that day.`,
      ...unsignedLines(version, days),
    ].map(inOneLine),
    sections: [
      ...aboutMe(content),
      ...goalSections(content, days),
      ...terms(content, days),
      ...signaturesIn(version, days),
    ],
  };
}

function aboutMe({ aboutMe: about }: PlanContentDto): Section[] {
  const parts: [string, readonly string[]][] = [
    ['What I am good at', about.strengths],
    ['What matters to me', about.values],
    ['How I like things to be done', about.preferences],
    ['What gets in my way', about.barriers],
    ['What I hope for', about.hopes],
  ];
  const said = parts.filter(([, sentences]) => sentences.length > 0);
  if (said.length === 0) return [];
  return [
    section(2, 'About me', []),
    ...said.map(([heading, sentences]) => section(3, heading, sentences.map(item))),
  ];
}

function terms(content: PlanContentDto, days: LocalDays): Section[] {
  const { supports, dischargeCriteria, careTeam } = content;
  const people = supports.map(({ name, relationship, howTheyHelp, endedAt }) => {
    const until = endedAt === null ? '' : ` (until ${days.written(new Date(endedAt))})`;
    return item(`${name} (${relationship})${howTheyHelp === null ? '' : `: ${howTheyHelp}`}${until}`);
  });
  const ending = [...dischargeCriteria.criteria.map(item), ...notes(dischargeCriteria.agreements)];
  const team = careTeam.map(({ displayName, role }) => item(`${displayName}${onTheTeam[role]}`));
  return [
    section(2, 'People and places I lean on', people),
    section(2, 'Looking at it together', reviewLines(content, days)),
    section(2, 'When care can come to an end', ending),
    section(2, 'The care team', team),
  ].filter(({ lines }) => lines.length > 0);
}

const onTheTeam: Record<PlanContentDto['careTeam'][number]['role'], string> = {
  lead: ', who leads the team',
  member: '',
  supervisor: ', who supervises',
};

function reviewLines({ reviewSchedule }: PlanContentDto, days: LocalDays): Line[] {
  const { intervalDays, nextReviewOn, agreements } = reviewSchedule;
  if (intervalDays === null) return [];
  const next = nextReviewOn === null ? '' : `, next on ${days.written(nextReviewOn)}`;
  return [
    text(`We look at this plan together every ${counted(intervalDays, 'day')}${next}.`),
    ...notes(agreements),
  ];
}
