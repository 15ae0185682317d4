import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';
import { currentActor } from '../../core/request-context.js';
import { isOwnSide, isVisible } from '../practice/visibility.js';

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
    const { relation } = currentActor();
    return isOwnSide(relation) ? 'true' : `${isVisible(relation)} AND record.taken_back_at IS NULL`;
  },
};
