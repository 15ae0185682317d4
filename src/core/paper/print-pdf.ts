import { Fonts } from './fonts.js';
import { say } from '../language/say.js';
import { missingInWords, Paper, textsOf, type PageLayout, type Paragraph } from './paper.js';
import type { LineKind, Printout } from './print-lines.js';

const sizes = { title: 24, 2: 16, 3: 13, body: 12, code: 9 } as const;
const keepTogether = 90;
const marks: Record<LineKind, string> = { text: '', quote: '', item: '•', note: '!', code: '' };
const indents: Record<LineKind, number> = { text: 0, quote: 20, item: 12, note: 20, code: 0 };

interface Making {
  readonly language: string;
  /** Where the package lies, whose fonts are embedded. */
  readonly rootDir: string;
  /**
   * Letters are made smaller, as far as one still reads them, until it is a page that fits into a pocket. What no page can hold in such
   * letters takes as few as it needs, and says so on the first.
   */
  readonly onOnePage?: boolean;
}

interface Fit extends PageLayout {
  /** Of the size of letters and of the room between paragraphs. */
  readonly scale: number;
}

const asUsual: Fit = { scale: 1, margin: 64, columns: 1, leading: 1.45 };

/**
 * Tried one after the other until it is one page: letters become smaller, the paper is used nearer to its edge, and short lines stand
 * in two columns. No letter of a sentence is under 8.5 points: whoever reads this in a hard hour must be able to.
 */
const tighter: readonly Fit[] = [
  { scale: 0.9, margin: 56, columns: 1, leading: 1.4 },
  { scale: 0.85, margin: 40, columns: 2, leading: 1.35 },
  { scale: 0.8, margin: 36, columns: 2, leading: 1.3 },
  { scale: 0.71, margin: 30, columns: 2, leading: 1.25 },
  { scale: 0.71, margin: 24, columns: 2, leading: 1.18 },
];

/**
 * The print as a PDF that is large and clean, in every script for which there is a font, tagged for screen readers and fit for
 * archives (PDF/A-2a): headings, paragraphs and the order in which they are read are marked, the language and the title are set.
 * Where letters cannot be shown it says so, and claims to be for no archive.
 */
export async function asPdf(printout: Printout, making: Making): Promise<Buffer> {
  const paragraphs = paragraphsOf(printout);
  const { title } = printout;
  const setting = { title, paragraphs, forArchive: true, widths: new Map<string, number>() };
  const { pdf, missing, pages, fit } = await setToFit(setting, making);
  const isLonger = making.onOnePage === true && pages > 1;
  if (missing.size === 0 && !isLonger) return pdf;
  const told = [
    ...(isLonger ? [say`This is more than one page. It goes on overleaf: take all of it along.`] : []),
    ...(missing.size > 0 ? [missingInWords(missing)] : []),
  ].map((line) => ({ role: 'P', lines: [line], size: sizes.body, isWide: true }));
  const saying = {
    ...setting,
    paragraphs: paragraphs.toSpliced(1, 0, ...told),
    forArchive: missing.size === 0,
  };
  return (await (isLonger ? setOn(saying, making, fit) : setToFit(saying, making))).pdf;
}

interface Setting {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly forArchive: boolean;
  /** What was measured already. */
  readonly widths: Map<string, number>;
}

interface Sheets {
  readonly pdf: Buffer;
  readonly missing: ReadonlySet<string>;
  readonly pages: number;
  readonly fit: Fit;
}

async function setToFit(of: Setting, making: Making): Promise<Sheets> {
  let fewest = await setOn(of, making, asUsual);
  if (!making.onOnePage) return fewest;
  for (const fit of tighter) {
    if (fewest.pages === 1) break;
    const sheets = await setOn(of, making, fit);
    if (sheets.pages < fewest.pages) fewest = sheets;
  }
  return fewest;
}

function scaled(paragraph: Paragraph, scale: number): Paragraph {
  const { size, spaceBefore = 0, keepWith = 0, indent = 0 } = paragraph;
  const room = { spaceBefore: spaceBefore * scale, keepWith: keepWith * scale, indent: indent * scale };
  return { ...paragraph, size: size * scale, ...room };
}

async function setOn(of: Setting, { language, rootDir }: Making, fit: Fit): Promise<Sheets> {
  // Loaded by the first print: it is large, and most days nobody prints.
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({
    ...{ size: 'A4', margin: 0, pdfVersion: '1.7', tagged: true, displayTitle: true, lang: language },
    ...(of.forArchive ? { subset: 'PDF/A-2a' as const } : {}),
    info: { Title: of.title },
    // No font but those that are embedded.
    font: null as unknown as string,
  });
  const finished = collected(document);
  const fonts = new Fonts(document, rootDir);
  await fonts.load(textsOf(of.paragraphs));
  const paper = new Paper(document, fonts, fit, of.widths);
  for (const paragraph of of.paragraphs) paper.set(scaled(paragraph, fit.scale));
  paper.end();
  return { pdf: await finished, missing: paper.missing, pages: paper.pages, fit };
}

function paragraphsOf({ title, subtitle, sections }: Printout): Paragraph[] {
  return [
    { role: 'H1', lines: [title], size: sizes.title, bold: true, isWide: true },
    ...subtitle.map((line) => ({ role: 'P', lines: [line], size: sizes.body, isWide: true })),
    ...sections.flatMap(({ heading, level, lines }): Paragraph[] => [
      {
        ...{ role: `H${level}`, lines: [heading], size: sizes[level], bold: true },
        ...{ spaceBefore: level === 2 ? 14 : 6, keepWith: keepTogether },
      },
      ...lines.map(({ kind, lines: written }) => ({
        ...{ role: kind === 'quote' ? 'BlockQuote' : 'P', lines: written, mark: marks[kind] },
        ...{ size: kind === 'code' ? sizes.code : sizes.body, indent: indents[kind] },
      })),
    ]),
  ];
}

function collected(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
}
