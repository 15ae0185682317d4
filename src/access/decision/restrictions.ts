import type { DataClass } from '../access-matrix.js';

/**
 * Whether the patient says no to somebody's having a class, by name or as one of a group: what decide() finds for one
 * patient, for lists over several. The other arguments are SQL expressions.
 */
export const isDenied = (
  dataClass: DataClass,
  { patientId, accountId, roles, now }: { patientId: string; accountId: string; roles: string; now: string },
): string => `
  EXISTS (
    SELECT FROM access_grant denied
    WHERE denied.patient_id = ${patientId} AND denied.effect = 'deny'
      AND (denied.account_id = ${accountId} OR denied.role = ANY (${roles})) AND '${dataClass}' = ANY (denied.data_classes)
      AND (denied.starts_at IS NULL OR denied.starts_at <= ${now}) AND (denied.ends_at IS NULL OR denied.ends_at > ${now}))`;
