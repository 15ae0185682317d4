/**
 * Whether a total counts: no other followed it, and no question that counts is open again. After that has happened a questionnaire ends
 * anew, later than the total. @param record alias of the measure
 */
export const countsStill = (record: string): string => `(
    NOT EXISTS (SELECT FROM measure later
      WHERE later.patient_id = ${record}.patient_id AND later.questionnaire_id = ${record}.questionnaire_id AND later.id > ${record}.id)
    AND EXISTS (SELECT FROM questionnaire answered
      WHERE answered.patient_id = ${record}.patient_id AND answered.id = ${record}.questionnaire_id
        AND answered.status = 'completed' AND answered.completed_at <= ${record}.recorded_at))`;
