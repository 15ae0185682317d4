import { say, sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import { dayAfter, type LocalDays } from '../../core/days.js';
import { acrossTime, picture, toldApart } from '../../core/paper/picture.js';
import { inXml } from '../../core/text/xml.js';
import { wordOf, type Scale } from '../check-ins/check-in-scales.js';
import type { CheckInPointDto, CheckInSeriesDto, CheckInTrendDto } from './check-in-trend.dto.js';

const [width, left, right, top] = [960, 240, 24, 24];
const levels = [1, 2, 3, 4, 5];
const levelHeight = 18;
const bandHeight = levels.length * levelHeight + 30;

const names: Readonly<Record<Scale, Unsaid>> = {
  mood: toSay`Mood`,
  sleep: toSay`Sleep`,
  energy: toSay`Energy`,
};

/** How check-ins went as a picture: one band for each, days from left to right. No colour says that something is good or bad. */
export function trendAsSvg(trend: CheckInTrendDto, days: LocalDays): string {
  const height = top + trend.series.length * bandHeight + 30;
  const x = acrossTime({
    from: momentOf(trend.from),
    to: momentOf(dayAfter(trend.to, 1)),
    left,
    width: width - left - right,
  });
  return picture({
    ...{ width, height, title: say`Check-ins`, words: inWords(trend, days) },
    marks: [
      ...trend.series.flatMap((series, place) => band(series, top + place * bandHeight, { x, days })),
      `<text x="${left}" y="${height - 10}">${inXml(days.said(trend.from))}</text>`,
      `<text x="${width - right}" y="${height - 10}" text-anchor="end">${inXml(days.said(trend.to))}</text>`,
    ],
  });
}

interface Placing {
  readonly x: (moment: Date) => number;
  readonly days: LocalDays;
}

function band({ of, points, hasLine }: CheckInSeriesDto, from: number, { x, days }: Placing): string[] {
  const { colour, dash } = toldApart[of === 'mood' ? 0 : of === 'sleep' ? 1 : 2];
  const y = (level: number): number => from + (levels.length - level) * levelHeight + levelHeight;
  const place = ({ day, level }: CheckInPointDto): string => `${x(momentOf(day))} ${y(level)}`;
  return [
    `<text x="12" y="${from + 4}" font-weight="bold">${inXml(sayAgain(names[of]))}</text>`,
    ...levels.map(
      (level) =>
        `<text x="24" y="${y(level) + 4}">${inXml(wordOf(of, level))}</text><line x1="${left}" x2="${width - right}" y1="${y(level)}" y2="${y(level)}" stroke="#ddd"/>`,
    ),
    ...(hasLine ? runsOf(points) : []).map(
      (run) =>
        `<path d="M${run.map(place).join('L')}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>`,
    ),
    ...points.map(
      (point) =>
        `<circle cx="${x(momentOf(point.day))}" cy="${y(point.level)}" r="4" fill="${colour}"><title>${inXml(days.said(point.day))}: ${inXml(wordOf(of, point.level))}</title></circle>`,
    ),
  ];
}

/** Days that follow each other: a line over a gap would say what nobody said. */
function runsOf(points: readonly CheckInPointDto[]): CheckInPointDto[][] {
  const runs: CheckInPointDto[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && dayAfter(last.day, 1) === point.day) run.push(point);
    else runs.push([point]);
  }
  return runs.filter(({ length }) => length > 1);
}

function inWords({ series, sentence }: CheckInTrendDto, days: LocalDays): string {
  const told = series
    .filter(({ points }) => points.length > 0)
    .map(
      ({ of, points }) =>
        `${sayAgain(names[of])}: ${points.map(({ day, level }) => `${days.said(day)} ${wordOf(of, level)}`).join('; ')}.`,
    );
  return [sentence, ...told].join(' ');
}

function momentOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
