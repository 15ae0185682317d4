/** Whether a consent speaks of substance use. Its row is there for every decision, so the statements keep it back. @param consent alias of its row */
export const isLabelledConsent = (consent: string): string => `
  EXISTS (SELECT FROM consent labelled
          WHERE labelled.patient_id = ${consent}.patient_id AND labelled.id = ${consent}.id AND labelled.label IS NOT NULL)`;

export const labelledConsents = `
  SELECT id FROM consent WHERE patient_id = $1 AND id = ANY ($2::uuid[]) AND label IS NOT NULL`;
