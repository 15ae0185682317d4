import { say } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';
import { quoted } from '../../core/text/written.js';
import { scoredItems, type Band, type Instrument, type InstrumentItem } from './instrument.js';

/** What counts of each item, by its number: a value, or null where it was skipped. What is not there is open. */
export type Answers = ReadonlyMap<number, number | null>;

/** Numbers of the items of the total that have no value yet: not answered, or skipped. */
export function openItems(instrument: Pick<Instrument, 'items'>, answers: Answers): number[] {
  return scoredItems(instrument)
    .map(({ number }) => number)
    .filter((number) => (answers.get(number) ?? null) === null);
}

/**
 * The total: the sum of what was answered. There is none while an item is open, for what somebody skips is never 0, and no mean of
 * the others stands in for it.
 * @throws {BrokenRule} that names the open items, or what is no answer of the questionnaire
 */
export function totalOf(instrument: Pick<Instrument, 'items' | 'name'>, answers: Answers): number {
  for (const [number, value] of answers) optionOf(itemOf(instrument, number), value);
  const open = openItems(instrument, answers);
  if (open.length > 0)
    throw new BrokenRule(
      say`There is no total of ${quoted(instrument.name)} yet: these questions have no answer: ${open.join(', ')}. What is skipped is not counted as 0.`,
    );
  return scoredItems(instrument).reduce((sum, { number }) => sum + (answers.get(number) ?? 0), 0);
}

/** @throws {BrokenRule} for an item that the questionnaire does not have */
export function itemOf(
  { items, name }: Pick<Instrument, 'items' | 'name'>,
  number: number,
  pointer = '/answers',
): InstrumentItem {
  const item = items.find((each) => each.number === number);
  if (item) return item;
  throw new BrokenRule(
    say`${quoted(name)} has no question ${number}. Its questions are numbered from 1 to ${items.length}.`,
    { errors: [{ pointer, message: say`must be a question from 1 to ${items.length}` }] },
  );
}

/** @param value null: skipped @throws {BrokenRule} for what is no answer to the item */
export function optionOf(
  { number, options }: InstrumentItem,
  value: number | null,
  pointer = '/answers',
): void {
  if (value === null || options.some((option) => option.value === value)) return;
  const known = options.map((option) => `${option.value} (${option.text})`).join(', ');
  throw new BrokenRule(say`Question ${number} is answered with one of these: ${known}.`, {
    errors: [
      { pointer, message: say`must be one of ${options.map((option) => option.value).join(', ')}, or null` },
    ],
  });
}

/** How whoever made the questionnaire calls such a total; null where they call it nothing. */
export function bandOf({ bands }: Pick<Instrument, 'bands'>, total: number): Band | null {
  return bands.find(({ from, to }) => total >= from && total <= to) ?? null;
}

/** The items about safety that were answered above 0. */
export function answeredAboveZero(
  { items }: Pick<Instrument, 'items'>,
  answers: Answers,
): readonly InstrumentItem[] {
  return items.filter((item) => item.asksAboutSafety && (answers.get(item.number) ?? 0) > 0);
}

/** What an answer counts that is kept in its words: the most of those that are worded so, and 0 for what counts nothing. */
export function valueSaid({ items }: Pick<Instrument, 'items'>, question: string, answer: string): number {
  const asked = items.filter(({ text }) => text === question);
  const said = asked.flatMap(({ options }) => options.filter(({ text }) => text === answer));
  return Math.max(0, ...said.map(({ value }) => value));
}
