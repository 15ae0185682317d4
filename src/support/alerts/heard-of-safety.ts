/**
 * Whether an answer about safety stands beside a total: one to the same questionnaire, or one to the same questions that nobody has in
 * hand yet, be its own total there or not. @param record alias of the measure
 */
export const heardOfSafety = (record: string): string => `
    EXISTS (SELECT FROM safety_alert alert
      JOIN questionnaire asked ON asked.patient_id = alert.patient_id AND asked.id = alert.questionnaire_id
      WHERE alert.patient_id = ${record}.patient_id AND asked.instrument_id = ${record}.instrument_id
        AND (alert.questionnaire_id = ${record}.questionnaire_id OR alert.state = 'open'))`;
