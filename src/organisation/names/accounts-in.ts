import { isId } from '../../core/ids.js';

/** The fields of answers that name somebody by their account alone. A test reads the contract for others. */
export const accountFields: ReadonlySet<string> = new Set([
  'accountId',
  'dictatedTo',
  'recordedBy',
  'saidBy',
  'statedBy',
  'writtenBy',
]);

/** The accounts that an answer names and does not give the name of, each once. */
export function accountsIn(answer: unknown): string[] {
  const found = new Set<string>();
  collect(answer, found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null || value instanceof Date) return;
  if ('displayName' in value) return;
  for (const [name, inner] of Object.entries(value)) {
    if (isId(inner)) {
      if (accountFields.has(name)) found.add(inner);
    } else collect(inner, found);
  }
}
