import type { DataClass } from '../access-matrix.js';

/** Whose having it the patient may say no to. The values are SQL expressions. */
interface Asked {
  readonly patientId: string;
  readonly accountId: string;
  readonly roles: string;
  readonly now: string;
}

const denialsOf = ({ patientId, accountId, roles, now }: Asked): string => `
    FROM access_grant denied
    WHERE denied.patient_id = ${patientId} AND denied.effect = 'deny'
      AND (denied.account_id = ${accountId} OR denied.role = ANY (${roles}))
      AND (denied.starts_at IS NULL OR denied.starts_at <= ${now}) AND (denied.ends_at IS NULL OR denied.ends_at > ${now})`;

/**
 * Whether the patient says no to somebody's having a class, by name or as one of a group: what decide() finds for one
 * patient, for lists over several.
 */
export const isDenied = (dataClass: DataClass, asked: Asked): string => `
  EXISTS (
    SELECT ${denialsOf(asked)} AND '${dataClass}' = ANY (denied.data_classes))`;

/** The same of several classes in one look, as a row with `plan_denied` and so on. */
export const whatIsDenied = (classes: readonly DataClass[], asked: Asked): string => `
  SELECT ${classes.map((each) => `coalesce(bool_or('${each}' = ANY (denied.data_classes)), false) AS ${each}_denied`).join(', ')}
  ${denialsOf(asked)}`;
