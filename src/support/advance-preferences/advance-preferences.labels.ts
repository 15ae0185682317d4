import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';
import { currentActor } from '../../core/request-context.js';

/** They belong to nothing else. Whoever labels them has read them: the patient, or whom the text is shown to. */
export const labelledAdvancePreferences: LabelledRecords = {
  table: 'advance_preferences',
  update: 'UPDATE advance_preferences record SET',
  from: 'FROM advance_preferences record',
  kind: 'advance-preferences',
  opens: 'advance_preferences.read',
  belongsTo: [],
  shownBy: ['visibility'],
  seen: () => (currentActor().relation === 'self' ? 'true' : `record.visibility = 'shared'`),
};
