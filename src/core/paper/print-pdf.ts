import { say } from '../language/say.js';
import { asUsual, tighter } from './layouts.js';
import { missingInWords, pageMark, pagesMark, type Paragraph } from './paper.js';
import type { LineKind, Printout } from './print-lines.js';
import { inThread } from './print-threads.js';

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

/**
 * The print as a PDF that is large and clean, in every script for which there is a font, tagged for screen readers and fit for
 * archives (PDF/A-2a): headings, paragraphs and the order in which they are read are marked, the language and the title are set.
 * Where letters cannot be shown it says so, and claims to be for no archive.
 */
export async function asPdf(printout: Printout, { language, rootDir, onOnePage }: Making): Promise<Buffer> {
  const paragraphs = paragraphsOf(printout);
  const numbering = say`Page ${pageMark} of ${pagesMark}`;
  const setting = { title: printout.title, paragraphs, numbering, forArchive: true, language, rootDir };
  const first = await inThread({ ...setting, fits: onOnePage ? [asUsual, ...tighter] : [asUsual] });
  const { pdf, missing, pages, fit } = first;
  const isLonger = onOnePage === true && pages > 1;
  if (missing.length === 0 && !isLonger) return Buffer.from(pdf);
  const told = [
    ...(isLonger ? [say`This is more than one page. It goes on overleaf: take all of it along.`] : []),
    ...(missing.length > 0 ? [missingInWords(missing)] : []),
  ].map((line) => ({ role: 'P', lines: [line], size: sizes.body, isWide: true }));
  const saying = {
    ...setting,
    paragraphs: paragraphs.toSpliced(1, 0, ...told),
    forArchive: missing.length === 0,
    fits: onOnePage && !isLonger ? [fit, ...tighter] : [fit],
  };
  return Buffer.from((await inThread(saying)).pdf);
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
