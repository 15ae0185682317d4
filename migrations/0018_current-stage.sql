-- Where each view of a patient stands now, written with every transition, so that a caseload need not replay journeys.

CREATE TABLE current_stage (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  perspective text NOT NULL,
  stage       text NOT NULL,
  PRIMARY KEY (tenant_id, patient_id, perspective),
  CONSTRAINT current_stage_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT current_stage_perspective_known CHECK (perspective IN ('self', 'clinician', 'agreed'))
);
COMMENT ON TABLE current_stage IS 'What replaying the transitions of a perspective gives: the latest that counts, where pausing and resuming change no stage.';
CALL tenancy.open_to_patient('current_stage');
GRANT SELECT, INSERT ON current_stage TO concord_app;
GRANT UPDATE (stage) ON current_stage TO concord_app;

INSERT INTO current_stage (tenant_id, patient_id, perspective, stage)
SELECT DISTINCT ON (move.tenant_id, move.patient_id, move.perspective)
  move.tenant_id, move.patient_id, move.perspective, move.to_stage
FROM stage_transition move
JOIN stage_transition original ON original.tenant_id = move.tenant_id AND original.patient_id = move.patient_id
  AND original.perspective = move.perspective AND original.number = move.place AND original.kind NOT IN ('pause', 'resume')
ORDER BY move.tenant_id, move.patient_id, move.perspective, move.place DESC, move.number DESC;
