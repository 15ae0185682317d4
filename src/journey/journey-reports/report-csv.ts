import type { JourneyReportDto } from './journey-report.dto.js';

const header = ['period', 'perspective', 'figure', 'from_stage', 'stage', 'value'];

/** A report as comma-separated values (RFC 4180). Its fields are codes and numbers, which need no quoting. */
export function asCsv({ period, perspective, moves, days, setbacks, integrated }: JourneyReportDto): string {
  const figures = [
    ...moves.map((each) => ['moves', each.fromStage, each.toStage, each.moves]),
    ...days.map((each) => ['median_days', '', each.stage, each.medianDays]),
    ['setbacks', '', '', setbacks ?? ''],
    ['integrated', '', '', integrated ?? ''],
  ];
  const lines = [header, ...figures.map((figure) => [period, perspective, ...figure])];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}
