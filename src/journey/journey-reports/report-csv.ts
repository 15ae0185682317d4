import { asCsv } from '../../core/text/csv.js';
import type { JourneyReportDto } from './journey-report.dto.js';

const header = ['period', 'perspective', 'figure', 'from_stage', 'stage', 'value'];

/** A report as comma-separated values. */
export function reportAsCsv({
  period,
  perspective,
  moves,
  days,
  setbacks,
  integrated,
}: JourneyReportDto): string {
  const figures = [
    ...moves.map((each) => ['moves', each.fromStage, each.toStage, each.moves]),
    ...days.map((each) => ['median_days', '', each.stage, each.medianDays]),
    ['setbacks', '', '', setbacks ?? ''],
    ['integrated', '', '', integrated ?? ''],
  ];
  return asCsv([header, ...figures.map((figure) => [period, perspective, ...figure])]);
}
