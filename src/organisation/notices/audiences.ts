import { classNeededBy } from '../../access/decision/authorities.js';
import type { Action, DataClass } from '../../access/access-matrix.js';
import { entryOf } from '../../access/access-matrix.js';
import { isDenied } from '../../access/decision/restrictions.js';

/** Who can be told, each said once. What happened comes as the rows of `happened`; see telling.ts. */
export const audiences = [
  'patient',
  'patient_side',
  'care_team',
  'lead',
  'supervisors',
  'side',
  'named',
  'named_alone',
  'privacy_officers',
  'administrators',
] as const;
export type Audience = (typeof audiences)[number];

/** Those who stand so at the time, whoever they are; not those whom a deed names. */
export const isStanding = (audience: Audience): boolean => audience !== 'named' && audience !== 'named_alone';

/** In words, for docs/notices.md. */
export const audienceInWords: Record<Audience, string> = {
  patient: 'the patient',
  patient_side: 'the patient’s side: the patient and who acts for them',
  care_team: 'the care team: lead and members',
  lead: 'the lead of the care team',
  supervisors: 'who supervises on the care team',
  side: 'one side: the patient’s side or the care team',
  named: 'who is named with it, and who covers for them',
  named_alone: 'who is named with it, and nobody in their place',
  privacy_officers: 'the privacy officers',
  administrators: 'the administrators',
};

const now = 'happened.told_at';
const counts = `(held.starts_at IS NULL OR held.starts_at <= ${now}) AND (held.ends_at IS NULL OR held.ends_at > ${now})
    AND (held.majority_at IS NULL OR held.majority_at > ${now})`;

const patient =
  'SELECT happened.*, own.id FROM happened JOIN account own ON own.patient_id = happened.patient_id';

const roleHolders = (role: string): string =>
  `SELECT happened.*, one.id FROM happened JOIN account one ON '${role}' = ANY (one.roles)`;

const named = 'SELECT happened.*, unnest(happened.named) FROM happened';

/** Those who cover in this record for who is named, where the record must be open to whoever reads it. */
const coveringNamed = (dataClass: DataClass | undefined): string => `
  ${onTeam(dataClass)} AND held.covers_account_id = ANY (happened.named)`;

/** Those whose authority covers what it is about. What else they may is asked when the notice is read. */
const representatives = (dataClass: DataClass | undefined): string => `
  SELECT happened.*, held.account_id FROM happened JOIN access_grant held ON held.patient_id = happened.patient_id
  WHERE held.relation = 'representative' AND ${counts}
    ${dataClass ? `AND '${dataClass}' = ANY (held.data_classes)` : ''}
    AND (happened.label IS NULL OR 'substance_use' = ANY (held.data_classes))`;

/** Those of the care team, by capacity, to whom the patient does not deny what it is about. */
const team = (capacities: string, dataClass: DataClass | undefined): string => `
  ${onTeam(dataClass)} AND held.capacity IN (${capacities})`;

/** Those on the care team to whom the patient does not deny what it is about. */
function onTeam(dataClass: DataClass | undefined): string {
  const isDeniedTo = (denied: DataClass): string =>
    isDenied(denied, {
      patientId: 'happened.patient_id',
      accountId: 'held.account_id',
      roles: 'theirs.roles',
      now,
    });
  return `
  SELECT happened.*, held.account_id FROM happened JOIN access_grant held ON held.patient_id = happened.patient_id
  JOIN account theirs ON theirs.id = held.account_id AND 'practitioner' = ANY (theirs.roles)
  WHERE held.relation = 'care_team' AND ${counts}
    ${dataClass ? `AND NOT ${isDeniedTo(dataClass)}` : ''}
    AND (happened.label IS NULL OR NOT ${isDeniedTo('substance_use')})`;
}

/** The statements that find an audience. */
export function finding(audience: Audience, opens: Action | null): string[] {
  const entry = opens === null ? undefined : entryOf(opens);
  const dataClass = entry?.about === 'patient' ? entry.dataClass : undefined;
  const acting = representatives(entry?.about === 'patient' ? classNeededBy(entry) : undefined);
  const careTeam = team(`'lead', 'member'`, dataClass);
  const onSide = (statement: string, side: string): string =>
    `SELECT * FROM (${statement}) AS of_side WHERE of_side.side = '${side}'`;
  const found: Record<Audience, string[]> = {
    patient: [patient],
    patient_side: [patient, acting],
    care_team: [careTeam],
    lead: [team(`'lead'`, dataClass)],
    supervisors: [team(`'supervisor'`, dataClass)],
    side: [onSide(patient, 'patient'), onSide(acting, 'patient'), onSide(careTeam, 'clinician')],
    named_alone: [named],
    named: opens === null ? [named] : [named, coveringNamed(dataClass)],
    privacy_officers: [roleHolders('privacy_officer')],
    administrators: [roleHolders('administrator')],
  };
  return found[audience];
}
