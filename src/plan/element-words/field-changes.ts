import { isDeepStrictEqual } from 'node:util';
import { fieldInWords } from './in-words.js';

/** A field that is different, in words that people read. */
export interface FieldChange {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Field by field, whatever fields there are. One that either side does not have yet says as much as one that is empty. */
export function fieldChanges(before: Fields, after: Fields): FieldChange[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields
    .filter((field) => !isDeepStrictEqual(after[field] ?? null, before[field] ?? null))
    .map((field) => ({
      field,
      from: fieldInWords(field, before[field]),
      to: fieldInWords(field, after[field]),
    }));
}
