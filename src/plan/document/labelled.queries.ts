/**
 * What is labelled in a plan today: the ids of its elements, and the sentences about the person.
 * @param plan alias of a row of care_plan
 */
export function labelledToday(plan: string): string {
  return `ARRAY(
    SELECT element.id::text FROM plan_element element
    WHERE element.patient_id = ${plan}.patient_id AND element.plan_id = ${plan}.id AND element.label IS NOT NULL
    UNION ALL SELECT json_array_elements_text(${plan}.content->'aboutMe'->'substanceUse'))`;
}
