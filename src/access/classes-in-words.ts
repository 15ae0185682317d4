import { toSay, sayAgain, type Unsaid } from '../core/language/say.js';
import type { DataClass } from './access-matrix.js';

const called: Record<DataClass, Unsaid> = {
  plan: toSay`plan`,
  progress: toSay`progress`,
  journey: toSay`journey`,
  measures: toSay`measures`,
  safety_plan: toSay`safety plan`,
  check_ins: toSay`daily check-ins`,
  journal: toSay`journal`,
  decisions: toSay`decisions`,
  clinical_notes: toSay`clinical notes`,
  substance_use: toSay`substance use`,
};

/** Kinds of data as people call them. */
export function classesInWords(classes: readonly DataClass[]): string {
  return classes.map((each) => sayAgain(called[each])).join(', ');
}
