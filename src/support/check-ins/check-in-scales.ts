import { sayAgain, toSay, type Unsaid } from '../../core/language/say.js';

/** How somebody felt, from the hardest to the easiest. `not_today`: asked, and they would rather not say. */
export const moods = ['very_low', 'low', 'in_between', 'all_right', 'good', 'not_today'] as const;
export type Mood = (typeof moods)[number];

/** How much there was of sleep or of energy, from least to most. */
export const amounts = ['hardly', 'a_little', 'some', 'enough', 'plenty', 'not_today'] as const;
export type Amount = (typeof amounts)[number];

/** What a check-in can say by one of five words. The words are plain on purpose: nothing here is a score. */
export const scales = ['mood', 'sleep', 'energy'] as const;
export type Scale = (typeof scales)[number];

const amountsInWords = [toSay`hardly`, toSay`a little`, toSay`some`, toSay`enough`, toSay`plenty`];
const inWords: Readonly<Record<Scale, readonly Unsaid[]>> = {
  mood: [toSay`very low`, toSay`low`, toSay`in between`, toSay`all right`, toSay`good`],
  sleep: amountsInWords,
  energy: amountsInWords,
};
const wordsOf: Readonly<Record<Scale, readonly string[]>> = { mood: moods, sleep: amounts, energy: amounts };

/** Its place from the hardest or least, 1, to 5; null where somebody would rather not say. */
export function levelOf(scale: Scale, said: string): number | null {
  return said === 'not_today' ? null : wordsOf[scale].indexOf(said) + 1;
}

/** The word of a place, as people read it. @param level 1 to 5 */
export function wordOf(scale: Scale, level: number): string {
  const word = inWords[scale][level - 1];
  return word === undefined ? '' : sayAgain(word);
}
