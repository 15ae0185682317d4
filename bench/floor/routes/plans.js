import { askFacts, requireRight } from '../access.js';
import { recordRead } from '../audit.js';
import { transaction } from '../transaction.js';

/** The document that this reader may have, and the open proposals. $1 patient, $2 plan, $3 account. */
const planForReader = {
  name: 'planForReader',
  text: `
    SELECT plan.version,
      CASE WHEN plan.plain IS NULL OR EXISTS (
        SELECT FROM access_grant opened
        WHERE opened.patient_id = $1 AND opened.account_id = $3 AND opened.starts_at <= now()
          AND (opened.ends_at IS NULL OR opened.ends_at > now()) AND opened.effect = 'permit'
          AND (opened.relation IN ('self', 'care_team') OR 'substance_use' = ANY (opened.data_classes)))
      THEN plan.content ELSE plan.plain END AS content,
      (SELECT string_agg(proposal.card::text, ',' ORDER BY proposal.id) FROM proposal
       WHERE proposal.patient_id = $1 AND proposal.plan_id = $2 AND proposal.state = 'open' AND proposal.expires_at > now()) AS proposals
    FROM plan WHERE plan.patient_id = $1 AND plan.id = $2`,
};

/**
 * Reading a plan. Kept: token, session, grants, consent and labels by row policies, the read on disk. The answer is the
 * stored text; only the two sides get the conversation put into it.
 */
export async function readPlan(request) {
  const { caller, patientId, id } = request;
  const [facts, [found]] = await transaction({ ...caller, patientId }, ({ ask, commit }) =>
    Promise.all([askFacts(ask, request), ask(planForReader, [patientId, id, caller.accountId]), commit()]),
  );
  const right = requireRight(facts, { dataClass: 'plan' });
  await recordRead('plan.read', { caller, right, patientId, resourceId: id });
  const text = right.party ? withProposals(found.content, found.proposals ?? '') : found.content;
  return { text, about: ['ETag', `"${found.version}"`] };
}

const nothing = '"openProposals":null';

function withProposals(content, proposals) {
  const place = content.lastIndexOf(nothing);
  return `${content.slice(0, place)}"openProposals":[${proposals}]${content.slice(place + nothing.length)}`;
}
