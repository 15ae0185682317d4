import { say, sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import type { LocalDays } from '../../core/days.js';
import { acrossTime, picture, toldApart } from '../../core/paper/picture.js';
import { clipped } from '../../core/text/written.js';
import { inXml } from '../../core/text/xml.js';
import { perspectives } from '../stage-paths/stage-path.entity.js';
import type { JourneyChartDto, SeriesDto } from './timeline.dto.js';

const width = 960;
const left = 240;
const right = 24;
const top = 56;
const rowHeight = 44;
const longestTitle = 30;

const looks: Record<SeriesDto['perspective'], { colour: string; dash: string }> = {
  self: toldApart[0],
  clinician: toldApart[1],
  agreed: toldApart[2],
};

type Names = Readonly<Record<SeriesDto['perspective'], Unsaid>>;

const names: Names = {
  self: toSay`As the person sees it`,
  clinician: toSay`As the care team sees it`,
  agreed: toSay`As both agreed`,
};

/** To the person whose journey it is. */
const yourNames: Names = {
  self: toSay`As you see it`,
  clinician: toSay`As your care team sees it`,
  agreed: toSay`As you both agreed`,
};

/** For whom a picture is drawn. */
interface Drawing {
  readonly days: LocalDays;
  /** It is their own journey. */
  readonly isOwn: boolean;
}

/** The journey as a picture: time from left to right, the stages in rows, no row above the others in worth. */
export function asSvg(chart: JourneyChartDto, { days, isOwn }: Drawing): string {
  const called = isOwn ? yourNames : names;
  const height = top + chart.stages.length * rowHeight + 40;
  const x = acrossTime({ from: chart.from, to: chart.to, left, width: width - left - right });
  const y = (code: string): number =>
    top +
    (chart.stages.length - 1 - chart.stages.findIndex((stage) => stage.code === code)) * rowHeight +
    rowHeight / 2;
  const bottom = height - 24;
  return picture({
    ...{ width, height, title: say`The journey`, words: inWords(chart, days, called) },
    marks: [
      ...legend(called),
      ...chart.stages.map(
        ({ code, title }) =>
          `<text x="12" y="${y(code) + 4}">${inXml(clipped(title, longestTitle))}</text><line x1="${left}" x2="${width - right}" y1="${y(code)}" y2="${y(code)}" stroke="#ddd"/>`,
      ),
      ...chart.series.map((series, index) => line(series, x, (code) => y(code) + (index - 1) * 5)),
      ...(chart.setbacks.length > 0
        ? [`<text x="12" y="${bottom - 6}">${inXml(say`Hard times`)}</text>`]
        : []),
      ...chart.setbacks.map(
        ({ occurredAt }) =>
          `<circle cx="${x(occurredAt)}" cy="${bottom - 10}" r="5" fill="#fff" stroke="#555" stroke-width="2"><title>${inXml(say`A hard time, ${days.said(occurredAt)}`)}</title></circle>`,
      ),
      `<text x="${left}" y="${bottom + 14}">${inXml(days.said(chart.from))}</text>`,
      `<text x="${width - right}" y="${bottom + 14}" text-anchor="end">${inXml(days.said(chart.to))}</text>`,
    ],
  });
}

function line(
  { perspective, stays }: SeriesDto,
  x: (moment: Date) => number,
  y: (code: string) => number,
): string {
  if (stays.length === 0) return '';
  const { colour, dash } = looks[perspective];
  const path = stays.map(
    ({ stage, from, until }, index) =>
      `${index === 0 ? `M${x(from)} ${y(stage)}` : `V${y(stage)}`}H${x(until)}`,
  );
  return `<path d="${path.join('')}" fill="none" stroke="${colour}" stroke-width="3" stroke-dasharray="${dash}"/>`;
}

function legend(called: Names): string[] {
  return perspectives.map((perspective, index) => {
    const { colour, dash } = looks[perspective];
    return `<line x1="${left + index * 240}" x2="${left + index * 240 + 28}" y1="24" y2="24" stroke="${colour}" stroke-width="3" stroke-dasharray="${dash}"/><text x="${left + index * 240 + 36}" y="28">${inXml(sayAgain(called[perspective]))}</text>`;
  });
}

/** What the picture shows, for whoever hears it. */
function inWords({ series, stages, setbacks }: JourneyChartDto, days: LocalDays, called: Names): string {
  const title = (code: string): string => stages.find((stage) => stage.code === code)?.title ?? code;
  const views = series
    .filter(({ stays }) => stays.length > 0)
    .map(
      ({ perspective, stays }) =>
        `${sayAgain(called[perspective])}: ${stays.map(({ stage, from }) => say`${title(stage)} from ${days.said(from)}`).join('; ')}.`,
    );
  const hard =
    setbacks.length > 0
      ? [say`Hard times: ${setbacks.map(({ occurredAt }) => days.said(occurredAt)).join('; ')}.`]
      : [];
  return [...views, ...hard].join(' ') || say`Nothing was recorded in this time.`;
}
