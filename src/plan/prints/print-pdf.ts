import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { LineKind, Printout, Section } from './print-lines.js';

const margin = 64;
const keepTogether = 90;
const sizes = { title: 24, 2: 16, 3: 13, body: 12, code: 9 } as const;
const marks: Record<LineKind, string> = { text: '', quote: '', item: '•  ', note: '!  ', code: '' };
const indents: Record<LineKind, number> = { text: 0, quote: 20, item: 20, note: 20, code: 0 };

/**
 * The print as a PDF that is large and clean, tagged for screen readers and fit for archives (PDF/A-2a): headings, paragraphs and the order in
 * which they are read are marked, the language and the title are set.
 * @param rootDir where the package lies, whose fonts are embedded
 */
export async function asPdf(
  printout: Printout,
  { language, rootDir }: { language: string; rootDir: string },
): Promise<Buffer> {
  // Loaded by the first print: it is large, and most days nobody prints.
  const { default: PDFDocument } = await import('pdfkit');
  const require = createRequire(join(rootDir, 'package.json'));
  const document = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    tagged: true,
    subset: 'PDF/A-2a',
    displayTitle: true,
    lang: language,
    info: { Title: printout.title },
    font: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  });
  document.registerFont('bold', require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'));
  document.registerFont('body', require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
  const finished = collected(document);
  write(document, printout);
  document.end();
  return finished;
}

function write(document: PDFKit.PDFDocument, { title, subtitle, sections }: Printout): void {
  const root = document.struct('Document');
  document.addStructure(root);
  const add = (type: string, draw: () => void): void => void root.add(document.struct(type, {}, draw));
  add('H1', () => document.font('bold').fontSize(sizes.title).text(title));
  for (const line of subtitle) add('P', () => document.font('body').fontSize(sizes.body).text(line));
  for (const section of sections) writeSection(document, root, section);
  root.end();
}

function writeSection(
  document: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  section: Section,
): void {
  const { heading, level, lines } = section;
  // A heading stays with what it is above.
  if (document.y > document.page.height - margin - keepTogether) document.addPage();
  root.add(
    document.struct(`H${level}`, {}, () => {
      document.moveDown(level === 2 ? 1.2 : 0.6);
      document.font('bold').fontSize(sizes[level]).text(heading, margin);
      document.moveDown(0.3);
    }),
  );
  for (const { kind, lines: written } of lines) {
    root.add(
      document.struct(kind === 'quote' ? 'BlockQuote' : 'P', {}, () => {
        document.font('body').fontSize(kind === 'code' ? sizes.code : sizes.body);
        const words = written.map((line, index) => (index === 0 ? marks[kind] : '') + line).join('\n');
        document.text(words, margin + indents[kind], undefined, { lineGap: 3, paragraphGap: 4 });
      }),
    );
  }
}

function collected(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
}
