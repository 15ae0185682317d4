import { say, sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import { agreedWord } from './agreed.decorator.js';
import { codeInWords } from './codes-in-words.js';
import { inOneLine, quoted } from '../../core/text/written.js';

/** What people call the rest of what they read in proposals and comparisons: states, places and names. */
const otherWords: Readonly<Record<string, Unsaid>> = {
  lifecycleStatus: toSay`status`,
  achievementStatus: toSay`how it is going`,
  status: toSay`status`,
  ended: toSay`end`,
  position: toSay`place in the order`,
  ownWords: toSay`own words`,
  goalId: toSay`goal`,
  goal: toSay`goal`,
  nextReviewOn: toSay`next review`,
};

/** Of whoever has no name here. */
const owners: Readonly<Record<string, Unsaid>> = {
  patient: toSay`patient`,
  team_member: toSay`team member`,
  support: toSay`support`,
};

/** A field as people call it. */
export function wordFor(field: string): string {
  const word = agreedWord(field) ?? otherWords[field];
  return word === undefined ? field : sayAgain(word);
}

/** The days among the fields: what they hold is no text that somebody wrote. */
const isDayField = /(?:Date|On)$/;

/** The people among the fields, where they stand there by name. */
const isNameField = /^(?:owner|responsible)$/;

/** Numbers that say nothing without what they count. */
const units: Readonly<Record<string, (count: number) => string>> = {
  intervalDays: (days) => (days === 1 ? say`every day` : say`every ${days} days`),
  durationWeeks: (weeks) => (weeks === 1 ? say`1 week` : say`${weeks} weeks`),
};

/** The value of a field as a person would write it. */
export function fieldInWords(field: string, value: unknown): string {
  if (value === null || value === undefined) return notSaid(field);
  if (typeof value === 'string' && isDayField.test(field)) return say`${value}`;
  if (typeof value === 'string' && isNameField.test(field)) return inOneLine(value);
  if (typeof value === 'number' && units[field]) return units[field](value);
  return codeInWords(field, value) ?? inWords(value);
}

function notSaid(field: string): string {
  if (isNameField.test(field)) return say`nobody yet`;
  return isDayField.test(field) || units[field] ? say`open` : say`nothing`;
}

/** A value as a person would write it. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return say`nothing`;
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return value ? say`yes` : say`no`;
  if (Array.isArray(value)) return value.length === 0 ? say`nothing` : value.map(inWords).join(', ');
  if (typeof value === 'object') return objectInWords(value as Record<string, unknown>);
  return JSON.stringify(value);
}

/** The changes of a "revise", as part of a sentence: 'sets its due date to “2027-03-03” and …'. */
export function changesInWords(
  changes: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, string>> = {},
): string {
  const parts = Object.entries(changes).map(([field, value]) => {
    const word = wordFor(field);
    if (value === null) return say`removes its ${word}`;
    return say`sets its ${word} to ${names[field] ?? fieldInWords(field, value)}`;
  });
  return parts.reduce((all, part) => say`${all} and ${part}`);
}

/** “for 1 week”, “for 2 weeks”. */
export function forWeeks(weeks: number): string {
  return weeks === 1 ? say`for 1 week` : say`for ${weeks} weeks`;
}

function objectInWords(value: Record<string, unknown>): string {
  if ('times' in value && 'per' in value)
    return frequency(howOften(value.times as number), String(value.per));
  if ('measure' in value)
    return say`${String(value.measure)} from ${String(value.baseline)} to ${String(value.target)}${unit(value)}`;
  if ('expected' in value) return say`a scale around ${quoted(String(value.expected))}`;
  if ('kind' in value) return sayAgain(owners[String(value.kind)] ?? toSay`somebody`);
  return JSON.stringify(value);
}

function howOften(times: number): string {
  const word = [toSay`never`, toSay`once`, toSay`twice`][times];
  return word === undefined ? say`${times} times` : sayAgain(word);
}

function frequency(often: string, per: string): string {
  if (per === 'day') return say`${often} a day`;
  return per === 'week' ? say`${often} a week` : say`${often} a month`;
}

function unit({ unit: name }: Record<string, unknown>): string {
  return typeof name === 'string' ? ` ${name}` : '';
}
