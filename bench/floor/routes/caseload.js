import { askFacts } from '../access.js';
import { recordRead } from '../audit.js';
import { transaction } from '../transaction.js';

/** $1 account, $2 limit + 1. Counted anew only where a proposal has expired since they were written down. */
const page = {
  name: 'caseloadPage',
  text: `
    SELECT page.patient_id AS id, concat(
      '{"openProposals":', counted.open, ',"waitingForYou":', counted.waiting,
      ',"nextReviewOn":', coalesce('"' || page.next_review_on || '"', 'null'),
      ',"patientId":"', page.patient_id, '","identifier":', to_json(page.identifier), ',"displayName":', to_json(page.display_name),
      ',"role":"', page.role, '","plan":', coalesce(page.plan::text, 'null'),
      ',"reviewOverdue":', CASE WHEN page.next_review_on < page.today THEN 'true' ELSE 'false' END,
      ',"stage":', coalesce(to_json(page.stage)::text, 'null'),
      ',"reviewRequested":', CASE WHEN page.asked_review THEN 'true' ELSE 'false' END,
      ',"hasDied":', page.has_died, ',"isReplaced":', page.is_replaced, ',"helpWithoutConsent":', page.help_without_consent,
      ',"lastCheckIns":', page.last_check_ins, ',"alert":', coalesce(page.alert::text, 'null'),
      ',"hasSafetyPlan":', page.has_safety_plan, '}') AS card
    FROM (
      SELECT card.*, opened.role, (now() AT TIME ZONE tenant.time_zone)::date AS today
      FROM access_grant opened
      JOIN patient_card card ON card.patient_id = opened.patient_id
      CROSS JOIN tenant
      WHERE opened.account_id = $1 AND opened.relation = 'care_team' AND (opened.ends_at IS NULL OR opened.ends_at > now())
      ORDER BY card.family_name, card.given_name, card.patient_id LIMIT $2) page
    CROSS JOIN LATERAL (
      SELECT page.open_proposals AS open, page.waiting WHERE page.counted_until > now()
      UNION ALL
      SELECT count(*), count(*) FILTER (WHERE proposal.party = 'patient') FROM proposal
      WHERE page.counted_until <= now() AND proposal.patient_id = page.patient_id AND proposal.state = 'open' AND proposal.expires_at > now()
      HAVING page.counted_until <= now()) counted
    ORDER BY page.family_name, page.given_name, page.patient_id`,
};

/**
 * The caseload. Kept: one statement over what was written down, whom it showed on disk by name. What a list shows of a plan
 * is written with the plan's own changes.
 */
export async function caseload(request) {
  const { caller, query } = request;
  const limit = Number(new URLSearchParams(query).get('limit') ?? 25);
  const [facts, rows] = await transaction({ ...caller, scope: 'caseload' }, ({ ask, commit }) =>
    Promise.all([askFacts(ask, request), ask(page, [caller.accountId, limit + 1]), commit()]),
  );
  if (facts.length === 0) throw new Error('The session has ended.');
  const shown = rows.slice(0, limit);
  const next = rows.length > limit ? cursorOf([shown.at(-1).id]) : null;
  const subjects = shown.map(({ id }) => id);
  await recordRead('caseload.read', { caller, right: { relation: 'care_team' } }, subjects);
  const items = shown.map(({ card }) => card).join(',');
  return { text: `{"items":[${items}],"next":${JSON.stringify(next)}}` };
}

function cursorOf(key) {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}
