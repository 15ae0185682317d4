import { actions, entryOf } from '../../access/access-matrix.js';
import { thingOf } from '../../core/outbox/event-name.js';
import { gates } from '../../access/event-gates.js';

/** What a machine can be told of: what it reads when it is told. A test holds it against the access matrix. */
export const webhookKinds = [
  'plan',
  'version',
  'decision',
  'progress',
  'journey',
  'setback',
  'safety_plan',
] as const;
export type WebhookKind = (typeof webhookKinds)[number];

/** Sent to see whether it arrives. It tells of nothing. */
export const testEvent = 'webhook.tested';
/** So long went by that what happened is forgotten: whoever hears this reads anew what they keep. */
export const missedEvent = 'events.missed';

/** Which kind an event belongs to, by what opens it; null: it is of none, such as that access has changed, and is always told. */
export function kindOf(eventName: string): string | null {
  const opens = gates[thingOf(eventName)]?.opens;
  return opens === undefined ? null : thingOf(opens);
}

/** The kinds that the access matrix opens to machines at all. */
export function kindsOpenToMachines(): string[] {
  const opening = new Set(Object.values(gates).map(({ opens }) => opens));
  return actions
    .filter((action) => {
      const entry = entryOf(action);
      return opening.has(action) && entry.about === 'patient' && entry.integrator !== undefined;
    })
    .map(thingOf);
}
