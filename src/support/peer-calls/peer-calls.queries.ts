import { personJson } from '../../core/database/sql.js';

/** $1 patient, $2 the peer who asks, who sees their own, or null. */
const calls = `
  SELECT called.id, ${personJson('caller')} AS "calledBy", called.answer AS words, called.raised_at AS "calledAt",
    called.state = 'acknowledged' AS "isSeen", called.due_at AS "dueAt"
  FROM safety_alert called JOIN account caller ON caller.id = called.called_by
  WHERE called.patient_id = $1 AND ($2::uuid IS NULL OR called.called_by = $2)`;

/** $3 the call. */
export const onePeerCall = `${calls} AND called.id = $3`;

/** Newest first. $3 the last id of the page before or null, $4 limit + 1. */
export const peerCallPage = `${calls} AND ($3::uuid IS NULL OR called.id < $3) ORDER BY called.id DESC LIMIT $4`;
