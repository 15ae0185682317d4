import LineBreaker from 'linebreak';
import { carriedOver } from '../text/isolates.js';

const words = new Intl.Segmenter('und', { granularity: 'word' });
const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A text in lines that fit, broken where its script breaks lines (UAX 14). What has no such place for a whole line is broken
 * between words as a dictionary knows them (Thai, Khmer, Lao), and else between two letters.
 */
export function brokenLines(text: string, fits: (line: string) => boolean): string[] {
  if (fits(text)) return [text.trimEnd()];
  const pieces = piecesOf(text, fits);
  const lines: string[] = [];
  for (let from = 0; from < pieces.length;) {
    const line = (until: number): string => pieces.slice(from, until).join('').trimEnd();
    const until = lastThatFits(from + 1, pieces.length, (place) => fits(line(place)));
    lines.push(line(until));
    from = until;
  }
  return lines.length > 0 ? carriedOver(lines) : [''];
}

/** The last place of which `fits` is true, where the first counts as one that does. To measure a line is dear, so it is halved and not walked. */
function lastThatFits(first: number, last: number, fits: (place: number) => boolean): number {
  let [known, most] = [first, last];
  for (let step = 8; known < most; step *= 2) {
    const place = Math.min(known + step, most);
    if (fits(place)) known = place;
    else most = place - 1;
    if (most - known < step) break;
  }
  while (known < most) {
    const middle = Math.ceil((known + most) / 2);
    if (fits(middle)) known = middle;
    else most = middle - 1;
  }
  return known;
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
