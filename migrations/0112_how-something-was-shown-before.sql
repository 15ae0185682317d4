-- What is taken back is let go of by whoever saw it: what decided that before the change goes with what is told of it.

ALTER TABLE domain_event ADD COLUMN was jsonb;
ALTER TABLE domain_event ADD CONSTRAINT domain_event_was_object CHECK (was IS NULL OR jsonb_typeof(was) = 'object');
COMMENT ON COLUMN domain_event.was IS 'By which of its columns the thing was shown to others before the change, such as its state or visibility, never words; null: that is not asked of it.';
