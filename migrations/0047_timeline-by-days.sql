-- What has a day and no time is read by its day: when a day begins is a matter of where the organisation is.
CREATE INDEX progress_day_on_timeline ON progress_entry (tenant_id, patient_id, occurred_on, id);
CREATE INDEX review_day_on_timeline ON review (tenant_id, patient_id, held_on, id) WHERE held_on IS NOT NULL;
DROP INDEX progress_on_timeline;
DROP INDEX review_on_timeline;
