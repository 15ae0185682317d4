import { isoTime, personJson, personJsonOrNull } from '../../core/database/sql.js';

const people = `
  (SELECT coalesce(json_agg(${personJson('heard')} ORDER BY heard.id), '[]') FROM account heard WHERE heard.id = ANY (event.told))`;

const events = `
  (SELECT json_agg(json_build_object('kind', event.kind, 'at', ${isoTime('event.at')}, 'by', ${personJsonOrNull('doer')},
      'told', ${people}, 'step', event.step, 'dueAt', ${isoTime('event.due_at')}, 'question', event.question, 'answer', event.answer) ORDER BY event.id)
    FROM safety_alert_event event LEFT JOIN account doer ON doer.id = event.by_account
    WHERE event.patient_id = alert.patient_id AND event.alert_id = alert.id)`;

const latestAnswer = `
  (SELECT event.answer FROM safety_alert_event event
    WHERE event.patient_id = alert.patient_id AND event.alert_id = alert.id AND event.answer IS NOT NULL
      AND event.question IS NOT DISTINCT FROM alert.question ORDER BY event.id DESC LIMIT 1)`;

const alerts = `
  SELECT alert.id, alert.questionnaire_id AS "questionnaireId", alert.question, alert.answer, ${latestAnswer} AS "latestAnswer", ${personJsonOrNull('caller')} AS "calledBy", alert.state,
    alert.raised_at AS "raisedAt", alert.step, alert.due_at AS "dueAt", ${personJsonOrNull('seer')} AS "acknowledgedBy",
    alert.acknowledged_at AS "acknowledgedAt", alert.said, alert.agreed,
    to_char(alert.next_contact_on, 'YYYY-MM-DD') AS "nextContactOn", ${events} AS events, alert.version
  FROM safety_alert alert
  LEFT JOIN account seer ON seer.id = alert.acknowledged_by LEFT JOIN account caller ON caller.id = alert.called_by
  WHERE alert.patient_id = $1`;

/** $2 the alert. */
export const oneAlert = `${alerts} AND alert.id = $2`;

/** Whether nobody had acknowledged it when the first page was read: what is acknowledged meanwhile keeps its place on the pages after. */
const waited = (alert: string): string =>
  `(${alert}.acknowledged_at IS NULL OR ${alert}.acknowledged_at > $2::timestamptz)`;

/**
 * Those that wait first, newest first among them and among the others: none falls out of sight behind what was seen since.
 * $2 when the first page was read, $3 the last id of the page before or null, $4 limit + 1.
 */
export const alertPage = `${alerts}
    AND ($3::uuid IS NULL OR (${waited('alert')}, alert.id)
      < (SELECT ${waited('last')}, last.id FROM safety_alert last WHERE last.patient_id = $1 AND last.id = $3))
  ORDER BY ${waited('alert')} DESC, alert.id DESC LIMIT $4`;

/** The last one of the questionnaire $2 that speaks of its last answer: whoever acknowledged it has not seen what was answered since. */
export const lastOfQuestionnaire = `${alerts} AND alert.questionnaire_id = $2
    AND NOT EXISTS (SELECT FROM questionnaire_answer later
      WHERE later.questionnaire_id = alert.questionnaire_id AND later.answered_at > alert.acknowledged_at)
  ORDER BY alert.id DESC LIMIT 1`;

/** One after the other: acknowledged once, escalated once. $1 the alert. */
export const holdAlert = `SELECT FROM safety_alert WHERE id = $1 FOR UPDATE`;

/** What waits of the questionnaire $1, held: nobody acknowledges it before what is answered now is on it. */
export const holdOpenOf = `SELECT id FROM safety_alert WHERE questionnaire_id = $1 AND state = 'open' FOR UPDATE`;

/** What was answered to the question $2 since the alert $1 waits. */
export const answersTo = `SELECT answer FROM safety_alert_event WHERE alert_id = $1 AND question = $2 AND answer IS NOT NULL`;

/** What waits of the calls of the peer supporter $2 about the patient $1, held. */
export const holdOpenCall = `
  SELECT id, step FROM safety_alert WHERE patient_id = $1 AND called_by = $2 AND state = 'open' FOR UPDATE`;

/** For the job that escalates: nobody is asked to get in touch with somebody who has died. $1 now. */
export const alertsDue = `
  SELECT alert.id, alert.patient_id AS "patientId"
  FROM safety_alert alert JOIN patient ON patient.id = alert.patient_id AND patient.died_on IS NULL
  WHERE alert.state = 'open' AND alert.due_at <= $1 ORDER BY alert.due_at, alert.id LIMIT 200`;
