import { isDeepStrictEqual } from 'node:util';
import { Support } from '../terms/support.js';
import type { PlanDocument } from '../document/plan-document.js';
import { elementRowsOf, elementsOf, type AnyElement, type ElementRow } from '../document/plan-elements.js';

/** What the table of elements is to say anew. */
export function changedRows(before: PlanDocument, after: PlanDocument): ElementRow[] {
  const known = new Map(elementRowsOf(before).map((row) => [row.id, row]));
  return elementRowsOf(after).filter((row) => !isDeepStrictEqual(row, known.get(row.id)));
}

/** What of a plan its readers see otherwise than before: a new element, or where somebody stands on one, too. */
export function changedElements(
  before: PlanDocument,
  after: PlanDocument,
): Pick<ElementRow, 'id' | 'kind'>[] {
  const known = new Map(elementsOf(before).map((element) => [element.id, ofItself(element)]));
  const changed = elementsOf(after).filter((element) => ofItself(element) !== known.get(element.id));
  return changed.map((element) => ({
    id: element.id,
    kind: element instanceof Support ? 'support' : element.kind,
  }));
}

/** Without what has an id of its own. */
function ofItself(element: AnyElement): string {
  return JSON.stringify(element, (key, value: unknown) => (key === 'steps' ? undefined : value));
}
