/**
 * Whether something is neither labelled `substance_use` nor belongs to what is: what is labelled takes along all that hangs
 * on it (the view `labelled` says what). The argument is an SQL expression for its id, which may be null.
 */
export const isPlain = (id: string): string =>
  `NOT EXISTS (SELECT FROM labelled WHERE labelled.patient_id = $1 AND labelled.id = ${id})`;

/** The same of goals, steps and help alone, which is quicker to find out. */
const isPlainElement = (id: string): string =>
  `NOT EXISTS (SELECT FROM labelled_element labelled WHERE labelled.patient_id = $1 AND labelled.id = ${id})`;

/** A list kept as JSON without the items about what is labelled today, whatever it was then. `field` of an item has the id. */
export const plainItems = (list: string, field: string): string => `
  (SELECT coalesce(jsonb_agg(item ORDER BY place), '[]') FROM jsonb_array_elements(${list}) WITH ORDINALITY AS listed (item, place)
   WHERE ${isPlainElement(`(item->>'${field}')::uuid`)})`;
