/** A part of a text that whoever publishes it was meant to replace. */
const marks: readonly RegExp[] = [
  // [name of the clinic], but no link, footnote, task, or [sic] and […] of a quotation.
  /[[［](?!\s*[xX]?\s*[\]］])(?!(?:sic|\.{3}|…|\d+|[\^!].*?)[\]］])[^[\]［］\n]+[\]］](?![(:[])/gu,
  // {{name}}, {name of the clinic}
  /\{\{?\s*\p{L}[^{}\n]*\}\}?/gu,
  // <name of the clinic>: two words or more, and nothing that is an address or HTML with attributes
  /<\p{L}+(?:[ _-]\p{L}+)+>/gu,
  /\b(?:TODO|TBD|TBC|FIXME|XXX+)\b/gu,
  /lorem ipsum/giu,
  // Our own note on every text to start from, in each language.
  /not (?:a )?legal advice/giu,
  /no(?: es)? asesoramiento legal/giu,
  /\bpunto de partida\b(?=[^\n]*\brevis)/giu,
  /\bstarting point\b(?=[^\n]*\breview\b)/giu,
];

/** What of a text still waits to be filled in or taken out: nobody should be asked to agree to it. In its order, each once. */
export function unfilledIn(text: string): string[] {
  const found = marks.flatMap((mark) =>
    [...text.matchAll(mark)].map((match) => ({ at: match.index, words: match[0] })),
  );
  return [...new Set(found.sort((one, other) => one.at - other.at).map(({ words }) => words))];
}
