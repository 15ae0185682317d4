import { Text, type TextProps } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useMe } from '../api/me.js';
import { dateFormat, dayAt, listFormat } from '../language/formats.js';

/** What a person said, as they said it. The language is left to the browser: people write as they speak. */
export function OwnWords({ children, by }: { children: ReactNode; by?: ReactNode }) {
  return (
    <figure style={{ margin: 0 }}>
      <blockquote className="own-words" dir="auto">
        {children}
      </blockquote>
      {by && (
        <Text component="figcaption" size="sm" className="quiet">
          {by}
        </Text>
      )}
    </figure>
  );
}

/**
 * A sentence of the service's, or of somebody's. It may be in another language than the page, and runs the way of its own:
 * otherwise its full stop and its numbers stand at the wrong end of it.
 */
export function Sentence({ children, ...look }: TextProps & { children: ReactNode }) {
  return (
    <Text dir="auto" {...look}>
      {children}
    </Text>
  );
}

type Style = 'day' | 'moment' | 'time';
const styles: Record<Style, Intl.DateTimeFormatOptions> = {
  day: { dateStyle: 'long' },
  moment: { dateStyle: 'long', timeStyle: 'short' },
  time: { timeStyle: 'short' },
};

/** A day (`2026-11-27`) or a moment, written as people of this language write it. */
export function When({ at, as = 'day' }: { at: string; as?: Style }) {
  return <time dateTime={at}>{useWhen()(at, as)}</time>;
}

/**
 * The last day of what ends at a moment, by the clock of the clinic, wherever its reader is: what ends with the stroke of midnight ended
 * the day before.
 */
export function LastDay({ until }: { until: string }) {
  const { timeZone } = useMe().tenant;
  return <When at={dayAt(Date.parse(until) - 1, timeZone)} />;
}

/** A day or a moment, for a sentence. */
export function useWhen(): (at: string, as?: Style) => string {
  const { i18n } = useLingui();
  return (at, as = 'day') => {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(at);
    // A day has no hour: it is the same day everywhere.
    const options = isDay ? { dateStyle: 'long' as const, timeZone: 'UTC' } : styles[as];
    return dateFormat(i18n.locale, options)(new Date(at));
  };
}

/** A time of day (`18:30`) by whichever clock it is meant, written as people of this language write it. */
export function useClock(): (time: string) => string {
  const { i18n } = useLingui();
  return (time) =>
    dateFormat(i18n.locale, { timeStyle: 'short', timeZone: 'UTC' })(new Date(`1970-01-01T${time}Z`));
}

/** Several things in one sentence, as this language lists them. */
export function useListed(): (things: readonly string[]) => string {
  const { i18n } = useLingui();
  return listFormat(i18n.locale);
}
