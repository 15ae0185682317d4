const columns = `
  SELECT notice.id, notice.kind, notice.about_patient_id AS "patientId", notice.about_id AS "aboutId",
         notice.told_at AS "toldAt", notice.acknowledged_at AS "acknowledgedAt", doer.display_name AS name,
         reader.patient_id IS NOT DISTINCT FROM notice.about_patient_id AND reader.patient_id IS NOT NULL AS "aboutOneself"
  FROM notice
  JOIN account reader ON reader.id = notice.account_id
  LEFT JOIN account doer ON doer.id = notice.by_account_id
  WHERE notice.account_id = $1`;

/** Newest first. $1 account, $2 the last id of the page before or null, $3 limit + 1, $4 only what was not acknowledged. */
export const noticesOfAccount = `${columns}
  AND ($2::uuid IS NULL OR notice.id < $2) AND NOT ($4::boolean AND notice.acknowledged_at IS NOT NULL)
  ORDER BY notice.id DESC LIMIT $3`;

/** $1 account, $2 notice. */
export const oneNotice = `${columns} AND notice.id = $2`;

/** Once; again changes nothing. $1 account, $2 notice, $3 now. */
export const acknowledge = `
  UPDATE notice SET acknowledged_at = $3 WHERE account_id = $1 AND id = $2 AND acknowledged_at IS NULL`;

/** The active accounts among these: $1 accounts, $2 the patient whose own account is meant or null, $3 roles. */
export const recipients = `
  SELECT id FROM account
  WHERE status = 'active' AND (id = ANY ($1::uuid[]) OR patient_id = $2 OR roles && $3::text[]) ORDER BY id`;

/** $1 ids, $2 accounts, $3 kind, $4 patient or null, $5 what it is about, $6 who did it or null, $7 now. */
export const tell = `
  INSERT INTO notice (id, account_id, kind, about_patient_id, about_id, by_account_id, told_at)
  SELECT told.id, told.account_id, $3, $4, $5, $6, $7 FROM unnest($1::uuid[], $2::uuid[]) AS told (id, account_id)`;
