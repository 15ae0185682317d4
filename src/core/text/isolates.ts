import { inLines, inOneLine } from './written.js';

/** FSI and PDI (UAX 9, 2.4.2): what stands between them is read in its own direction and moves nothing around it. */
const [opening, closing] = ['\u2068', '\u2069'];
const marks = /[\u2068\u2069]/u;
const everyMark = /[\u2068\u2069]/gu;
const fromRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether a text holds letters that are read from the right. */
export function hasLettersFromRight(text: string): boolean {
  return fromRight.test(text);
}

export function isIsolate(unit: string | undefined): boolean {
  return unit === opening || unit === closing;
}

/**
 * A value for a sentence: whichever way it is read, the words around it stay where they are. Each of its lines is one by itself;
 * blanks at its ends are those of the sentence.
 */
export function isolated(value: string): string {
  const [before = '', after = ''] = [/^ */.exec(value)?.[0], / *$/.exec(value)?.[0]];
  const lines = linesWithIsolates(value).map((line) => (line === '' ? '' : `${opening}${line}${closing}`));
  return before + lines.join('\n') + after;
}

/** A line that is made of values, such as a name and what somebody does: put`${name} (${role})`. */
export function put(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw({ raw: parts }, ...values.map(isolated));
}

/** For a place of one line, as `inOneLine`; isolates stay where something in it is read from the right. */
export function inOneLineWithIsolates(text: string): string {
  return keeping(text, inOneLine);
}

/** For a block of its own, as `inLines`. */
export function linesWithIsolates(text: string): string[] {
  if (!marks.test(text)) return inLines(text);
  return text.split('\n').flatMap((line) => (isInPairs(line) ? [keeping(line, inOneLine)] : inLines(line)));
}

/** What stands outside of all isolates: the words of the sentence itself. */
export function aroundIsolates(text: string): string {
  let depth = 0;
  return [...text]
    .filter((letter) => {
      if (letter === opening) depth += 1;
      else if (letter === closing) depth -= 1;
      return depth === 0 && letter !== closing;
    })
    .join('');
}

export function withoutIsolates(text: string): string {
  return text.replaceAll(everyMark, '');
}

/** Lines of a text that was broken: an isolate that goes on in the next line ends with this one and begins again there. */
export function carriedOver(lines: readonly string[]): string[] {
  let open = 0;
  return lines.map((line) => {
    const begun = opening.repeat(open) + line;
    open = Math.max(0, depthsOf(begun).at(-1) ?? 0);
    return begun + closing.repeat(open);
  });
}

/** People cannot write a mark that ends the isolate in which their text stands: only what is in pairs is kept. */
function keeping(text: string, tidy: (part: string) => string): string {
  if (!marks.test(text)) return tidy(text);
  if (!isInPairs(text) || !hasLettersFromRight(text)) return tidy(withoutIsolates(text));
  const tidied = text.split(/([\u2068\u2069])/u).map((part) => (isIsolate(part) ? part : inner(part, tidy)));
  return tidied.join('').trim();
}

/** A part of a line: the blanks at its ends are those between words. */
function inner(part: string, tidy: (part: string) => string): string {
  return tidy(`|${part}|`).slice(1, -1);
}

function isInPairs(text: string): boolean {
  const depths = depthsOf(text);
  return depths.every((depth) => depth >= 0) && (depths.at(-1) ?? 0) === 0;
}

/** How deep one is in isolates after each of their marks. */
function depthsOf(text: string): number[] {
  let depth = 0;
  return (text.match(everyMark) ?? []).map((mark) => (depth += mark === opening ? 1 : -1));
}
