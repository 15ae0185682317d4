import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';
import { isSeenIn, isTheirs, written } from '../../access/kept-private.js';
import { currentActor } from '../../core/request-context.js';
import { visibleTo } from './visibility.js';

const seen = (author: string, ended: string) => (): string => {
  const readers = written(visibleTo(currentActor().relation));
  const who = { visibility: 'record.visibility', writtenBy: `record.${author}` };
  return `${isSeenIn(who, readers)} AND (record.${ended} IS NULL OR ${isTheirs(who.writtenBy, readers)})`;
};

/** What was practised belongs to nothing else; whom the patient lets see it is asked as well. */
export const labelledPractice: LabelledRecords = {
  table: 'practice_entry',
  update: 'UPDATE practice_entry record SET',
  from: 'FROM practice_entry record',
  kind: 'practice',
  opens: 'practice.read',
  belongsTo: [],
  shownBy: ['visibility', 'taken_back_at'],
  seen: seen('written_by', 'taken_back_at'),
};

export const labelledHelpful: LabelledRecords = {
  table: 'helpful_technique',
  update: 'UPDATE helpful_technique record SET',
  from: 'FROM helpful_technique record',
  kind: 'helpful-technique',
  opens: 'practice.read',
  belongsTo: [],
  shownBy: ['visibility', 'ended_at'],
  seen: seen('said_by', 'ended_at'),
};
