import PDFDocument from 'pdfkit';
import { Fonts } from './fonts.js';
import { asUsual, type Fit } from './layouts.js';
import { Paper, textsOf, type Paragraph } from './paper.js';

/** What a worker is asked to set. */
export interface Setting {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly forArchive: boolean;
  readonly language: string;
  /** Where the package lies, whose fonts are embedded. */
  readonly rootDir: string;
  /** Stands below each page where there are more than one; `pageMark` and `pagesMark` in it are the page and how many there are. */
  readonly numbering: string;
  /** Which layouts are tried until it is one page; the first that takes the fewest counts. */
  readonly fits: readonly Fit[];
}

export interface Sheets {
  readonly pdf: Uint8Array;
  /** Letters that no font has. */
  readonly missing: readonly string[];
  readonly pages: number;
  readonly fit: Fit;
}

/** Sets a print on its pages, in a thread of its own: shaping the letters of a long one takes seconds, and nobody else may wait for it. */
export default async function setPages(of: Setting): Promise<Sheets> {
  const widths = new Map<string, number>();
  const [first = asUsual, ...others] = of.fits;
  let fewest = await setOn(of, first, widths);
  for (const fit of others) {
    if (fewest.pages === 1) break;
    const sheets = await setOn(of, fit, widths);
    if (sheets.pages < fewest.pages) fewest = sheets;
  }
  return fewest;
}

function scaled(paragraph: Paragraph, scale: number): Paragraph {
  const { size, spaceBefore = 0, keepWith = 0, indent = 0 } = paragraph;
  const room = { spaceBefore: spaceBefore * scale, keepWith: keepWith * scale, indent: indent * scale };
  return { ...paragraph, size: size * scale, ...room };
}

/** @param widths what was measured already */
async function setOn(of: Setting, fit: Fit, widths: Map<string, number>): Promise<Sheets> {
  const document = new PDFDocument({
    ...{ size: 'A4', margin: 0, pdfVersion: '1.7', tagged: true, displayTitle: true, lang: of.language },
    ...(of.forArchive ? { subset: 'PDF/A-2a' as const } : {}),
    info: { Title: of.title },
    // No font but those that are embedded.
    font: null as unknown as string,
    bufferPages: true,
  });
  const finished = collected(document);
  const fonts = new Fonts(document, of.rootDir);
  await fonts.load([...textsOf(of.paragraphs), of.numbering]);
  const paper = new Paper(document, fonts, fit, widths);
  for (const paragraph of of.paragraphs) paper.set(scaled(paragraph, fit.scale));
  paper.number(of.numbering);
  paper.end();
  return { pdf: await finished, missing: [...paper.missing], pages: paper.pages, fit };
}

function collected(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
}
