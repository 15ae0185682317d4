/** Texts without anything visible in them. */
export const unseen = [
  '\u200b',
  '\u2060\u00ad',
  '\u3164',
  '\u2800',
  '\u034f',
  '\ufe0f',
  '\u200e',
  '\u00a0\u200d',
  '\ue000',
  '\ufffc',
  '\u{e0080}',
  '\u{10fffd}\u0378',
];
