/** One line: each parameter is a field of auditColumns. */
export const insertWritten = `
  INSERT INTO audit_event (id, request_id, action, outcome, reason, account_id, session_id, relation, consent_id, patient_id, resource_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** Many lines at once: each parameter is a column of auditColumns. */
export const insertEvents = `
  INSERT INTO audit_event (id, request_id, action, outcome, reason, account_id, session_id, relation, consent_id, patient_id, resource_id)
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::uuid[], $7::uuid[], $8::text[], $9::uuid[], $10::uuid[], $11::uuid[])`;

/** $1 events, $2 the patients they showed. */
export const insertSubjects = `
  INSERT INTO audit_subject (event_id, patient_id) SELECT * FROM unnest($1::uuid[], $2::uuid[])`;
