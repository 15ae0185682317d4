import { agreedFields } from '../elements/agreed.decorator.js';
import { GoalContent } from '../elements/goal.dto.js';
import { InterventionContent } from '../elements/intervention.dto.js';
import { inWords, wordFor } from '../elements/in-words.js';
import { StepContent } from '../elements/step.dto.js';
import type { PlanContentDto } from '../content/plan-content.dto.js';
import { ownerName, type Stance } from '../content/plan-parts.js';
import type { PlanVersionDto } from '../versions/plan-version.dto.js';
import { day, item, text, type Line, type Printout, type Section } from './print-lines.js';
import { signaturesIn } from './print-signatures.js';

type Goal = PlanContentDto['goals'][number];

const stateWords: Record<PlanVersionDto['state'], string> = {
  'for-signature': 'Waiting for signatures',
  'in-force': 'In force',
  superseded: 'No longer in force: a newer version took its place',
};

/** The version in plain language: what was agreed, where people see it differently, who signed, and how to check it. */
export function printoutOf(version: PlanVersionDto): Printout {
  const { content, state } = version;
  return {
    title: content.title,
    subtitle: [
      `The plan of ${content.patient.name}`,
      `Version ${version.number}, ${day(content.frozenAt)}. ${stateWords[state]}.`,
      ...(version.unsignedReason === null
        ? []
        : [`The patient’s signature was not obtained: ${version.unsignedReason}`]),
    ],
    sections: [
      ...aboutMe(content),
      ...content.goals.flatMap((goal, index) => goalSections(goal, index + 1, content)),
      ...terms(content),
      ...signaturesIn(version),
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
    { heading: 'About me', level: 2, lines: [] },
    ...said.map(([heading, sentences]): Section => ({ heading, level: 3, lines: sentences.map(item) })),
  ];
}

function goalSections(goal: Goal, number: number, plan: PlanContentDto): Section[] {
  const help = plan.interventions.filter(({ goalId }) => goalId === goal.id);
  const facts = [
    goal.value === null ? null : `It serves: ${goal.value}`,
    goal.targetDate === null ? null : `We look at it on ${day(goal.targetDate)}`,
    goal.objective === null ? null : `We see it by: ${inWords(goal.objective)}`,
    goal.attainmentScale === null ? null : `We hope for: ${goal.attainmentScale.expected}`,
    ...unsaid(GoalContent, goal, goalWords).map((fact) => fact.charAt(0).toUpperCase() + fact.slice(1)),
  ].filter((fact) => fact !== null);
  const quote: Line[] = goal.ownWords === null ? [] : [{ kind: 'quote', text: goal.ownWords.text }];
  return [
    {
      heading: `Goal ${number}: ${goal.statement}`,
      level: 2,
      lines: [...quote, ...facts.map(text), ...notes(goal.agreements)],
    },
    ...list(
      'Steps',
      goal.steps.map((step) => stepLines(step, plan)),
    ),
    ...list(
      'Help with it',
      help.map((each) => helpLines(each, plan)),
    ),
  ];
}

function stepLines(step: Goal['steps'][number], plan: PlanContentDto): Line[] {
  const by = step.dueDate === null ? '' : `, by ${day(step.dueDate)}`;
  const who = ownerName(step.owner, plan) ?? 'nobody yet';
  const more = unsaid(StepContent, step, stepWords).map((fact) => `; ${fact}`);
  return [item(`${step.description} (${who}${by})${more.join('')}`), ...notes(step.agreements)];
}

function helpLines(help: PlanContentDto['interventions'][number], plan: PlanContentDto): Line[] {
  const often = help.frequency === null ? '' : `, ${inWords(help.frequency)}`;
  const long = help.durationWeeks === null ? '' : `, for ${help.durationWeeks} weeks`;
  const who = ownerName(help.responsible, plan);
  const more = unsaid(InterventionContent, help, helpWords).map((fact) => `; ${fact}`);
  const words = `${help.title}${often}${long}${who === null ? '' : `; ${who} sees to it`}${more.join('')}`;
  return [item(words), ...notes(help.agreements)];
}

function list(heading: string, entries: readonly (readonly Line[])[]): Section[] {
  return entries.length === 0 ? [] : [{ heading, level: 3, lines: entries.flat() }];
}

function terms({ supports, reviewSchedule, dischargeCriteria, careTeam }: PlanContentDto): Section[] {
  const { intervalDays, nextReviewOn } = reviewSchedule;
  const people = supports.map(({ name, relationship, howTheyHelp }) =>
    item(`${name} (${relationship})${howTheyHelp === null ? '' : `: ${howTheyHelp}`}`),
  );
  const reviews =
    intervalDays === null
      ? []
      : [
          text(
            `We look at this plan together every ${intervalDays} days${nextReviewOn === null ? '' : `, next on ${day(nextReviewOn)}`}.`,
          ),
          ...notes(reviewSchedule.agreements),
        ];
  const ending = [...dischargeCriteria.criteria.map(item), ...notes(dischargeCriteria.agreements)];
  const team = careTeam.map(({ displayName, role }) =>
    item(role === 'member' ? displayName : `${displayName} (${role})`),
  );
  const sections: Section[] = [
    { heading: 'People and places I lean on', level: 2, lines: people },
    { heading: 'Looking at it together', level: 2, lines: reviews },
    { heading: 'When care can come to an end', level: 2, lines: ending },
    { heading: 'The care team', level: 2, lines: team },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function notes(stances: readonly Stance[]): Line[] {
  return stances
    .filter(({ words }) => words !== null)
    .map(({ party, stance, words }) => {
      const side = party === 'patient' ? 'The patient’s side' : 'The care team';
      const how = stance === 'disagree' ? 'sees this differently' : 'agrees, with a reservation';
      return { kind: 'note', text: `${side} ${how}: ${words ?? ''}` };
    });
}

/** What has a place or a sentence of its own on paper, or is not printed. */
const goalWords = new Set<keyof GoalContent>([
  'statement',
  'lifeDomain',
  'value',
  'startDate',
  'targetDate',
  'objective',
  'attainmentScale',
]);
const stepWords = new Set<keyof StepContent>(['description', 'owner', 'dueDate']);
const helpWords = new Set<keyof InterventionContent>([
  'type',
  'title',
  'description',
  'frequency',
  'durationWeeks',
  'responsible',
  'requiresConsent',
]);

/** What else the two agreed on: every field is printed, whether or not somebody has thought of a sentence for it. */
function unsaid<T extends object>(content: new () => T, element: T, said: ReadonlySet<keyof T>): string[] {
  return agreedFields(content)
    .filter((field) => !said.has(field) && (element[field] ?? null) !== null)
    .map((field) => `${wordFor(field)}: ${inWords(element[field])}`);
}
