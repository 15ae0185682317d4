import { isSeenIn, written } from '../../access/kept-private.js';
import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';
import { currentActor } from '../../core/request-context.js';
import { visibleTo } from '../practice/visibility.js';

/** They belong to nothing else. Whoever labels them has read them: the patient, or whom the text is shown to. */
export const labelledAdvancePreferences: LabelledRecords = {
  table: 'advance_preferences',
  update: 'UPDATE advance_preferences record SET',
  from: 'FROM advance_preferences record',
  kind: 'advance-preferences',
  opens: 'advance_preferences.read',
  belongsTo: [],
  shownBy: ['visibility'],
  seen: () =>
    isSeenIn(
      { visibility: 'record.visibility', writtenBy: 'record.written_by' },
      written(visibleTo(currentActor().relation)),
    ),
};
