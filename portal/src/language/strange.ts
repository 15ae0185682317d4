import type { Messages } from '@lingui/core';

const from = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const to = 'àḃċďèḟĝĥìĵķĺṁñòṕɋŕšťùṽẁẋýžÀḂĊĎÈḞĜĤÌĴĶĹṀÑÒṔɊŔŠŤÙṼẀẊÝŽ';

type Token = string | readonly unknown[];

/** Writes every word of a catalogue with strange letters: what stays plain on a page did not come from a catalogue. */
export function strange(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([id, message]) => [id, transform(message as Token)]),
  ) as Messages;
}

function transform(message: Token): Token {
  if (typeof message === 'string') return letters(message);
  return message.map((token): unknown =>
    Array.isArray(token) ? argument(token as unknown[]) : letters(token as string),
  );
}

/** [name, kind, forms]: the forms of a plural are words, the name is not. */
function argument([name, kind, forms]: unknown[]): unknown[] {
  if (forms === null || typeof forms !== 'object')
    return [name, kind, forms].filter((part) => part !== undefined);
  const changed = Object.entries(forms as Record<string, Token>).map(([form, words]) => [
    form,
    form === 'offset' ? words : transform(words),
  ]);
  return [name, kind, Object.fromEntries(changed)];
}

/** Tags such as <0> stay what they are. */
export function letters(text: string): string {
  return text.replace(/<[^>]*>|[a-zA-Z]/g, (found) =>
    found.length > 1 ? found : (to[from.indexOf(found)] ?? found),
  );
}
