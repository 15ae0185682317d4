-- Reminders of a check-in: off until the patient sets one, and then as often and when they say.

CREATE TABLE check_in_reminder (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id         uuid NOT NULL,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  every_days integer NOT NULL,
  at_time    time NOT NULL,
  time_zone  text NOT NULL,
  set_at     timestamptz NOT NULL,
  is_on      boolean NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT check_in_reminder_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT check_in_reminder_days_range CHECK (every_days BETWEEN 1 AND 30)
);
COMMENT ON TABLE check_in_reminder IS 'That a patient wants to be reminded of a check-in, how often, and at what time of their day.';
COMMENT ON COLUMN check_in_reminder.at_time IS 'By the clock of time_zone.';
CREATE UNIQUE INDEX one_check_in_reminder_per_patient ON check_in_reminder (tenant_id, patient_id);
CALL tenancy.open_to_patient('check_in_reminder');
CALL tenancy.show_to_clock('check_in_reminder');
GRANT SELECT, INSERT, UPDATE (every_days, at_time, time_zone, set_at, is_on) ON check_in_reminder TO concord_app;
