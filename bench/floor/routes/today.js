import { askFacts, requireRight } from '../access.js';
import { recordRead } from '../audit.js';
import { transaction } from '../transaction.js';

/** $1 patient, $2 the side that asks. */
const page = {
  name: 'today',
  text: `
    SELECT page.page::text AS page, (now() AT TIME ZONE tenant.time_zone)::date::text AS day,
      pg_snapshot_xmin(pg_current_snapshot())::text AS xmin, now() - interval '7 days' AS since,
      (SELECT coalesce(json_agg(json_build_object('kind', 'proposal', 'id', proposal.id, 'planId', proposal.plan_id,
         'since', proposal.card->>'proposedAt', 'dueAt', proposal.card->>'expiresAt', 'dueOn', NULL) ORDER BY proposal.expires_at), '[]')::text
       FROM proposal
       WHERE proposal.patient_id = $1 AND proposal.state = 'open' AND proposal.party <> $2 AND proposal.expires_at > now()) AS waiting
    FROM patient_page page CROSS JOIN tenant WHERE page.patient_id = $1`,
};
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/**
 * A patient's page, for the patient. Kept: who asks, what waits, the day, the place from which the live stream goes on, the read on
 * disk. What it shows of plan, steps, journey and reviews is text that was written where it changed; nobody else did anything.
 */
export async function today(request) {
  const { caller, patientId } = request;
  const [facts, [found]] = await transaction({ ...caller, patientId }, ({ ask, commit }) =>
    Promise.all([askFacts(ask, request), ask(page, [patientId, 'patient']), commit()]),
  );
  const right = requireRight(facts, { dataClass: 'plan', onlyParties: true });
  await recordRead('today.read', { caller, right, patientId });
  const position = `${BigInt(found.xmin) - 1n}.${Date.now()}.${last}`;
  const changes = JSON.stringify({ since: found.since, items: [], missed: false });
  const { day, waiting } = found;
  const moment = `"day":"${day}","waiting":${waiting},"changes":${changes},"position":"${position}"`;
  return { text: `{${moment},${found.page.slice(1)}` };
}
