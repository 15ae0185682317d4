import { Fonts } from './fonts.js';
import { missingInWords, Paper, textsOf, type Paragraph } from './paper.js';
import type { LineKind, Printout } from './print-lines.js';

const sizes = { title: 24, 2: 16, 3: 13, body: 12, code: 9 } as const;
const keepTogether = 90;
const marks: Record<LineKind, string> = { text: '', quote: '', item: '•', note: '!', code: '' };
const indents: Record<LineKind, number> = { text: 0, quote: 20, item: 12, note: 20, code: 0 };

interface Making {
  readonly language: string;
  /** Where the package lies, whose fonts are embedded. */
  readonly rootDir: string;
  /** Letters are made smaller, as far as one still reads them, until it is a page that fits into a pocket. */
  readonly onOnePage?: boolean;
}

interface Fit {
  /** Of the size of letters and of the room between paragraphs. */
  readonly scale: number;
  readonly margin: number;
}

const asUsual: Fit = { scale: 1, margin: 64 };

/** Tried one after the other until it is one page: letters become smaller, then the paper is used nearer to its edge. */
const tighter: readonly Fit[] = [
  { scale: 0.9, margin: 64 },
  { scale: 0.8, margin: 56 },
  { scale: 0.7, margin: 48 },
  { scale: 0.7, margin: 32 },
  { scale: 0.6, margin: 32 },
];

/**
 * The print as a PDF that is large and clean, in every script for which there is a font, tagged for screen readers and fit for
 * archives (PDF/A-2a): headings, paragraphs and the order in which they are read are marked, the language and the title are set.
 * Where letters cannot be shown it says so, and claims to be for no archive.
 */
export async function asPdf(printout: Printout, making: Making): Promise<Buffer> {
  const paragraphs = paragraphsOf(printout);
  const { pdf, missing } = await setToFit({ title: printout.title, paragraphs, forArchive: true }, making);
  if (missing.size === 0) return pdf;
  const warning: Paragraph = { role: 'P', lines: [missingInWords(missing)], size: sizes.body };
  const told = paragraphs.toSpliced(1, 0, warning);
  return (await setToFit({ title: printout.title, paragraphs: told, forArchive: false }, making)).pdf;
}

interface Setting {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly forArchive: boolean;
}

interface Sheets {
  readonly pdf: Buffer;
  readonly missing: ReadonlySet<string>;
  readonly pages: number;
}

async function setToFit(of: Setting, making: Making): Promise<Sheets> {
  let sheets = await setOn(of, making, asUsual);
  if (!making.onOnePage) return sheets;
  for (const fit of tighter) {
    if (sheets.pages === 1) break;
    sheets = await setOn(of, making, fit);
  }
  return sheets;
}

function scaled(paragraph: Paragraph, scale: number): Paragraph {
  const { size, spaceBefore = 0, keepWith = 0 } = paragraph;
  return { ...paragraph, size: size * scale, spaceBefore: spaceBefore * scale, keepWith: keepWith * scale };
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
  const paper = new Paper(document, fonts, fit.margin);
  for (const paragraph of of.paragraphs) paper.set(scaled(paragraph, fit.scale));
  paper.end();
  return { pdf: await finished, missing: paper.missing, pages: paper.pages };
}

function paragraphsOf({ title, subtitle, sections }: Printout): Paragraph[] {
  return [
    { role: 'H1', lines: [title], size: sizes.title, bold: true },
    ...subtitle.map((line) => ({ role: 'P', lines: [line], size: sizes.body })),
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
