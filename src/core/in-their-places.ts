/**
 * Somebody has put in order what they see of a list; what they do not see keeps its place: each follows what it followed before, and
 * comes first where nothing of that is left.
 * @param before the whole list as it was
 * @param after what they see of it, as they leave it
 * @param unseen those of the list that they do not see
 */
export function inTheirPlaces(
  before: readonly string[],
  after: readonly string[],
  unseen: ReadonlySet<string>,
): string[] {
  const whole = [...after];
  before.forEach((id, index) => {
    if (!unseen.has(id)) return;
    const followed = before.slice(0, index).findLast((each) => whole.includes(each));
    whole.splice(followed === undefined ? 0 : whole.indexOf(followed) + 1, 0, id);
  });
  return whole;
}
