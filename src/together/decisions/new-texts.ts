/**
 * What is sent, less the texts that stand there already: nobody is asked about words that another wrote. What is left out
 * leaves an empty text behind, so that everything else keeps its place.
 */
export function newTexts<Sent extends object>(sent: Sent, standing: object): Sent {
  return without(sent, new Set(textsIn(standing))) as Sent;
}

function without(value: unknown, known: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return known.has(value) ? '' : value;
  if (Array.isArray(value)) return value.map((inner) => without(inner, known));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, without(inner, known)]));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
