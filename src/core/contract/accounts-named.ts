import { isId } from '../ids.js';

/** The fields of answers that name somebody by their account alone. A test looks through the contract for others. */
const accountFields: ReadonlySet<string> = new Set([
  'accountId',
  'dictatedTo',
  'recipientAccountId',
  'recordedBy',
  'saidBy',
  'statedBy',
  'writtenBy',
]);
/** What stands beside an account where the name is given already. */
const nameFields = ['displayName', 'name'] as const;

/** The field of an answer that gives the names of those whom it names by their accounts. */
export const peopleField = 'people';

/** The accounts that an answer names without their names, each once. */
export function accountsNamedIn(answer: unknown): string[] {
  const found = new Set<string>();
  collect(answer, found);
  return [...found].sort();
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null || value instanceof Date) return;
  const isNamed = nameFields.some((field) => field in value);
  for (const [field, inner] of Object.entries(value)) {
    if (typeof inner !== 'string') collect(inner, found);
    else if (!isNamed && accountFields.has(field) && isId(inner)) found.add(inner);
  }
}

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly type?: unknown;
}

/** Whether an object that a schema describes would name somebody by their account alone. */
export function namesByAccountAlone({ properties = {} }: Schema): boolean {
  const isNamed = nameFields.some((field) => field in properties);
  return (
    !isNamed &&
    Object.entries(properties).some(([field, inner]) => accountFields.has(field) && isText(inner as Schema))
  );
}

/** An id, and not the person with their name under the same word. */
function isText({ type }: Schema): boolean {
  return [type].flat().includes('string');
}
