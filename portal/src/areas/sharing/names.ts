import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';

export type DataClass = Schemas['DataClass'];

/** The kinds of data, as people call them. */
export const classNames: Record<DataClass, MessageDescriptor> = {
  plan: msg`the plan`,
  progress: msg`progress`,
  journey: msg`the way`,
  measures: msg`questionnaires`,
  safety_plan: msg`the safety plan`,
  check_ins: msg`check-ins and practice`,
  journal: msg`the journal`,
  decisions: msg`decisions`,
  clinical_notes: msg`notes of the care team`,
  substance_use: msg`what is about substance use`,
};

/** Those that a consent can open: the journal is shown entry by entry, by whoever wrote it. */
export const shareable = [
  'plan',
  'progress',
  'journey',
  'measures',
  'safety_plan',
  'check_ins',
  'decisions',
  'clinical_notes',
  'substance_use',
] as const satisfies readonly DataClass[];

export const relationNames: Record<Schemas['Relation'], MessageDescriptor> = {
  self: msg`the patient`,
  care_team: msg`care team`,
  representative: msg`acts for the patient`,
  facilitator: msg`helps with a conversation`,
  peer: msg`peer supporter`,
  integrator: msg`another organisation’s service`,
  natural_support: msg`somebody close`,
  other_clinician: msg`clinician outside the care team`,
  break_glass: msg`in an emergency, for an hour`,
  none: msg`nothing is open to them`,
};

const consentKinds: Record<Schemas['ConsentKind'], MessageDescriptor> = {
  treatment: msg`Treatment`,
  sharing: msg`Sharing`,
  disclosure: msg`Telling somebody outside`,
  research: msg`Research`,
  telehealth: msg`Meeting by video or telephone`,
};

/** Whether all that a consent says is a no: then nothing of it may read as a yes. */
export function isOnlyNo({ provisions }: Pick<Schemas['Consent'], 'provisions'>): boolean {
  return provisions.length > 0 && provisions.every(({ effect }) => effect === 'deny');
}

/** What a consent is, in a word or two. */
export function kindOf(consent: Pick<Schemas['Consent'], 'kind' | 'provisions'>): MessageDescriptor {
  return isOnlyNo(consent) ? msg`A no` : consentKinds[consent.kind];
}

/** Where it stands, in words that fit a yes or a no. */
export function stateOf(consent: Pick<Schemas['Consent'], 'status' | 'provisions'>): MessageDescriptor {
  return (isOnlyNo(consent) && statesOfNo[consent.status]) || consentStates[consent.status];
}

const statesOfNo: Partial<Record<Schemas['ConsentStatus'], MessageDescriptor>> = {
  active: msg`said no, and it counts`,
  inactive: msg`no longer counts`,
};

const consentStates: Record<Schemas['ConsentStatus'], MessageDescriptor> = {
  draft: msg`being prepared`,
  proposed: msg`waits for an answer`,
  active: msg`given`,
  rejected: msg`refused`,
  inactive: msg`withdrawn or over`,
  'entered-in-error': msg`taken off, it was a mistake`,
};

/** Of which one asks that something is put right. */
export const askable = [
  'plan',
  'progress',
  'journey',
  'measures',
  'safety_plan',
  'check_ins',
  'decisions',
  'clinical_notes',
] as const;
