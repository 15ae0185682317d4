/** Asking somebody in goes with what the conversation is about. @param facilitation alias of its row */
export const isLabelledFacilitation = (facilitation: string): string => `
  EXISTS (SELECT FROM proposal about
          WHERE about.patient_id = ${facilitation}.patient_id AND about.id = ${facilitation}.chain_id AND about.label IS NOT NULL)`;

export const labelledFacilitations = `
  SELECT id FROM facilitation
  WHERE facilitation.patient_id = $1 AND facilitation.id = ANY ($2::uuid[]) AND ${isLabelledFacilitation('facilitation')}`;
