import LineBreaker from 'linebreak';

const words = new Intl.Segmenter('und', { granularity: 'word' });
const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A text in lines that fit, broken where its script breaks lines (UAX 14). What has no such place for a whole line is broken
 * between words as a dictionary knows them (Thai, Khmer, Lao), and else between two letters.
 */
export function brokenLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, fits)) {
    if (line !== '' && !fits((line + piece).trimEnd())) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

function piecesOf(text: string, fits: (line: string) => boolean): string[] {
  return breakable(text)
    .flatMap((piece) => (fits(piece.trimEnd()) ? [piece] : segments(words, piece)))
    .flatMap((piece) => (fits(piece.trimEnd()) ? [piece] : segments(letters, piece)));
}

function breakable(text: string): string[] {
  const breaker = new LineBreaker(text);
  const pieces: string[] = [];
  let from = 0;
  for (let place = breaker.nextBreak(); place !== null; place = breaker.nextBreak()) {
    pieces.push(text.slice(from, place.position));
    from = place.position;
  }
  return pieces;
}

function segments(segmenter: Intl.Segmenter, text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
