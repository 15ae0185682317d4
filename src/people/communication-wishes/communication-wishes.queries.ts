import { isAboutReader, personJsonOrNull } from '../../core/database/sql.js';

/** What staff keep to. */
const counts = `(wish.state = 'accommodated' OR (wish.state = 'asked' AND wish.counts_at_once))`;

/** $1 patient. Who acts for a patient sees what they asked for themself: they may be the very person not to know. */
const wishes = `
  SELECT wish.id, wish.state, wish.means, wish.address, wish.how, ${counts} AS counts, ${personJsonOrNull('asker')} AS "askedBy",
    ${personJsonOrNull('writer')} AS "writtenBy", wish.said_how AS "saidHow", wish.ending_said_how AS "endingSaidHow",
    wish.asked_at AS "askedAt", wish.answer, ${personJsonOrNull('answerer')} AS "answeredBy", wish.answered_at AS "answeredAt",
    wish.ended_at AS "endedAt", wish.version
  FROM communication_wish wish
  LEFT JOIN account writer ON writer.id = wish.written_by
  LEFT JOIN account asker ON asker.id = wish.asked_by
  LEFT JOIN account answerer ON answerer.id = wish.answered_by
  WHERE wish.patient_id = $1 AND NOT ${isAboutReader('wish.id')}`;

/** $2 the wish. */
export const oneWish = `${wishes} AND wish.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const wishesOfPatient = `${wishes} AND ($2::uuid IS NULL OR wish.id < $2) ORDER BY wish.id DESC LIMIT $3`;

/** What counts now, newest first. $1 patient. */
export const countingWishes = `
  SELECT wish.means, wish.address, wish.how FROM communication_wish wish
  WHERE wish.patient_id = $1 AND ${counts} ORDER BY wish.id DESC`;

/** Where a patient wants to be reached: who acts for them may be the very person not to know. $1 patient, $2 who acts. */
export const aboutWhoIsNotToKnow = `
  SELECT id, 'wish' AS kind, NULL AS name FROM communication_wish WHERE patient_id = $1 AND asked_by IS DISTINCT FROM $2`;
