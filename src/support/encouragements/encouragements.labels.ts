import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';
import { partyOf } from '../../core/actor.js';
import { currentActor } from '../../core/request-context.js';

/** An encouragement goes with the goal or step that it is about. */
export const labelledEncouragements: LabelledRecords = {
  table: 'encouragement',
  update: 'UPDATE encouragement record SET',
  from: 'FROM encouragement record',
  kind: 'encouragement',
  opens: 'encouragement.read',
  belongsTo: [['element_id', 'FROM plan_element about']],
  shownBy: ['taken_down_at'],
  seen: () => {
    const actor = currentActor();
    const theirs =
      partyOf(actor) === null
        ? `record.written_by = NULLIF(current_setting('concord.actor_id', true), '')::uuid`
        : 'true';
    return `record.taken_down_at IS NULL AND ${theirs}`;
  },
};
