import { say } from '../../core/language/say.js';
import { inOneLine } from '../../core/text/written.js';
import { page, type EventSource } from '../../journey/timeline/timeline-events.service.js';

/** A peer sees what concerns them, the two sides all of it. @param time of one support, a column that can be empty */
const moment = (time: string, what: string): string => `
  SELECT 'peer-support' AS kind, support.id, ${time} AS at, 'patient' AS party, NULL::uuid AS plan_id, NULL AS perspective, '${what}' AS move_kind,
    NULL AS stage, NULL::int AS version, NULL::int AS value, peer.display_name AS words
  FROM peer_support support JOIN account peer ON peer.id = support.peer_id
  WHERE 'peer-support' = ANY ($2) AND support.patient_id = $1 AND support.begun_at IS NOT NULL AND ${time} IS NOT NULL
    AND ($7::uuid IS NULL OR support.peer_id = $7)
    ${page(time, 'support.id')}`;

/** That support by a peer began or ended: who said so, and why, is nobody’s business. */
export const peerSupportEvents: EventSource = {
  kind: 'peer-support',
  opens: 'peer_support.read',
  select: `(${moment('support.begun_at', 'begun')}) UNION ALL (${moment('support.ended_at', 'ended')})`,
  sentenceOf: ({ moveKind, words }) =>
    moveKind === 'begun'
      ? say`${inOneLine(words ?? '')} walks alongside as a peer from now on.`
      : say`The time with ${inOneLine(words ?? '')} as a peer came to its end.`,
};
