import { say } from '../../core/language/say.js';
import { beginning, pageOfDays, type EventSource } from '../../journey/timeline/timeline-events.service.js';

/** The day, and nothing of what is wanted. */
const select = `
  SELECT 'advance-preferences', step.id, ${beginning('step.looked_on')}, 'clinician', NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM advance_event step
  WHERE 'advance-preferences' = ANY ($2) AND step.patient_id = $1 AND step.looked_on IS NOT NULL
    ${pageOfDays('step.looked_on', 'step.id')}`;

/** The two looked together at what is wanted in a crisis. */
export const advancePreferencesEvents: EventSource = {
  kind: 'advance-preferences',
  opens: 'advance_event.read',
  select,
  sentenceOf: (_, { isOwn }) =>
    isOwn
      ? say`You and your care team looked together at what you want in a crisis.`
      : say`The two looked together at what is wanted in a crisis.`,
};
