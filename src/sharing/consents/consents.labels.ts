import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';
import { isWholeRecordIn } from '../../access/nobody-elses.js';

/** A yes that names the class, or meets 42 CFR 2.31, says what it is about; so does a no to it that is not one to the whole record. */
const namesTheClass = `EXISTS (
  SELECT FROM consent_provision named
  WHERE named.patient_id = record.patient_id AND named.consent_id = record.id AND 'substance_use' = ANY (named.data_classes)
    AND (named.effect = 'permit' OR NOT ${isWholeRecordIn('named.data_classes')}))`;

/** Others go with the help that they are for. */
export const consentsWithLabels: LabelledRecords = {
  table: 'consent',
  update: 'UPDATE consent record SET',
  from: 'FROM consent record',
  kind: 'consent',
  opens: 'consent.read',
  belongsTo: [['intervention_id', 'FROM plan_element about']],
  alsoWhen: `(record.part2 IS NOT NULL OR ${namesTheClass})`,
};
