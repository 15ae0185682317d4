import { askFacts, requireRight } from '../access.js';
import { recordRead } from '../audit.js';
import { transaction } from '../transaction.js';

/** Which events a side sees: the patient says of each whom else it is for. */
const audienceOfReader = `
  SELECT CASE WHEN bool_or(opened.relation = 'self') THEN '{only_me,care_team,shared}'
              WHEN bool_or(opened.relation = 'care_team') THEN '{care_team,shared}' END
  FROM access_grant opened
  WHERE opened.patient_id = $1 AND opened.account_id = $2 AND (opened.ends_at IS NULL OR opened.ends_at > now())`;

/** $1 patient, $2 account, $3 limit + 1. */
const pageOf = (name, after) => ({
  name,
  text: `
    SELECT card FROM event
    WHERE patient_id = $1 AND audience = ANY ((${audienceOfReader})::text[]) ${after}
    ORDER BY at DESC, id DESC LIMIT $3`,
});
const firstPage = pageOf('timeline', '');
/** $4 and $5 the time and id of the last event of the page before. */
const laterPage = pageOf('timelineAfter', 'AND (at, id) < ($4, $5)');
const size = 25;

/**
 * A page of the timeline, for the two sides. Kept: who sees which event, the read on disk. An event is stored as it is told,
 * all kinds in one index.
 */
export async function timeline(request) {
  const { caller, patientId, query } = request;
  const cursor = new URLSearchParams(query).get('cursor');
  const after = cursor ? JSON.parse(Buffer.from(cursor, 'base64url').toString()) : [];
  const [facts, rows] = await transaction({ ...caller, patientId }, ({ ask, commit }) =>
    Promise.all([
      askFacts(ask, request),
      ask(cursor ? laterPage : firstPage, [patientId, caller.accountId, size + 1, ...after]),
      commit(),
    ]),
  );
  const right = requireRight(facts, { dataClass: 'journey', onlyParties: true });
  await recordRead('timeline.read', { caller, right, patientId });
  const items = rows.slice(0, size).map(({ card }) => card);
  const next = rows.length > size ? cursorAfter(JSON.parse(items.at(-1))) : null;
  return { text: `{"items":[${items.join(',')}],"next":${JSON.stringify(next)}}` };
}

function cursorAfter({ at, id }) {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}
