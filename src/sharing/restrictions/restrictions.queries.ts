import { isAboutReader, isToldOf, personJson, personJsonOrNull } from '../../core/database/sql.js';

/** $1 patient. Who acts for a patient does not learn here what is kept from them. */
const restrictions = `
  SELECT restriction.id, restriction.state, ${personJsonOrNull('reader')} AS recipient, restriction.recipient_outside AS "recipientOutside",
    restriction.data_classes AS "dataClasses", restriction.purposes, restriction.paid_in_full AS "paidInFull", restriction.words,
    restriction.how_asked AS "howAsked", ${personJson('asker')} AS "askedBy", restriction.asked_at AS "askedAt", restriction.answer,
    restriction.payment_not_found AS "paymentNotFound", ${personJsonOrNull('answerer')} AS "answeredBy",
    restriction.answered_at AS "answeredAt", restriction.notice, restriction.notice_at AS "noticeAt", restriction.how_ended AS "howEnded",
    restriction.ending_words AS "endingWords", restriction.ended_at AS "endedAt", restriction.label IS NOT NULL AS "substanceUse",
    restriction.version
  FROM restriction
  JOIN account asker ON asker.id = restriction.asked_by
  LEFT JOIN account reader ON reader.id = restriction.recipient_account_id
  LEFT JOIN account answerer ON answerer.id = restriction.answered_by
  WHERE restriction.patient_id = $1 AND NOT ${isAboutReader('restriction.id')} AND ${isToldOf('restriction')}`;

/** $2 the restriction. */
export const oneRestriction = `${restrictions} AND restriction.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const restrictionsOfPatient = `
  ${restrictions} AND ($2::uuid IS NULL OR restriction.id < $2) ORDER BY restriction.id DESC LIMIT $3`;

/** What binds for somebody outside. $1 patient. */
export const bindingOutside = `
  SELECT restriction.recipient_outside AS outside, restriction.data_classes AS "dataClasses", restriction.purposes,
    restriction.notice_at AS "noticeAt"
  FROM restriction
  WHERE restriction.patient_id = $1 AND restriction.state IN ('agreed', 'limited') AND restriction.recipient_outside IS NOT NULL`;

/** Whether any is in force. $1 patient. */
export const anyInForce = `SELECT FROM restriction WHERE patient_id = $1 AND state IN ('agreed', 'limited') LIMIT 1`;

/** What others asked to be kept from somebody who acts for the patient, or from somebody outside who may go by their name. $1 patient, $2 who acts. */
export const aboutTheKeptFrom = `
  SELECT id, 'restriction' AS kind, recipient_outside AS name FROM restriction
  WHERE patient_id = $1 AND asked_by <> $2 AND (recipient_account_id = $2 OR recipient_outside IS NOT NULL)`;
