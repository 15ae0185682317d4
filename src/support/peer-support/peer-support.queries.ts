import { personJson, personJsonOrNull } from '../../core/database/sql.js';
import { calledName } from '../../people/patient-names/patient-names.reader.js';

/** What is shared by the consent that it rests on, while that is in force. */
const parts = `
  SELECT to_json(coalesce(provision.plan_parts, '{}') || array_remove(provision.data_classes, 'plan'))
  FROM consent_provision provision WHERE provision.consent_id = support.consent_id AND support.state = 'active'`;

/** Who goes on with what the peer $2 still does. */
const goesOn = `
  EXISTS (SELECT FROM peer_support mine WHERE mine.id = support.takes_over_id AND mine.peer_id = $2 AND mine.state = 'active')`;

/** $1 patient, $2 the peer who asks, who sees their own and who goes on with it, or null. */
const supports = `
  SELECT support.id, ${personJson('peer')} AS peer, support.state, coalesce((${parts}), '[]') AS parts, support.consent_id AS "consentId",
    support.takes_over_id AS "takesOverId", ${personJson('asker')} AS "askedBy", support.asked_at AS "askedAt",
    support.begun_at AS "begunAt", ${personJsonOrNull('ender')} AS "endedBy", support.ended_at AS "endedAt", support.version
  FROM peer_support support
  JOIN account peer ON peer.id = support.peer_id
  JOIN account asker ON asker.id = support.asked_by
  LEFT JOIN account ender ON ender.id = support.ended_by
  WHERE support.patient_id = $1 AND ($2::uuid IS NULL OR support.peer_id = $2 OR ${goesOn})`;

/** $3 the support. */
export const oneSupport = `${supports} AND support.id = $3`;

/** Newest first. $3 the last id of the page before or null, $4 limit + 1. */
export const supportsOfPatient = `${supports} AND ($3::uuid IS NULL OR support.id < $3) ORDER BY support.id DESC LIMIT $4`;

/** Whether the peer supporter $1 says that they take nobody new. */
export const hasNoRoom = `SELECT FROM peer_profile WHERE id = $1 AND NOT takes_people`;

/** What a patient goes by. $1 patient. */
export const nameOfPatient = `
  SELECT ${calledName('patient')} AS name FROM patient WHERE id = $1`;

/** What patients ask of a peer supporter. $1 the peer. */
const requests = `
  SELECT support.id, support.patient_id AS "patientId", support.patient_name AS "patientName", support.state, support.asked_at AS "askedAt"
  FROM peer_support support WHERE support.peer_id = $1 AND support.state IN ('asked', 'offered')`;

/** $2 the request. */
export const oneRequest = `${requests} AND support.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const requestsOfPeer = `${requests} AND ($2::uuid IS NULL OR support.id < $2) ORDER BY support.id DESC LIMIT $3`;

/** Who was asked and does not support the patient yet. $1 patient. */
export const supportersAhead = `
  SELECT support.id, support.peer_id AS "accountId", peer.display_name AS name
  FROM peer_support support JOIN account peer ON peer.id = support.peer_id
  WHERE support.patient_id = $1 AND support.state IN ('suggested', 'asked', 'offered') ORDER BY support.id`;
