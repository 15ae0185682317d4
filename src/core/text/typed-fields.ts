import { Transform } from 'class-transformer';
import { asRead, typedKey } from './typed.js';

/** A field that people type or paste to get in: what they never meant to send is taken off before it is looked at. */
export const TypedAsRead = (): PropertyDecorator => whereText(asRead);

/** The same where capitals make no difference either. */
export const TypedKey = (): PropertyDecorator => whereText(typedKey);

function whereText(write: (text: string) => string): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? write(value) : value));
}
