/**
 * Somebody has put in order what they see of a list; what they do not see keeps its place: as many of those that are still there
 * stand before each of it as did before. Where none of those is there any more, it comes last.
 * @param before the whole list as it was
 * @param after what they see of it, as they leave it
 * @param unseen those of the list that they do not see
 */
export function inTheirPlaces(
  before: readonly string[],
  after: readonly string[],
  unseen: ReadonlySet<string>,
): string[] {
  const kept = new Set(before.filter((id) => !unseen.has(id) && after.includes(id)));
  const waiting = placesOf(before, { kept, unseen });
  const foremost = waiting.get(0) ?? [];
  if (kept.size === 0) return [...after, ...foremost];
  const whole = [...foremost];
  let passed = 0;
  for (const id of after) {
    whole.push(id);
    if (kept.has(id)) whole.push(...(waiting.get((passed += 1)) ?? []));
  }
  return whole;
}

interface Parts {
  readonly kept: ReadonlySet<string>;
  readonly unseen: ReadonlySet<string>;
}

/** What is not seen, by how many of the others stand before it. */
function placesOf(before: readonly string[], { kept, unseen }: Parts): Map<number, string[]> {
  const places = new Map<number, string[]>();
  let passed = 0;
  for (const id of before) {
    if (kept.has(id)) passed += 1;
    if (unseen.has(id)) places.set(passed, [...(places.get(passed) ?? []), id]);
  }
  return places;
}
