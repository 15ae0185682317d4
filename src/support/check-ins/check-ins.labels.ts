import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';
import { isSeenIn, isTheirs, written } from '../../access/kept-private.js';
import { currentActor } from '../../core/request-context.js';
import { visibleTo } from '../practice/visibility.js';

const who = { visibility: 'record.visibility', writtenBy: 'record.written_by' };

/** A check-in belongs to nothing else; whom the patient lets see it is asked as well. */
export const labelledCheckIns: LabelledRecords = {
  table: 'check_in',
  update: 'UPDATE check_in record SET',
  from: 'FROM check_in record',
  kind: 'check-in',
  opens: 'check_in.read',
  belongsTo: [],
  shownBy: ['visibility', 'taken_back_at'],
  seen: () => {
    const seen = written(visibleTo(currentActor().relation));
    return `${isSeenIn(who, seen)} AND (record.taken_back_at IS NULL OR ${isTheirs(who.writtenBy, seen)})`;
  },
};
