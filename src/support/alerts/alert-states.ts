/** Where an alert can be. */
export const alertStates = ['open', 'acknowledged'] as const;
export type AlertState = (typeof alertStates)[number];

/** What can be done with it. A corrected answer adds to it and never takes it back; a higher one asks anew who is to read it. */
export const alertMoves = {
  rise: { from: ['open'], to: 'open', by: 'patient' },
  escalate: { from: ['open'], to: 'open', by: 'time' },
  acknowledge: { from: ['open'], to: 'acknowledged', by: 'clinician' },
} as const satisfies Record<string, { from: readonly AlertState[]; to: AlertState; by: string }>;

export const alertEventKinds = [
  'raised',
  'answered_again',
  'answered_higher',
  'called_again',
  'escalated',
  'nobody_left',
  'acknowledged',
] as const;
export type AlertEventKind = (typeof alertEventKinds)[number];
