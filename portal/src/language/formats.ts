/**
 * What the browser writes in words of its own: dates, lists, names of languages and countries. In the pseudo language they are
 * strange too, so that what stays plain on a page came neither from a catalogue nor from here.
 */
let ours = (text: string): string => text;

export function writeFormats(as: (text: string) => string): void {
  ours = as;
}

type Say<Thing> = (thing: Thing) => string;

export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Say<Date | number> {
  const format = new Intl.DateTimeFormat(language, options);
  return (at) => ours(format.format(at));
}

/** What is listed stays as it is. */
export function listFormat(language: string, options: Intl.ListFormatOptions = {}): Say<readonly string[]> {
  const format = new Intl.ListFormat(language, options);
  return (things) =>
    format
      .formatToParts(things)
      .map(({ type, value }) => (type === 'literal' ? ours(value) : value))
      .join('');
}

/** What tags stand for; null where the browser does not know. */
export function displayNames(language: string, type: 'language' | 'region'): (tag: string) => string | null {
  const names = new Intl.DisplayNames(language, { type, fallback: 'none' });
  return (tag) => {
    try {
      const name = names.of(tag);
      return name === undefined ? null : ours(name);
    } catch {
      // No tag at all.
      return null;
    }
  };
}

export function timeZoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
