import { Fragment } from 'react';
import type { Schemas } from '../api/client.js';
import './reach.css';

type Channel = Schemas['Channel'];

interface ReachProps {
  /** Short lines as the service says them, or one text of such lines. */
  readonly lines: readonly string[] | string;
  /** What is known of the numbers in them. */
  readonly channels?: readonly Channel[];
}

/** Whom to reach, first of all and one line each; a number in it can be called at once. */
export function Reach({ lines, channels = [] }: ReachProps) {
  const each = typeof lines === 'string' ? lines.split('\n') : lines;
  return (
    <div className="reach">
      {each.map((line) => (
        <div key={line} dir="auto">
          <WithNumbers line={line} channels={channels} />
        </div>
      ))}
    </div>
  );
}

/** Digits as numbers are written, and neither a time nor a day of the calendar. */
const numbers = /(?<![\d:.-])\+?\d(?:[ ()-]{0,2}\d){2,}(?![\d:])/gu;
const day = /^\d{4}-\d\d-\d\d$/;

/** One line, in which a number can be called. */
export function WithNumbers({ line, channels = [] }: { line: string; channels?: readonly Channel[] }) {
  const found = [...line.matchAll(numbers)].filter(([number]) => !day.test(number));
  const starts = found.map(({ index }, place) => {
    const before = found[place - 1];
    return line.slice(before ? before.index + before[0].length : 0, index);
  });
  const last = found.at(-1);
  return (
    <>
      {found.map(({ 0: number, index }, place) => (
        <Fragment key={index}>
          {starts[place]}
          <Number number={number} channels={channels} />
        </Fragment>
      ))}
      {last ? line.slice(last.index + last[0].length) : line}
    </>
  );
}

function Number({ number, channels }: { number: string; channels: readonly Channel[] }) {
  const scheme = schemeOf(number, channels);
  return scheme === null ? (
    <bdi>{number}</bdi>
  ) : (
    <a href={`${scheme}${digitsOf(number)}`} dir="ltr">
      {number}
    </a>
  );
}

/** Numbers of four to six digits are mostly for text messages: they are called only where we know that they can be. */
function schemeOf(number: string, channels: readonly Channel[]): 'tel:' | 'sms:' | null {
  const known = channels.find(({ to }) => digitsOf(to) === digitsOf(number));
  if (known) return known.kind === 'text' ? 'sms:' : 'tel:';
  return /^\d{4,6}$/.test(number) ? null : 'tel:';
}

/** Of the lines about somebody, those that say more than the numbers on the buttons beside them. */
export function linesBeside(onButtons: readonly Channel[], lines: readonly string[]): readonly string[] {
  const shown = onButtons
    .filter(({ kind }) => kind === 'call' || kind === 'text')
    .map(({ to }) => digitsOf(to));
  const isShown = (line: string) =>
    [...line.matchAll(numbers)].some(([number]) => shown.includes(digitsOf(number)));
  return lines.filter((line) => !isShown(line));
}

export function digitsOf(number: string): string {
  return number.replaceAll(/[^\d+]/g, '');
}
