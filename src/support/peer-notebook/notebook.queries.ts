import { mayAlso } from '../../access/may-also.js';
import { partyOf } from '../../core/actor.js';
import { personJson } from '../../core/database/sql.js';
import { currentActor } from '../../core/request-context.js';

/**
 * What of the notebook whoever is asking sees, as a condition on `record`: the patient all of it, the peer what they write with the
 * patient while the support goes on, the care team and who acts for the patient what the patient approved and shows. What is in it is how
 * it is going.
 */
export function entrySeenBy(): string {
  const actor = currentActor();
  const party = partyOf(actor);
  if (party === null)
    return `record.state <> 'taken-back' AND EXISTS (SELECT FROM peer_support support
      WHERE support.id = record.peer_support_id AND support.peer_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid AND support.state = 'active')`;
  if (!mayAlso('progress.read')) return 'false';
  return actor.relation === 'self' ? 'true' : "record.state = 'shared'";
}

/** $1 patient. */
const entries = (): string => `
  SELECT record.id, record.peer_support_id AS "peerSupportId", record.words, record.state, ${personJson('writer')} AS "writtenBy",
    record.written_at AS "writtenAt", ${personJson('worder')} AS "wordedBy", record.worded_at AS "wordedAt",
    record.approved_at AS "approvedAt", record.label IS NOT NULL AS "substanceUse", record.version
  FROM peer_notebook_entry record
  JOIN account writer ON writer.id = record.written_by JOIN account worder ON worder.id = record.worded_by
  WHERE record.patient_id = $1 AND ${entrySeenBy()}`;

/** $2 the entry. */
export const oneNotebookEntry = (): string => `${entries()} AND record.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const notebookOfPatient = (): string =>
  `${entries()} AND ($2::uuid IS NULL OR record.id < $2) ORDER BY record.id DESC LIMIT $3`;

/** What was approved and reads otherwise by now, newest first. $1 patient, $2 entry, $3 the last id of the page before or null, $4 limit + 1. */
export const earlierWordings = `
  SELECT wording.id, wording.words, ${personJson('worder')} AS "wordedBy", wording.worded_at AS "wordedAt",
    ${personJson('approver')} AS "approvedBy", wording.approved_at AS "approvedAt"
  FROM peer_notebook_wording wording
  JOIN account worder ON worder.id = wording.worded_by JOIN account approver ON approver.id = wording.approved_by
  WHERE wording.patient_id = $1 AND wording.entry_id = $2 AND ($3::uuid IS NULL OR wording.id < $3)
  ORDER BY wording.id DESC LIMIT $4`;
