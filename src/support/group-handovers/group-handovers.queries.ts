import { personJson } from '../../core/database/sql.js';

/** $1 who asked, or is asked. */
const handovers = `
  SELECT handover.id, handover.group_id AS "groupId", ${personJson('offerer')} AS "offeredBy", ${personJson('receiver')} AS "offeredTo",
    handover.state, handover.offered_at AS "offeredAt", handover.answered_at AS "answeredAt", handover.version
  FROM group_handover handover
  JOIN account offerer ON offerer.id = handover.offered_by
  JOIN account receiver ON receiver.id = handover.offered_to
  WHERE (handover.offered_by = $1 OR handover.offered_to = $1)`;

/** $2 the hand-over. */
export const oneHandover = `${handovers} AND handover.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const handoversOf = `${handovers} AND ($2::uuid IS NULL OR handover.id < $2) ORDER BY handover.id DESC LIMIT $3`;

/** Whether the account $1 can be used. */
export const isActive = `SELECT FROM account WHERE id = $1 AND status = 'active'`;
