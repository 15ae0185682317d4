/**
 * An address, taken apart; null where the text is none. Not by `URL.canParse`: Node 20 refuses with it every address that has an
 * é or ü in it as soon as the engine has optimized the call.
 */
export function webAddress(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
