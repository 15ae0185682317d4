import { agreedWord } from './agreed.decorator.js';
import { quoted } from '../../core/text/written.js';

/** What people call the rest of what they read in proposals and comparisons: states, places and names. */
const otherWords: Readonly<Record<string, string>> = {
  lifecycleStatus: 'status',
  achievementStatus: 'how it is going',
  status: 'status',
  ended: 'end',
  position: 'place in the order',
  ownWords: 'own words',
  goalId: 'goal',
  goal: 'goal',
  nextReviewOn: 'next review',
};

/** A field as people call it. */
export function wordFor(field: string): string {
  return agreedWord(field) ?? otherWords[field] ?? field;
}

/** A value as a person would write it. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(inWords).join(', ');
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
    if (value === null) return `removes its ${word}`;
    return `sets its ${word} to ${names[field] ?? inWords(value)}`;
  });
  return parts.join(' and ');
}

function objectInWords(value: Record<string, unknown>): string {
  if ('times' in value && 'per' in value) return `${howOften(value.times as number)} a ${String(value.per)}`;
  if ('measure' in value)
    return `${String(value.measure)} from ${String(value.baseline)} to ${String(value.target)}${unit(value)}`;
  if ('expected' in value) return `a scale around ${quoted(String(value.expected))}`;
  if ('kind' in value) return String(value.kind).replace('_', ' ');
  return JSON.stringify(value);
}

function howOften(times: number): string {
  return ['never', 'once', 'twice'][times] ?? `${times} times`;
}

function unit({ unit: name }: Record<string, unknown>): string {
  return typeof name === 'string' ? ` ${name}` : '';
}
