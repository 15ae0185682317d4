import { saidWhenRead } from '../../../core/language/said-when-read.js';
import { toSay, type Unsaid } from '../../../core/language/say.js';
import { recoveryModel } from '../../../journey/stage-catalogues/recovery-model.entity.js';
import { commonPractice, type Source } from '../sources.js';

/** A technique that the service comes with. */
export interface ShippedTechnique {
  readonly id: string;
  readonly title: string;
  readonly inShort: string;
  readonly howTo: readonly string[];
  readonly minutesFrom: number | null;
  readonly minutesTo: number | null;
  readonly helpsWhen: string;
  readonly cautions: readonly string[];
  readonly stages: readonly string[];
  readonly sources: readonly Source[];
  readonly substanceUse: boolean;
}

/** What is written of one; the rest follows. */
interface Written {
  /** It names the technique for ever, in every organisation. */
  readonly number: number;
  readonly title: Unsaid;
  readonly inShort: Unsaid;
  readonly howTo: readonly Unsaid[];
  /** At least and at most; null: a habit of the day, or as long as one likes. */
  readonly minutes: readonly [number | null, number | null];
  readonly helpsWhen: Unsaid;
  readonly cautions?: readonly Unsaid[];
  /** The first and the last stage of the recovery model for which it is meant, from 1. */
  readonly stages: readonly [number, number];
  readonly sources?: readonly Source[];
  readonly substanceUse?: boolean;
}

export const stopIfWorse = toSay`If it makes you feel worse: stop, open your eyes and feel your feet on the floor.`;
export const askFirst = toSay`If you live with trauma, or hear or see what others do not: ask your clinician first.`;

export function shipped({ number, minutes, stages, ...written }: Written): ShippedTechnique {
  const [minutesFrom, minutesTo] = minutes;
  const [first, last] = stages;
  const { title, inShort, howTo, helpsWhen, cautions = [], sources = [], substanceUse = false } = written;
  return Object.assign(saidWhenRead({ title, inShort, howTo, helpsWhen, cautions }), {
    id: `01980000-0000-7000-8001-${String(number).padStart(12, '0')}`,
    minutesFrom,
    minutesTo,
    stages: recoveryModel.stages.slice(first - 1, last).map(({ code }) => code),
    sources: [commonPractice, ...sources],
    substanceUse,
  });
}
