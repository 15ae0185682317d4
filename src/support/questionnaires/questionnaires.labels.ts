import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

/** What is answered and what it comes to belongs to the questionnaire. */
const ofQuestionnaire = [['questionnaire_id', 'FROM questionnaire about']] as const;

export const labelledQuestionnaires: LabelledRecords = {
  table: 'questionnaire',
  update: 'UPDATE questionnaire record SET',
  from: 'FROM questionnaire record',
  kind: 'questionnaire',
  opens: 'questionnaire.read',
  belongsTo: [],
};

export const labelledAnswers: LabelledRecords = {
  table: 'questionnaire_answer',
  update: 'UPDATE questionnaire_answer record SET',
  from: 'FROM questionnaire_answer record',
  kind: 'answer',
  opens: 'answer.read',
  belongsTo: ofQuestionnaire,
};

export const labelledMeasures: LabelledRecords = {
  table: 'measure',
  update: 'UPDATE measure record SET',
  from: 'FROM measure record',
  kind: 'measure',
  opens: 'measure.read',
  belongsTo: ofQuestionnaire,
};
