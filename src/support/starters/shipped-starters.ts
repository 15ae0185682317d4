import { saidWhenRead } from '../../core/language/said-when-read.js';
import { inEachLanguage, toSay, type Unsaid } from '../../core/language/say.js';
import { plainSentence } from '../../core/text/plain-sentence.js';
import { recoveryModel } from '../../journey/stage-catalogues/recovery-model.entity.js';
import type { GoalContent } from '../../plan/elements/goal.dto.js';

export type LifeDomain = GoalContent['lifeDomain'];

/** What a starter is the beginning of. */
export const starterKinds = ['goal', 'step'] as const;
export type StarterKind = (typeof starterKinds)[number];

/** A goal or a small step that people often choose, which the service comes with. */
export interface ShippedStarter {
  readonly id: string;
  readonly kind: StarterKind;
  readonly text: string;
  readonly lifeDomain: LifeDomain;
  readonly stages: readonly string[];
  readonly substanceUse: boolean;
}

/** Its number names it for ever, in every organisation. Then the first and the last stage of the recovery model for which it is meant. */
type Written = readonly [number: number, kind: StarterKind, text: Unsaid, first: number, last: number];

/** In our own words, and as small as they can be: whoever takes one up says it in theirs. */
const written: Readonly<Record<LifeDomain, readonly Written[]>> = {
  health: [
    [1, 'goal', toSay`Sleep through most nights`, 1, 8],
    [2, 'goal', toSay`Get up every morning`, 1, 6],
    [3, 'goal', toSay`Move my body in a way that I like`, 3, 8],
    [4, 'goal', toSay`Eat something warm each day`, 1, 6],
    [5, 'goal', toSay`Know early when a hard week is coming`, 4, 8],
    [6, 'step', toSay`Put the phone in another room at night`, 1, 8],
    [7, 'step', toSay`Walk once around the block`, 1, 8],
    [8, 'step', toSay`Write down three questions for my next visit`, 2, 6],
    [9, 'step', toSay`Open the curtains when I wake up`, 1, 6],
  ],
  home: [
    [10, 'goal', toSay`Have a home in which I feel safe`, 1, 8],
    [11, 'goal', toSay`Keep one room as I like it`, 2, 7],
    [12, 'goal', toSay`Know where my money goes`, 4, 8],
    [13, 'step', toSay`Put all letters into one box`, 1, 6],
    [14, 'step', toSay`Open one letter together with somebody`, 2, 6],
    [15, 'step', toSay`Clear one chair`, 1, 6],
    [16, 'step', toSay`Look up who helps with rent near me`, 2, 7],
  ],
  purpose: [
    [17, 'goal', toSay`Find something to look forward to`, 2, 8],
    [18, 'goal', toSay`Work again, in a way that suits me`, 5, 8],
    [19, 'goal', toSay`Learn something new`, 5, 8],
    [20, 'goal', toSay`Have a rhythm for my days`, 2, 7],
    [21, 'step', toSay`List three things that I once liked to do`, 1, 6],
    [22, 'step', toSay`Give one of them ten minutes`, 3, 8],
    [23, 'step', toSay`Talk with one person about their work`, 5, 8],
  ],
  community: [
    [24, 'goal', toSay`Get out among people again`, 3, 8],
    [25, 'goal', toSay`Belong somewhere`, 5, 8],
    [26, 'goal', toSay`Do something for others`, 6, 8],
    [27, 'step', toSay`Sit in a café for ten minutes`, 3, 7],
    [28, 'step', toSay`Look at a group once, and only listen`, 3, 8],
    [29, 'step', toSay`Say hello to one neighbour`, 2, 8],
  ],
  relationships: [
    [30, 'goal', toSay`Be in touch with people I like`, 1, 8],
    [31, 'goal', toSay`Have more calm at home with my family`, 3, 8],
    [32, 'goal', toSay`Say no when something is too much`, 4, 8],
    [33, 'goal', toSay`Be the parent that I want to be`, 4, 8],
    [34, 'step', toSay`Write to one person whom I miss`, 1, 8],
    [35, 'step', toSay`Tell one person what helps me on a hard day`, 2, 8],
    [36, 'step', toSay`Agree on one evening without a quarrel`, 3, 7],
  ],
  self: [
    [37, 'goal', toSay`Be kinder to myself`, 2, 8],
    [38, 'goal', toSay`Know what I am good at`, 4, 8],
    [39, 'goal', toSay`Feel that this is my life`, 6, 8],
    [40, 'goal', toSay`Find words for what I live with`, 1, 5],
    [41, 'step', toSay`Name one thing that went well today`, 1, 8],
    [42, 'step', toSay`Ask somebody what they like about me`, 4, 8],
    [43, 'step', toSay`Rest without a reason for half an hour`, 2, 8],
  ],
};

export const lifeDomains = Object.keys(written) as LifeDomain[];

export const shippedStarters: readonly ShippedStarter[] = Object.entries(written).flatMap(
  ([lifeDomain, starters]) =>
    starters.map(([number, kind, text, first, last]) =>
      Object.assign(saidWhenRead({ text }), {
        id: `01980000-0000-7000-8003-${String(number).padStart(12, '0')}`,
        kind,
        lifeDomain: lifeDomain as LifeDomain,
        stages: recoveryModel.stages.slice(first - 1, last).map(({ code }) => code),
        substanceUse: false,
      }),
    ),
);

/** Whether a text says what a starter says: what comes with the service reads so in whichever language it is said. */
export function says(starter: Pick<ShippedStarter, 'id' | 'text'>, text: string): boolean {
  const shipped = shippedStarters.find(({ id }) => id === starter.id);
  const wordings = shipped ? Object.values(inEachLanguage(() => shipped.text)) : [starter.text];
  return wordings.some((wording) => plainSentence(wording) === plainSentence(text));
}
