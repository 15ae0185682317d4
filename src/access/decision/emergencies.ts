/** Why somebody may open a record to which they stand in no relation. */
export const emergencyReasons = [
  'medical_emergency',
  'danger_to_self_or_others',
  'urgent_continuity_of_care',
] as const;
export type EmergencyReason = (typeof emergencyReasons)[number];

/** The record was opened in an emergency by this account, and the hour is not over. */
export interface BrokenGlass {
  readonly id: string;
  readonly reasonCode: EmergencyReason;
}
