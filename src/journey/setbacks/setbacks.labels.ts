import { isSeenIn, written } from '../../access/kept-private.js';
import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';
import { currentActor } from '../../core/request-context.js';
import { Setback } from './setback.entity.js';

/** A setback belongs to nothing else; whom the patient lets see it is asked as well. */
export const labelledSetbacks: LabelledRecords = {
  table: 'setback',
  update: 'UPDATE setback record SET',
  from: 'FROM setback record',
  kind: 'setback',
  opens: 'setback.read',
  belongsTo: [],
  shownBy: ['visibility'],
  seen: () =>
    isSeenIn(
      { visibility: 'record.visibility', writtenBy: 'record.recorded_by' },
      written(Setback.visibleTo(currentActor().relation)),
    ),
};
