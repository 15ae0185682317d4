import { speaksOfStage } from '../../plan/proposal-records/proposals.labels.js';
import { proposalsOf } from '../../access/facts/conversations.js';
import { isJourneyOpen, isoTime, personJson } from '../../core/database/sql.js';

const replies = `
  SELECT json_agg(json_build_object('id', reply.id, 'state', reply.state, 'text', reply.text, 'party', reply.party,
    'author', ${personJson('replier')}, 'writtenAt', ${isoTime('reply.written_at')}, 'retractedAt', ${isoTime('reply.retracted_at')},
    'keepWordingReason', reply.keep_wording_reason, 'substanceUse', reply.label IS NOT NULL, 'version', reply.version) ORDER BY reply.id)
  FROM comment reply JOIN account replier ON replier.id = reply.author_id
  WHERE reply.patient_id = comment.patient_id AND reply.reply_to = comment.id`;

/** A comment as people see it. $1 patient, $2 plan, $3 the conversations that the reader is confined to, or null. */
const commentsOfPlan = `
  SELECT comment.id, comment.plan_id AS "planId", comment.element_kind AS "elementKind", comment.element_id AS "elementId",
    comment.reply_to AS "replyTo", comment.kind, comment.state, comment.text, comment.party, ${personJson('author')} AS author,
    comment.written_at AS "writtenAt", comment.answered_at AS "answeredAt", (SELECT answer.id FROM comment answer WHERE answer.patient_id = comment.patient_id AND answer.id = comment.answer_id) AS "answerId",
    comment.retracted_at AS "retractedAt", comment.keep_wording_reason AS "keepWordingReason", comment.label IS NOT NULL AS "substanceUse", comment.version,
    coalesce((${replies}), '[]') AS replies
  FROM comment JOIN account author ON author.id = comment.author_id
  WHERE comment.patient_id = $1 AND comment.plan_id = $2
    AND ($3::uuid[] IS NULL OR comment.element_id IN ${proposalsOf('$3')})
    AND (${isJourneyOpen('comment')} OR NOT EXISTS (
      SELECT FROM proposal about
      WHERE about.patient_id = comment.patient_id AND about.id = comment.element_id AND ${speaksOfStage('about')}))`;

/** $4 the comment. */
export const oneComment = `${commentsOfPlan} AND comment.id = $4`;

/** The heads of threads, newest first. $4 the last id of the page before or null, $5 limit + 1, $6 element, $7 kind, $8 state, each or null. */
export const commentPage = `${commentsOfPlan} AND comment.reply_to IS NULL
  AND ($4::uuid IS NULL OR comment.id < $4) AND ($6::uuid IS NULL OR comment.element_id = $6)
  AND ($7::text IS NULL OR comment.kind = $7) AND ($8::text IS NULL OR comment.state = $8)
  ORDER BY comment.id DESC LIMIT $5`;

/** Whether $2 is a proposal of the conversations $1. */
export const isWithin = `SELECT $2::uuid IN ${proposalsOf('$1')} AS within`;

/** What an id stands for in the plan $2 of the patient $1. */
export const kindOfElement = `
  SELECT kind FROM plan_element WHERE patient_id = $1 AND plan_id = $2 AND id = $3
  UNION ALL
  SELECT 'proposal' FROM proposal WHERE patient_id = $1 AND plan_id = $2 AND id = $3`;
