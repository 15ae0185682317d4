import { dayAfter } from '../../core/days.js';
import { weekdays, type OpeningHours } from '../resources/opening-hours.js';

/** So far ahead is looked for somebody who is there. */
const mostDays = 60;
const minuteMs = 60_000;

/** A time in which somebody is there. */
interface Staffed {
  readonly from: number;
  readonly until: number;
}

/** When somebody is there next, or the moment itself where somebody is; null: nobody within sixty days. */
export function nextStaffed(hours: OpeningHours, from: Date): Date | null {
  if (hours.always) return from;
  const [first] = staffedFrom(hours, from);
  return first ? new Date(first.from) : null;
}

/** When so many minutes are over in which somebody is there. Where nobody is within sixty days, minutes of the clock: it must not wait for ever. */
export function afterStaffedMinutes(hours: OpeningHours, from: Date, minutes: number): Date {
  if (hours.always) return new Date(from.getTime() + minutes * minuteMs);
  let left = minutes * minuteMs;
  for (const staffed of staffedFrom(hours, from)) {
    if (staffed.until - staffed.from >= left) return new Date(staffed.from + left);
    left -= staffed.until - staffed.from;
  }
  return new Date(from.getTime() + minutes * minuteMs);
}

/** In order and without overlap, from a moment on. */
function staffedFrom(hours: OpeningHours, from: Date): Staffed[] {
  const clock = new WallClock(hours.timeZone);
  const today = clock.dayOf(from);
  const days = Array.from({ length: mostDays + 2 }, (_, place) => dayAfter(today, place - 1));
  const spans = days.flatMap((day) => spansOf(hours, day, clock)).sort((one, other) => one.from - other.from);
  const merged: Staffed[] = [];
  let reached = from.getTime();
  for (const span of spans) {
    if (span.until <= reached) continue;
    merged.push({ from: Math.max(span.from, reached), until: span.until });
    reached = span.until;
  }
  return merged;
}

function spansOf({ weekly, closedOn }: OpeningHours, day: string, clock: WallClock): Staffed[] {
  if (closedOn.includes(day) || closedOn.includes(`-${day.slice(4)}`)) return [];
  const weekday = weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7];
  return weekly
    .filter(({ days }) => weekday !== undefined && days.includes(weekday))
    .map(({ from, until }) => ({
      from: clock.momentOf(day, from),
      until: clock.momentOf(until <= from ? dayAfter(day, 1) : day, until),
    }));
}

/** A clock on the wall, to and from moments. */
class WallClock {
  /** Swedish writes 2026-11-27 14:05:09. */
  readonly #format: Intl.DateTimeFormat;

  constructor(timeZone: string) {
    this.#format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone });
  }

  dayOf(moment: Date): string {
    return this.#format.format(moment).slice(0, 'YYYY-MM-DD'.length);
  }

  /** @param time HH:MM, up to 24:00 */
  momentOf(day: string, time: string): number {
    const wanted = time === '24:00' ? `${dayAfter(day, 1)}T00:00Z` : `${day}T${time}Z`;
    const asUtc = Date.parse(wanted);
    const first = asUtc - this.aheadOfUtc(asUtc);
    // Once more, because clocks may have been changed in between.
    return asUtc - this.aheadOfUtc(first);
  }

  private aheadOfUtc(moment: number): number {
    const shown = Date.parse(`${this.#format.format(new Date(moment)).replace(' ', 'T')}Z`);
    return shown - Math.floor(moment / 1000) * 1000;
  }
}
