import { inXml } from '../text/xml.js';

/** A picture of figures over a time. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows, for whoever hears it. */
  readonly words: string;
  /** Its lines and labels, as SVG. Texts in them went through `inXml`. */
  readonly marks: readonly string[];
}

/** Three things told apart by dashes too, for whoever does not see the colours (Okabe & Ito 2008). */
export const toldApart = [
  { colour: '#0072b2', dash: 'none' },
  { colour: '#d55e00', dash: '8 5' },
  { colour: '#009e73', dash: '2 4' },
] as const;

/** As SVG that tells its content to screen readers. */
export function picture({ width, height, title, words, marks }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="13">`,
    `<title id="title">${inXml(title)}</title>`,
    `<desc id="desc">${inXml(words)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...marks,
    '</svg>',
  ].join('\n');
}

interface Stretch {
  readonly from: Date;
  readonly to: Date;
  /** Where it begins, and how wide it is. */
  readonly left: number;
  readonly width: number;
}

/** Where a moment stands from left to right. */
export function acrossTime({ from, to, left, width }: Stretch): (moment: Date) => number {
  const span = to.getTime() - from.getTime();
  return (moment) => Math.round((left + ((moment.getTime() - from.getTime()) / span) * width) * 10) / 10;
}
