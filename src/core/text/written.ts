/** Where a line ends, by the rules of any system that text can come from. */
const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;
/** Halves of characters, as cutting leaves them: no format can hold them. */
const halves = /\p{Surrogate}/gu;
/** What nobody sees and what moves, turns or hides the text around it. Marks that order or join letters within a word stay. */
const unruly = /[\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|(?!\s)\p{Cc}/gu;

/** What people wrote, for a place of one line: a name, a title, a statement, part of a sentence. It cannot begin another line. */
export function inOneLine(text: string): string {
  return withoutUnruly(text)
    .replaceAll(/[\s\u0085]+/g, ' ')
    .trim();
}

/** What people wrote, for a block of its own: its line breaks stay, and each line can be set as a line of that block. */
export function inLines(text: string): string[] {
  return linesOf(text).map(inOneLine);
}

/** The lines of a text as they are, blanks and all. */
export function linesOf(text: string): string[] {
  return withoutUnruly(text).split(lineEnd);
}

/** A text as a quotation within a sentence: what it says cannot end the quotation. */
export function quoted(text: string): string {
  return `“${inOneLine(text).replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** What is quoted at the end of a sentence may bring a full stop of its own: one is enough. */
export function withOneStop(sentence: string): string {
  return sentence.replace(/([.!?…][’”»]*)\.$/u, '$1');
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** As much of a text as there is room for, cut between two letters as people see them. @param room in UTF-16 code units */
export function clipped(text: string, room: number): string {
  if (text.length <= room) return text;
  let end = 0;
  for (const { index, segment } of letters.segment(text)) {
    if (index + segment.length > room - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}

function withoutUnruly(text: string): string {
  return text.replaceAll(halves, '\ufffd').replaceAll(unruly, '');
}
