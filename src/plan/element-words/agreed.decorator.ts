import { say, type Unsaid } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';
import { quoted } from '../../core/text/written.js';

interface AgreedField {
  readonly word: Unsaid;
  readonly whenLeftOut: unknown;
}

type Content<T> = new () => T;

const fieldsByPrototype = new Map<object, Map<string, AgreedField>>();
const wordsByField = new Map<string, Unsaid>();

/**
 * A field that the two agree on. What can be proposed, is compared, put into words and printed follows from the fields that
 * carry this: whoever adds one adds it everywhere.
 * @param word what people call it: toSay`target date`. One name of a field has one word, whatever carries it
 * @param whenLeftOut what it is in something new where nobody said; null unless said otherwise
 */
export function Agreed(
  word: Unsaid,
  { whenLeftOut = null }: { whenLeftOut?: unknown } = {},
): PropertyDecorator {
  return (prototype, name) => {
    const field = String(name);
    const known = wordsByField.get(field);
    if (known !== undefined && known !== word)
      throw new Error(`${field} is ${quoted(known)} already, not ${quoted(word)}.`);
    wordsByField.set(field, word);
    const fields = fieldsByPrototype.get(prototype) ?? new Map<string, AgreedField>();
    fieldsByPrototype.set(prototype, fields.set(field, { word, whenLeftOut }));
  };
}

/** The names of the fields that the two agree on, in the order in which the class names them. */
export function agreedFields<T>(content: Content<T>): (keyof T & string)[] {
  return [...fieldsOf(content).keys()] as (keyof T & string)[];
}

/** What was agreed on in something that holds more than that. */
export function agreedContent<T extends object>(content: Content<T>, element: T): T {
  return Object.fromEntries(agreedFields(content).map((field) => [field, element[field]])) as T;
}

/** What was said of something new, and what holds where nothing was said. */
export function newContent<T extends object>(content: Content<T>, said: Partial<T>): T {
  const fields = [...fieldsOf(content)].map(([field, { whenLeftOut }]) => [
    field,
    said[field as keyof T] ?? whenLeftOut,
  ]);
  return Object.fromEntries(fields) as T;
}

/**
 * The changes that were really said; null means: remove it.
 * @throws {BrokenRule} when there are none
 */
export function changedContent<T extends object>(content: Content<T>, said: object): Partial<T> {
  const given = said as Partial<T>;
  const fields = agreedFields(content);
  const changes = fields.filter((field) => given[field] !== undefined).map((field) => [field, given[field]]);
  if (changes.length > 0) return Object.fromEntries(changes) as Partial<T>;
  throw new BrokenRule(say`Say what should change: at least one of ${fields.join(', ')}.`);
}

/** What people call a field that the two agree on. */
export function agreedWord(field: string): Unsaid | undefined {
  return wordsByField.get(field);
}

function fieldsOf(content: Content<unknown>): Map<string, AgreedField> {
  return fieldsByPrototype.get(content.prototype as object) ?? new Map<string, AgreedField>();
}
