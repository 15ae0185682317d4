-- The timeline reads them by their day, and no further than its page goes.
CREATE INDEX advance_events_by_day ON advance_event (tenant_id, patient_id, looked_on DESC, id DESC) WHERE looked_on IS NOT NULL;
