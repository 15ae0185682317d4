/** A consent that meets 42 CFR 2.31 says what it is about; others go with the help that they are for. @param consent alias of its row */
export const isLabelledConsent = (consent: string): string => `
  (${consent}.part2 IS NOT NULL OR EXISTS (
    SELECT FROM plan_element about
    WHERE about.patient_id = ${consent}.patient_id AND about.id = ${consent}.intervention_id AND about.label IS NOT NULL))`;

export const labelledConsents = `
  SELECT id FROM consent WHERE consent.patient_id = $1 AND consent.id = ANY ($2::uuid[]) AND ${isLabelledConsent('consent')}`;
