import type { ReportPeriodDto } from './journey-report.dto.js';

/** A quarter by its name, such as 2026-Q3. */
export function quarter(name: string): ReportPeriodDto {
  const [year, number] = name.split('-Q').map(Number) as [number, number];
  return {
    period: name,
    from: new Date(Date.UTC(year, (number - 1) * 3, 1)),
    until: new Date(Date.UTC(year, number * 3, 1)),
  };
}

/** The last quarters that are over, newest first. */
export function pastQuarters(now: Date, count: number): ReportPeriodDto[] {
  const current = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3);
  return Array.from({ length: count }, (_, index) => {
    const past = current - 1 - index;
    return quarter(`${Math.floor(past / 4)}-Q${(past % 4) + 1}`);
  });
}
