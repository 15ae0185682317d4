/** The slim statement of every request: is the session alive, and what opens the record to its account? */
const facts = {
  name: 'facts',
  text: `
    SELECT account.display_name, session.assurance, session.proven_at,
      opened.relation, opened.source, opened.effect, opened.data_classes
    FROM session
    JOIN account ON account.id = session.account_id AND account.status = 'active'
    JOIN tenant ON tenant.status = 'active'
    LEFT JOIN access_grant opened
      ON opened.patient_id = $3 AND opened.account_id = session.account_id
     AND opened.starts_at <= now() AND (opened.ends_at IS NULL OR opened.ends_at > now())
    WHERE session.id = $1 AND session.account_id = $2 AND session.ended_at IS NULL
      AND session.idle_ends_at > now() AND session.absolute_ends_at > now()`,
};

/** To be sent with the first statements of a request. */
export function askFacts(ask, { caller, patientId = null }) {
  return ask(facts, [caller.sessionId, caller.accountId, patientId]);
}

/**
 * By which right somebody may do this.
 * @param {object[]} rows of askFacts
 * @param {{ onlyParties?: boolean, dataClass?: string }} asked `onlyParties`: those on one of the two sides
 * @returns {{ relation: string, consentId: string | null, party: 'patient' | 'clinician' | null, displayName: string,
 *   assurance: string, provenAt: Date }}
 * @throws when the session is over or nothing opens it
 */
export function requireRight(rows, { dataClass, onlyParties = false }) {
  if (rows.length === 0) throw new Error('The session has ended.');
  const denied = rows.some(
    ({ effect, data_classes: classes }) => effect === 'deny' && classes.includes(dataClass),
  );
  const opening = denied ? undefined : (side(rows) ?? (onlyParties ? undefined : shared(rows, dataClass)));
  if (!opening) throw new Error('Not found.');
  const { relation, source, display_name: displayName, assurance, proven_at: provenAt } = opening;
  const party = { self: 'patient', care_team: 'clinician' }[relation] ?? null;
  return { relation, party, consentId: party ? null : source, displayName, assurance, provenAt };
}

function side(rows) {
  return (
    rows.find(({ relation }) => relation === 'self') ?? rows.find(({ relation }) => relation === 'care_team')
  );
}

function shared(rows, dataClass) {
  return rows.find(
    ({ relation, data_classes: classes }) => relation === 'shared' && classes.includes(dataClass),
  );
}
