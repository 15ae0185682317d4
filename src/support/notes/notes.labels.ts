import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

/** What is said in a note, and why it is withheld, belongs to the note. */
const ofNote = [['note_id', 'FROM clinical_note about']] as const;

export const labelledNotes: LabelledRecords = {
  table: 'clinical_note',
  update: 'UPDATE clinical_note record SET',
  from: 'FROM clinical_note record',
  kind: 'clinical-note',
  opens: 'clinical_note.read',
  belongsTo: [],
};

export const labelledWordings: LabelledRecords = {
  table: 'clinical_note_wording',
  update: 'UPDATE clinical_note_wording record SET',
  from: 'FROM clinical_note_wording record',
  kind: 'clinical-note-wording',
  opens: 'clinical_note.read',
  belongsTo: ofNote,
};

export const labelledWithholdings: LabelledRecords = {
  table: 'note_withholding',
  update: 'UPDATE note_withholding record SET',
  from: 'FROM note_withholding record',
  kind: 'note-withholding',
  opens: 'note_withholding.read',
  belongsTo: ofNote,
};
