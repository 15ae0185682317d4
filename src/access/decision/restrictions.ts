import type { DataClass } from '../access-matrix.js';

/**
 * Whether a consent in force says no to somebody's having a class, by name or as one of a group: what decide() finds for
 * one patient, for lists over several. The other arguments are SQL expressions.
 */
export const isDenied = (
  dataClass: DataClass,
  { patientId, accountId, roles, now }: { patientId: string; accountId: string; roles: string; now: string },
): string => `
  EXISTS (
    SELECT FROM consent_provision provision JOIN consent_standing consent ON consent.id = provision.consent_id
    WHERE provision.patient_id = ${patientId} AND provision.effect = 'deny'
      AND (provision.recipient_account_id = ${accountId}
           OR provision.recipient_class = ANY (${roles}))
      AND '${dataClass}' = ANY (provision.data_classes) AND consent.kind = 'sharing' AND consent.status = 'active'
      AND consent.starts_at <= ${now} AND (consent.ends_at IS NULL OR consent.ends_at > ${now})
      AND (provision.starts_at IS NULL OR provision.starts_at <= ${now}) AND (provision.ends_at IS NULL OR provision.ends_at > ${now}))`;
