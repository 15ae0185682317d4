import { saidWhenRead } from '../../core/language/said-when-read.js';
import { toSay, type Unsaid } from '../../core/language/say.js';
/** How sure it is what a source says. */
export const surenesses = ['read', 'second_hand', 'from_memory', 'clinic'] as const;
export type Sureness = (typeof surenesses)[number];

export interface Source {
  readonly says: string;
  readonly sureness: Sureness;
}

function source(says: Unsaid, sureness: Sureness): Source {
  return Object.assign(saidWhenRead({ says }), { sureness });
}

/** Nobody has compared the words with a source yet: they are marked so wherever they are shown. */
export const commonPractice: Source = source(
  toSay`A common self-help practice, in our own words. Nobody has compared it with a source yet.`,
  'from_memory',
);

export const inTheWorkbook: Source = source(
  toSay`The topic is in the workbook on cognitive behavioural therapy of the NHS in Hertfordshire. The words are ours.`,
  'read',
);

export const meditationStudies: Source = source(
  toSay`Farias and others (2020): about 8 of 100 people who meditate feel worse for a while, mostly more anxious.`,
  'read',
);

export const veteransMuscles: Source = source(
  toSay`The recording of the US Department of Veterans Affairs takes 14 minutes.`,
  'read',
);
