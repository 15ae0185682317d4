import { toSay, type Unsaid } from '../core/language/say.js';

/** Phrases that weigh in one way, in the language of the texts in which they stand, and kinder ones in the same language. */
export interface StigmaEntry {
  /** In lower case; a hyphen also stands for a space or nothing, a space for any white space, and accents count for nothing. */
  readonly phrases: readonly string[];
  readonly why: Unsaid;
  readonly suggestions: readonly string[];
  readonly source: 'NIDA' | 'NICE' | 'Samaritans' | null;
}

/** Why a phrase weighs: said to its writer in their own language, whatever they write in. */
export const reasons = {
  blames: toSay`It blames the person and closes the question why. Say what happened, and what got in the way.`,
  judges: toSay`It judges a character instead of describing what happened or what the person may need.`,
  labels: toSay`A person is more than a condition. Name the person first.`,
  belittles: toSay`It belittles what the person feels or needs.`,
  moral: toSay`It speaks of a health condition as if it were a moral fault.`,
  crime: toSay`It speaks of suicide as of a crime, a success or a failure, which hurts and can put people at risk.`,
  sorts: toSay`It sorts people by danger, which misses most of those who are in it and tells nobody what to do. Say what raises and eases danger now, and what you do about it.`,
  hides: toSay`It makes light of self-harm and hides that there is pain behind it.`,
};

type Row = readonly [phrases: string, suggestions: readonly string[]];

export const group = (why: Unsaid, source: StigmaEntry['source'], rows: readonly Row[]): StigmaEntry[] =>
  rows.map(([phrases, suggestions]) => ({ phrases: phrases.split(' | '), why, suggestions, source }));
