/** Where a patient's safety plan is: the one place that says so to whoever needs it in a hard moment. */
export function safetyPlanAddress(patientId: string): string {
  return `/v1/patients/${patientId}/safety-plan`;
}
