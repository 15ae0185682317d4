/** $1 patient. */
export const reminderOf = `
  SELECT id, is_on AS "isOn", every_days AS "everyDays", to_char(at_time, 'HH24:MI') AS at, time_zone AS "timeZone"
  FROM check_in_reminder WHERE patient_id = $1`;

/** The columns in this order; on. */
export const setReminder = `
  INSERT INTO check_in_reminder (id, every_days, at_time, time_zone, set_at, is_on) VALUES ($1, $2, $3::time, $4, $5, true)
  ON CONFLICT (tenant_id, patient_id) DO UPDATE
  SET every_days = excluded.every_days, at_time = excluded.at_time, time_zone = excluded.time_zone, set_at = excluded.set_at, is_on = true`;

/** $1 patient. */
export const endReminder = `UPDATE check_in_reminder SET is_on = false WHERE patient_id = $1`;
