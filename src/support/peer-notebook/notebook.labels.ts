import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';
import { entrySeenBy } from './notebook.queries.js';

/** An entry belongs to nothing else; who of the two, or of the team, sees it is asked as well. */
export const labelledNotebook: LabelledRecords = {
  table: 'peer_notebook_entry',
  update: 'UPDATE peer_notebook_entry record SET',
  from: 'FROM peer_notebook_entry record',
  kind: 'notebook-entry',
  opens: 'peer_notebook.read',
  belongsTo: [],
  seen: entrySeenBy,
};
