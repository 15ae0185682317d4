import type { LocalDays } from '../../core/days.js';
import type { ReportPeriodDto } from './journey-report.dto.js';

/** A quarter by its name, such as 2026-Q3: its days are those of the organisation. */
export function quarter(name: string, days: LocalDays): ReportPeriodDto {
  const [year, number] = name.split('-Q').map(Number) as [number, number];
  const next = number === 4 ? firstOf(year + 1, 1) : firstOf(year, number + 1);
  return { period: name, from: days.beginningOf(firstOf(year, number)), until: days.beginningOf(next) };
}

/** The last quarters that are over, newest first. */
export function pastQuarters(now: Date, count: number, days: LocalDays): ReportPeriodDto[] {
  const [year, month] = days.dayOf(now).split('-').map(Number) as [number, number];
  const current = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: count }, (_, index) => {
    const past = current - 1 - index;
    return quarter(`${Math.floor(past / 4)}-Q${(past % 4) + 1}`, days);
  });
}

function firstOf(year: number, quarterOfYear: number): string {
  const month = (quarterOfYear - 1) * 3 + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
