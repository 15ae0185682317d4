import { personJson } from '../../core/database/sql.js';
import { isInUse } from '../../people/patient-names/records-in-use.reader.js';

/**
 * Whether an account is still that of a patient here: not closed, and their record neither that of somebody who has died nor the one of
 * two that is kept only to be read. Asked at every reading, so that a mistake is undone by itself.
 * @param account an SQL expression
 */
export const isStillHere = (account: string): string => `
  EXISTS (SELECT FROM account theirs JOIN patient person ON person.id = theirs.patient_id AND ${isInUse('person')}
    WHERE theirs.id = ${account} AND theirs.status = 'active')`;

const columns = `
  place.id, place.called, CASE WHEN place.state = 'in' AND NOT ${isStillHere('place.account_id')} THEN 'left' ELSE place.state END AS state,
  place.accepted_edition AS "acceptedEdition", place.joined_at AS "joinedAt", place.ended_at AS "endedAt", place.reason, place.version`;

/**
 * Whether whoever facilitates the group knows who somebody is: by the yes to a code of conduct of theirs, or because they invited them.
 * A hand-over tells nobody's name.
 */
const isKnown = `
  coalesce(place.accepted_edition >= circle.facilitator_edition, place.facilitator_id = circle.facilitator_id)`;

/** $1 whose they are. */
const own = `
  SELECT ${columns}, place.group_id AS "groupId", ${isKnown} AS "isKnownToFacilitator"
  FROM group_place place JOIN support_group circle ON circle.id = place.group_id WHERE place.account_id = $1`;

/** $2 the place. */
export const ownPlace = `${own} AND place.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const ownPlaces = `${own} AND ($2::uuid IS NULL OR place.id < $2) ORDER BY place.id DESC LIMIT $3`;

/** $1 group. */
const ofGroup = `
  SELECT ${columns}, CASE WHEN ${isKnown} THEN ${personJson('person')} END AS person
  FROM group_place place JOIN support_group circle ON circle.id = place.group_id JOIN account person ON person.id = place.account_id
  WHERE place.group_id = $1`;

/** $2 the place. */
export const placeOfGroup = `${ofGroup} AND place.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const placesOfGroup = `${ofGroup} AND ($2::uuid IS NULL OR place.id < $2) ORDER BY place.id DESC LIMIT $3`;

/** Whether $1 is the account of a patient here. */
export const isPatientHere = `SELECT FROM account one WHERE one.id = $1 AND 'patient' = ANY (one.roles) AND ${isStillHere('one.id')}`;

/** Of the group $1, everybody who is in it, for whoever facilitates it. */
export const everybodyIn = `
  SELECT place.id, place.account_id AS "accountId" FROM group_place place
  WHERE place.group_id = $1 AND place.state = 'in' AND ${isStillHere('place.account_id')}`;

/** The place of $2 in the group $1, while they are in and still here. */
export const placeIn = `
  SELECT place.id FROM group_place place
  WHERE place.group_id = $1 AND place.account_id = $2 AND place.state = 'in' AND ${isStillHere('place.account_id')}`;

/** Of the group $1, who asked to be in it and waits for an answer. */
export const everybodyWhoAsked = `
  SELECT place.id FROM group_place place
  WHERE place.group_id = $1 AND place.state = 'asked' AND ${isStillHere('place.account_id')}`;

/** A closed group is handed to nobody. $1 group, $2 now. */
export const endHandovers = `
  UPDATE group_handover SET state = 'taken-back', answered_at = $2, version = version + 1
  WHERE group_id = $1 AND state = 'offered' RETURNING id`;

/** What somebody shared is gone with them. $1 group, $2 author. */
export const forgetWordsOf = `DELETE FROM group_words WHERE group_id = $1 AND author_id = $2`;

/** $1 group. */
export const forgetAllWords = `DELETE FROM group_words WHERE group_id = $1`;
