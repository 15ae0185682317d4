import { say } from '../language/say.js';
import { brokenLines } from './line-breaks.js';
import { Fonts } from './fonts.js';
import { readsFromRight, runsOf, standIn, type Run } from './runs.js';

/** How much the strokes of letters are thickened, of their size. */
const bolder = 0.03;
const thicker = 0.032;
const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** What screen readers take from the page as it is; everything else is told to them beside it. */
const plain = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** A paragraph to set. */
export interface Paragraph {
  /** How it is marked for screen readers, such as `H1` or `P`. */
  readonly role: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly bold?: boolean;
  readonly indent?: number;
  /** Stands before the first line. */
  readonly mark?: string;
  readonly spaceBefore?: number;
  /** It begins a new page where less than so much room is left. */
  readonly keepWith?: number;
  /** Stands over all columns. Nothing of this kind follows what stands in one. */
  readonly isWide?: boolean;
}

/** How a page is used, in points. */
export interface PageLayout {
  readonly margin: number;
  readonly columns: number;
  /** From line to line, of the size of letters. */
  readonly leading: number;
}

/** Between columns. */
const gap = 16;

/** In the words below a page: which one it is, and how many there are. */
export const pageMark = '{page}';
export const pagesMark = '{pages}';
/** Of the words below a page, in points, and how near to the edge of the paper they stand: printers reach no further. */
const below = { size: 9, least: 14 } as const;

/** Sets paragraphs in any script on the pages of a document, each line broken and ordered as its script wants it. */
export class Paper {
  /** Letters that no font has. */
  readonly missing = new Set<string>();
  pages = 1;
  readonly #root: PDFKit.PDFStructureElement;
  #y: number;
  /** Where the columns of this page begin. */
  #top: number;
  #column = 0;
  #isWide = false;

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly fonts: Fonts,
    private readonly layout: PageLayout,
    private readonly widths: Map<string, number>,
  ) {
    this.#y = layout.margin;
    this.#top = layout.margin;
    this.#root = document.struct('Document');
    document.addStructure(this.#root);
  }

  set(paragraph: Paragraph): void {
    const { role, lines, spaceBefore = 0, keepWith = 0, isWide = false } = paragraph;
    this.#isWide = isWide;
    const isFirst = this.#y === this.#top && this.#column === 0;
    this.#y += spaceBefore;
    if (isFirst) this.#top = this.#y;
    if (this.#y > this.#bottom - keepWith) this.#goOn();
    const words = lines.join('\n');
    for (const { segment } of letters.segment(words))
      if (segment !== '\n' && this.fonts.fontFor(segment, words) === null) this.missing.add(segment);
    const options = plain.test(words) ? {} : { actual: words };
    this.#root.add(this.document.struct(role, options, () => this.#write(paragraph)));
    if (isWide) this.#top = this.#y;
  }

  /** Says below each of several pages which it is, so that nobody carries half of them. No part of what is read from the page. */
  number(words: string): void {
    if (this.pages === 1) return;
    for (let page = 1; page <= this.pages; page += 1) {
      this.document.switchToPage(page - 1);
      const said = words.replace(pageMark, String(page)).replace(pagesMark, String(this.pages));
      const runs = runsOf(said, this.fonts, readsFromRight(said));
      const { width, height } = this.document.page;
      this.#y = height - Math.max(below.least, this.layout.margin / 2) - below.size;
      this.document.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
      this.#draw(runs, (width - widthOfRuns(runs, below.size)) / 2, below);
      this.document.endMarkedContent();
    }
  }

  end(): void {
    this.#root.end();
    this.fonts.end();
    this.document.end();
  }

  #write(paragraph: Paragraph): void {
    const { lines, size, indent = 0, mark = '' } = paragraph;
    const markWidth = mark === '' ? 0 : this.fonts.base.widthOf(`${mark} `, size);
    const room = this.#width - indent - markWidth;
    const fromRight = readsFromRight(lines.join(' '));
    const fits = (part: string): boolean => this.#widthOf(part, fromRight) * size <= room;
    const broken = lines.flatMap((line) => brokenLines(line, fits));
    broken.forEach((line, index) => {
      if (this.#y + size * this.layout.leading > this.#bottom) this.#goOn();
      const left = this.#left + indent;
      const runs = runsOf(line, this.fonts, fromRight);
      const x = fromRight ? left + room - widthOfRuns(runs, size) : left + markWidth;
      const markX = fromRight ? left + room + markWidth - this.fonts.base.widthOf(mark, size) : left;
      if (index === 0 && mark !== '')
        this.#draw([{ font: this.fonts.base, level: 0, text: mark }], markX, paragraph);
      this.#draw(runs, x, paragraph);
      this.#y += size * this.layout.leading;
    });
    this.#y += size * (this.layout.leading - 1.1);
  }

  /** Of letters of one point: the same at every size, so it is measured once for all layouts that are tried. */
  #widthOf(line: string, fromRight: boolean): number {
    const key = `${fromRight} ${line}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = widthOfRuns(runsOf(line, this.fonts, fromRight), 1);
    this.widths.set(key, width);
    return width;
  }

  #draw(runs: readonly Run[], from: number, { size, bold = false }: Pick<Paragraph, 'size' | 'bold'>): void {
    let x = from;
    for (const { font, level, text } of runs) {
      this.fonts.turn(level);
      const stroke = (bold ? bolder : 0) + (font.isThin ? thicker : 0);
      this.document
        .font(font.name)
        .fontSize(size)
        .lineWidth(stroke * size);
      this.document.text(text, x, this.#y + size, {
        ...{ lineBreak: false, baseline: 'alphabetic', fill: true, stroke: stroke > 0 },
        features: [],
      });
      x += font.widthOf(text, size);
    }
  }

  get #bottom(): number {
    return this.document.page.height - this.layout.margin;
  }

  get #width(): number {
    const all = this.document.page.width - 2 * this.layout.margin;
    const { columns } = this.layout;
    return this.#isWide ? all : (all - (columns - 1) * gap) / columns;
  }

  get #left(): number {
    return this.layout.margin + (this.#isWide ? 0 : this.#column * (this.#width + gap));
  }

  /** In the next column, or on the next page. */
  #goOn(): void {
    this.#column += 1;
    if (this.#isWide || this.#column === this.layout.columns) this.#turnPage();
    this.#y = this.#top;
  }

  #turnPage(): void {
    this.document.addPage();
    this.pages += 1;
    this.#column = 0;
    this.#top = this.layout.margin;
  }
}

/** Texts as they must be loaded for: with what stands in for letters that nothing shows. */
export function textsOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map(({ lines }) => lines.join('\n'));
}

/** Says which letters a print cannot show, and what stands for them. */
export function missingInWords(missing: readonly string[]): string {
  const few = missing.slice(0, 20).map(standIn).join(' ');
  const some = missing.length > 20 ? `${few} …` : few;
  return say`Some letters cannot be shown on this paper. Their numbers in Unicode stand for them: ${some}. The plan itself has them as they were written. Because of them this print is not meant for archives.`;
}

function widthOfRuns(runs: readonly Run[], size: number): number {
  return runs.reduce((width, { font, text }) => width + font.widthOf(text, size), 0);
}
