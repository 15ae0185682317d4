import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../api/client.js';
import { dateFormat, listFormat } from '../language/formats.js';
import { useClock } from './words.js';

type Day = Schemas['Day'];
type Span = Schemas['Span'];

export const days: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** What the days of the week are called, as people of this language write them. */
export function useDayNames(style: 'long' | 'short' = 'long'): Record<Day, string> {
  const { i18n } = useLingui();
  const format = dateFormat(i18n.locale, { weekday: style, timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  return Object.fromEntries(
    days.map((day, place) => [day, format(new Date(Date.UTC(2024, 0, 1 + place)))]),
  ) as Record<Day, string>;
}

/** Spans of the week, by the clock of the organisation. */
export function Hours({ of }: { of: readonly Span[] }) {
  const { t, i18n } = useLingui();
  const names = useDayNames();
  const clock = useClock();
  const list = listFormat(i18n.locale, { type: 'unit' });
  return (
    <ul className="plain-list">
      {of.map(({ days: on, from, until }) => {
        const week = list(on.map((day) => names[day]));
        const [begin, end] = [clock(from), clock(until)];
        return <li key={`${week} ${from}`}>{t`${week}: ${begin} to ${end}`}</li>;
      })}
    </ul>
  );
}
