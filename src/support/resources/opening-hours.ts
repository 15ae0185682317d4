import { say, toSay, sayAgain, type Sentence, type Unsaid } from '../../core/language/say.js';
import { dayAfter } from '../../core/days.js';
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** From when until when, on which days. An end before the beginning is on the next day. */
export interface Span {
  readonly days: readonly Weekday[];
  /** HH:MM, from 00:00. */
  readonly from: string;
  /** HH:MM, up to 24:00. */
  readonly until: string;
}

/** When somebody can be reached, by the clock of where they are. */
export interface OpeningHours {
  /** IANA. */
  readonly timeZone: string;
  /** Day and night, on every day of the year. */
  readonly always: boolean;
  readonly weekly: readonly Span[];
  /** Days on which nothing begins: YYYY-MM-DD, or --MM-DD for every year. */
  readonly closedOn: readonly string[];
}

/** A day and a time, as the clock on the wall says it. */
interface WallClock {
  readonly day: string;
  readonly weekday: Weekday;
  readonly time: string;
}

/**
 * Whether somebody can be reached at a moment. What began before midnight belongs to the day on which it began, so a holiday closes
 * what begins on it and not what the night before brought along.
 */
export function isOpenAt(hours: OpeningHours, at: Date): boolean {
  if (hours.always) return true;
  const today = wallClock(at, hours.timeZone);
  const yesterday = dayBefore(today);
  return hours.weekly.some((span) => {
    const isOvernight = span.until <= span.from;
    const begunToday =
      begins(hours, span, today) && today.time >= span.from && (isOvernight || today.time < span.until);
    return begunToday || (isOvernight && begins(hours, span, yesterday) && today.time < span.until);
  });
}

function begins(
  { closedOn }: OpeningHours,
  { days }: Span,
  { day, weekday }: Pick<WallClock, 'day' | 'weekday'>,
): boolean {
  return days.includes(weekday) && !closedOn.includes(day) && !closedOn.includes(`-${day.slice(4)}`);
}

function wallClock(at: Date, timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  } as const);
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const day = `${part.year}-${part.month}-${part.day}`;
  return { day, weekday: weekdayOf(day), time: `${part.hour}:${part.minute}` };
}

function dayBefore({ day }: WallClock): Pick<WallClock, 'day' | 'weekday'> {
  const before = dayAfter(day, -1);
  return { day: before, weekday: weekdayOf(before) };
}

function weekdayOf(day: string): Weekday {
  return weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] as Weekday;
}

const names: Record<Weekday, Unsaid> = {
  ...{ mon: toSay`Monday`, tue: toSay`Tuesday`, wed: toSay`Wednesday`, thu: toSay`Thursday` },
  ...{ fri: toSay`Friday`, sat: toSay`Saturday`, sun: toSay`Sunday` },
};

/** As people read it. */
export function hoursInWords({ always, weekly, timeZone }: OpeningHours): Sentence {
  if (always) return say`Day and night, every day.`;
  const spans = weekly.map(({ days, from, until }) =>
    days.length === weekdays.length
      ? say`Every day ${from} to ${until}`
      : say`${days.map((day) => sayAgain(names[day])).join(', ')} ${from} to ${until}`,
  );
  return say`${spans.join('; ')} (time of ${timeZone.replaceAll('_', ' ')}).`;
}
