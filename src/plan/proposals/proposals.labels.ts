export const labelledProposals = `
  SELECT id FROM proposal WHERE patient_id = $1 AND id = ANY ($2::uuid[]) AND label IS NOT NULL`;
