import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { emoji, facesFor } from './faces.js';

/** A font that a print uses, as the document knows it. */
export interface Font {
  readonly name: string;
  /** Its strokes are thickened on paper. */
  readonly isThin: boolean;
  /** It has blanks and digits too, for keys and the like; beside words they would stand wide apart. */
  readonly isForPictures: boolean;
  has(codePoint: number): boolean;
  widthOf(text: string, size: number): number;
}

interface Slice {
  readonly file: string;
  readonly has: (codePoint: number) => boolean;
}

/** What pdfkit knows of a font and its types do not say. */
type Embedded = PDFKit.PDFDocument & {
  readonly _font: {
    readonly font: {
      hasGlyphForCodePoint(codePoint: number): boolean;
      layout(...text: Shaping): unknown;
      readonly variationAxes?: { readonly wght?: { readonly default: number } };
      readonly _layoutEngine: { readonly engine: { readonly GPOSProcessor?: Placing } | null };
    };
    /** By glyph, the letters that it stands for. */
    readonly unicode: number[][];
    widthOfString(text: string, size: number, features: readonly string[]): number;
  };
};

/** What is to be shaped, and how fontkit is told to. */
type Shaping = [
  text: string,
  features?: readonly string[],
  script?: string,
  language?: string,
  direction?: Direction,
];

type Direction = 'ltr' | 'rtl';

/** How fontkit places a mark on its letter. */
interface Placing {
  applyAnchor(mark: { readonly markAnchor: object | null }, letter: object | null, index: number): void;
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** The weight of text (OpenType): fonts of many weights begin at their lightest. */
const normal = 400;
const zeroWidthSpace = 0x200b;
/** What sets letters of the Burmese script below and above each other: fontkit asks fonts for it in scripts that it knows. */
const stacking = ['blwf', 'abvs', 'blws'];
const hasBurmese = /\p{Script=Myanmar}/u;
/** Joiners and other marks that show nothing by themselves. */
export const unseen = /\p{Default_Ignorable_Code_Point}/u;

/** The fonts of one print: read when a text needs them, and gone with it. */
export class Fonts {
  readonly base: Font;
  readonly #slices = new Map<string, readonly Slice[]>();
  readonly #opened = new Map<string, Font>();
  readonly #embedded: Embedded['_font'][] = [];
  #direction: Direction = 'ltr';
  readonly #require: NodeJS.Require;

  constructor(
    private readonly document: PDFKit.PDFDocument,
    rootDir: string,
  ) {
    this.#require = createRequire(join(rootDir, 'package.json'));
    this.base = this.#open('base', this.#require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
  }

  /** Reads what the texts need, and no more. */
  async load(texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      const different = new Set(Array.from(letters.segment(text), ({ segment }) => segment));
      for (const letter of different) await this.#loadFor(letter, text);
    }
  }

  /** Of what is shaped from now on. A font by itself goes by the script, and would turn round the digits of Arabic and Persian. */
  turn(level: number): void {
    this.#direction = level % 2 === 1 ? 'rtl' : 'ltr';
  }

  /** PDF/A: every glyph says which letter it is, also one that is a part of a letter: what is read aloud stands beside it. */
  end(): void {
    for (const { unicode } of this.#embedded)
      unicode.forEach((letter, glyph) => {
        if (letter.length === 0) unicode[glyph] = [zeroWidthSpace];
      });
  }

  async #loadFor(letter: string, text: string): Promise<void> {
    for (const { file } of this.#slicesOf(letter, text)) {
      const font = this.#opened.get(file) ?? this.#open(file, await unpacked(file));
      this.#opened.set(file, font);
      if (shows(font, letter)) return;
    }
  }

  /** The font for a letter as people see it, with its marks; null: it cannot be shown. */
  fontFor(letter: string, text: string): Font | null {
    const faces = this.#slicesOf(letter, text).flatMap(({ file }) => this.#opened.get(file) ?? []);
    return [...faces, this.base].find((font) => shows(font, letter)) ?? null;
  }

  #slicesOf(letter: string, text: string): Slice[] {
    return facesFor(letter, text).flatMap((face) =>
      this.#slicesIn(face).filter(({ has }) => codePoints(letter).some((codePoint) => has(codePoint))),
    );
  }

  #slicesIn(face: string): readonly Slice[] {
    const known = this.#slices.get(face);
    if (known) return known;
    const list = this.#require.resolve(`@fontsource-variable/${face}/unicode.json`);
    const ranges = this.#require(list) as Record<string, string>;
    const slices = Object.entries(ranges).map(([key, range]) => ({
      file: join(dirname(list), 'files', `${face}-${key.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`),
      has: within(range),
    }));
    this.#slices.set(face, slices);
    return slices;
  }

  #open(name: string, source: string | Buffer): Font {
    this.document.registerFont(name, source);
    this.document.font(name);
    const { _font: embedded } = this.document as Embedded;
    this.#embedded.push(embedded);
    leaveUnplaced(embedded.font._layoutEngine.engine?.GPOSProcessor);
    const layout = embedded.font.layout.bind(embedded.font);
    embedded.font.layout = (...[text, features]) =>
      layout(text, hasBurmese.test(text) ? stacking : features, undefined, undefined, this.#direction);
    return {
      name,
      isThin: (embedded.font.variationAxes?.wght?.default ?? normal) < normal,
      isForPictures: name.includes(emoji),
      has: (codePoint) => embedded.font.hasGlyphForCodePoint(codePoint),
      widthOf: (text, size) => embedded.widthOfString(text, size, []),
    };
  }
}

/** A letter without a place for a mark is legal (OpenType, MarkBasePos), and fontkit trips over it. */
function leaveUnplaced(placing: Placing | undefined): void {
  if (!placing) return;
  const place = placing.applyAnchor.bind(placing);
  placing.applyAnchor = (mark, letter, index) => {
    if (mark.markAnchor !== null && letter !== null) place(mark, letter, index);
  };
}

/** Fonts as they are embedded: a thread that prints keeps those that it has met. */
const unpackedFonts = new Map<string, Promise<Buffer>>();

function unpacked(file: string): Promise<Buffer> {
  const font = unpackedFonts.get(file) ?? unpack(file);
  unpackedFonts.set(file, font);
  return font;
}

async function unpack(file: string): Promise<Buffer> {
  // Loaded by the first print in need of it.
  const { default: woff2 } = await import('wawoff2');
  return Buffer.from(await woff2.decompress(await readFile(file)));
}

function shows(font: Font, letter: string): boolean {
  return codePoints(letter).every(
    (codePoint) => font.has(codePoint) || unseen.test(String.fromCodePoint(codePoint)),
  );
}

function codePoints(text: string): number[] {
  return [...text].map((letter) => letter.codePointAt(0) ?? 0);
}

/** @param range as CSS writes it: U+0900-097F,U+1CD0 */
function within(range: string): (codePoint: number) => boolean {
  const spans = range.split(',').map((span) => {
    const [from = '', until = from] = span.trim().replace('U+', '').split('-');
    return [parseInt(from, 16), parseInt(until, 16)] as const;
  });
  return (codePoint) => spans.some(([from, until]) => codePoint >= from && codePoint <= until);
}
