/** How one can move on the journey; which move is free when is the journey's affair. */
export const moveKinds = [
  'begin',
  'advance',
  'leap',
  'return',
  'setback',
  'pause',
  'resume',
  'restart',
] as const;
export type MoveKind = (typeof moveKinds)[number];
