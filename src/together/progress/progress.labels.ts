import { isLabelledElement } from '../../plan/document/elements.labels.js';

/** Labelled itself or by what took its place, for it covers both, or with its goal. @param entry alias of its row */
export const isLabelledEntry = (entry: string): string => `
  (${entry}.sensitivity IS NOT NULL OR ${isLabelledElement(entry, `${entry}.goal_id`)}
   OR EXISTS (SELECT FROM progress_entry later
              WHERE later.patient_id = ${entry}.patient_id AND later.supersedes = ${entry}.id AND later.sensitivity IS NOT NULL))`;

export const labelledEntries = `
  SELECT entry.id FROM progress_entry entry WHERE entry.patient_id = $1 AND entry.id = ANY ($2::uuid[]) AND ${isLabelledEntry('entry')}`;
