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
  shownBy: ['state'],
  seen: entrySeenBy,
};

/** What was said before belongs to the entry. */
export const labelledNotebookWordings: LabelledRecords = {
  table: 'peer_notebook_wording',
  update: 'UPDATE peer_notebook_wording record SET',
  from: 'FROM peer_notebook_wording record',
  kind: 'notebook-wording',
  opens: 'peer_notebook.read_earlier',
  belongsTo: [['entry_id', 'FROM peer_notebook_entry about']],
};
