import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';
import { currentActor } from '../../core/request-context.js';
import { isOwnSide, isVisible } from './visibility.js';

const seen = (ended: string) => (): string => {
  const { relation } = currentActor();
  return isOwnSide(relation) ? 'true' : `${isVisible(relation)} AND record.${ended} IS NULL`;
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
  seen: seen('taken_back_at'),
};

export const labelledHelpful: LabelledRecords = {
  table: 'helpful_technique',
  update: 'UPDATE helpful_technique record SET',
  from: 'FROM helpful_technique record',
  kind: 'helpful-technique',
  opens: 'practice.read',
  belongsTo: [],
  shownBy: ['visibility', 'ended_at'],
  seen: seen('ended_at'),
};
