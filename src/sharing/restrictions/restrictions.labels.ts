import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';
import { isWholeRecordIn } from '../../access/nobody-elses.js';

export const labelledRestrictionIds = `
  SELECT id FROM restriction WHERE patient_id = $1 AND id = ANY ($2::uuid[]) AND label IS NOT NULL`;

/** One that names the class, and not the whole record, says what it is about. */
export const labelledRestrictions: LabelledRecords = {
  table: 'restriction',
  update: 'UPDATE restriction record SET',
  from: 'FROM restriction record',
  kind: 'restriction',
  opens: 'restriction.read',
  belongsTo: [],
  alsoWhen: `('substance_use' = ANY (record.data_classes) AND NOT ${isWholeRecordIn('record.data_classes')})`,
};
