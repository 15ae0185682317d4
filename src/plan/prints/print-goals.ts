import { say } from '../../core/language/say.js';
import type { LocalDays } from '../../core/days.js';
import type { PlanContentDto } from '../content/plan-content.dto.js';
import { isolated, put } from '../../core/text/isolates.js';
import { ownerName, type Stance } from '../content/plan-parts.js';
import { agreedFields } from '../element-words/agreed.decorator.js';
import { GoalContent, type AttainmentScaleDto } from '../elements/goal.dto.js';
import { areaInWords } from '../element-words/codes-in-words.js';
import { forWeeks, inWords, wordFor } from '../element-words/in-words.js';
import { InterventionContent } from '../elements/intervention.dto.js';
import { StepContent } from '../elements/step.dto.js';
import { item, note, quote, section, text, type Line, type Section } from '../../core/paper/print-lines.js';
import type { Printing } from './printing.js';
import { goalStands, helpStands, matters, stepStands } from './state-words.js';

type Goal = PlanContentDto['goals'][number];
type Help = PlanContentDto['interventions'][number];

/** The goals of a plan, each with its steps and the help that serves it. */
export function goalSections(plan: PlanContentDto, { days, beside }: Omit<Printing, 'at'>): Section[] {
  return plan.goals.flatMap((goal, index) => {
    const help = plan.interventions.filter(({ goalId }) => goalId === goal.id);
    return [
      section(2, say`Goal ${index + 1}: ${goal.statement}`, [
        ...(goal.ownWords === null ? [] : [quote(goal.ownWords.text)]),
        ...factsOf(goal, days).map(text),
        ...(goal.attainmentScale === null ? [] : scaleOf(goal.attainmentScale)),
        ...(beside.get(goal.id) ?? []).map(text),
        ...notes(goal.agreements),
      ]),
      ...list(
        say`Steps`,
        goal.steps.flatMap((step) => stepLines(step, plan, days)),
      ),
      ...list(
        say`Help with it`,
        help.flatMap((each) => helpLines(each, plan)),
      ),
    ];
  });
}

function factsOf(goal: Goal, days: LocalDays): string[] {
  const { value, lifeDomain, startDate, targetDate, objective, priorities } = goal;
  return [
    ...goalStands(goal),
    say`Area of life: ${areaInWords(lifeDomain)}`,
    value === null ? null : say`It serves: ${value}`,
    startDate === null ? null : say`We begin on ${days.said(startDate)}`,
    targetDate === null ? null : say`Whether it is reached we see on ${days.said(targetDate)}`,
    objective === null ? null : say`We see it by: ${inWords(objective)}`,
    ...priorities.map(matters),
    ...unsaid(GoalContent, goal, goalWords).map((fact) => fact.charAt(0).toUpperCase() + fact.slice(1)),
  ].filter((fact) => fact !== null);
}

/** Every level as the two described it (Kiresuk & Sherman 1968). */
function scaleOf({ muchLess, less, expected, more, muchMore }: AttainmentScaleDto): Line[] {
  return [
    text(say`How we see how far it has come:`),
    item(say`Much more than hoped for (+2): ${muchMore}`),
    item(say`More than hoped for (+1): ${more}`),
    item(say`What we hope for (0): ${expected}`),
    item(say`Less than hoped for (-1): ${less}`),
    item(say`Much less than hoped for (-2): ${muchLess}`),
  ];
}

function stepLines(step: Goal['steps'][number], plan: PlanContentDto, days: LocalDays): Line[] {
  const who = ownerName(step.owner, plan) ?? say`nobody yet`;
  const by = step.dueDate === null ? who : say`${who}, by ${days.said(step.dueDate)}`;
  const more = [stepStands(step, days), ...unsaid(StepContent, step, stepWords)];
  return [
    item(put`${step.description} (${by}): ` + more.map(isolated).join('; ')),
    ...notes(step.agreements),
  ];
}

function helpLines(help: Help, plan: PlanContentDto): Line[] {
  const { title, description, frequency, durationWeeks, requiresConsent, responsible } = help;
  const often = frequency === null ? '' : put`, ${inWords(frequency)}`;
  const long = durationWeeks === null ? '' : put`, ${forWeeks(durationWeeks)}`;
  const who = ownerName(responsible, plan);
  const more = [
    helpStands(help),
    who === null ? null : say`${who} sees to it`,
    requiresConsent ? say`it needs my consent` : null,
    description,
    ...unsaid(InterventionContent, help, helpWords),
  ].filter((words) => words !== null);
  return [
    item(`${isolated(title)}${often}${long}: ${more.map(isolated).join('; ')}`),
    ...notes(help.agreements),
  ];
}

/** Where somebody sees it differently. It is the patient’s plan, so it is the patient who says “I”. */
export function notes(stances: readonly Stance[]): Line[] {
  return stances
    .filter(({ words }) => words !== null)
    .map(({ party, stance, words }) => note(put`${differently(party, stance)}: ${words ?? ''}`));
}

function differently(party: Stance['party'], stance: Stance['stance']): string {
  const isMine = party === 'patient';
  if (stance === 'disagree')
    return isMine ? say`I see this differently` : say`The care team sees this differently`;
  return isMine ? say`I agree, with a reservation` : say`The care team agrees, with a reservation`;
}

function list(heading: string, lines: readonly Line[]): Section[] {
  return lines.length === 0 ? [] : [section(3, heading, lines)];
}

/** What has a place or a sentence of its own on paper. */
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
    .map((field) => put`${wordFor(field)}: ${inWords(element[field])}`);
}
