import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';

export type AllSettings = Schemas['Settings'];
type NumberName = {
  [Name in keyof AllSettings]: AllSettings[Name] extends number ? Name : never;
}[keyof AllSettings];

export interface NumberField {
  readonly name: Exclude<NumberName, 'version'>;
  readonly label: MessageDescriptor;
  /** What it means. */
  readonly meaning: MessageDescriptor;
  readonly from: number;
  readonly to: number;
}

export const signingIn: readonly NumberField[] = [
  {
    name: 'staffIdleMinutes',
    label: msg`Staff: minutes without use`,
    meaning: msg`After so long without use, staff are signed out. 5 to 15.`,
    from: 5,
    to: 15,
  },
  {
    name: 'staffSessionHours',
    label: msg`Staff: hours until signing in afresh`,
    meaning: msg`After so long, staff sign in anew, whatever they do. 1 to 12.`,
    from: 1,
    to: 12,
  },
  {
    name: 'patientIdleMinutes',
    label: msg`Patients: minutes without use`,
    meaning: msg`After so long without use, patients are signed out. 5 to 30.`,
    from: 5,
    to: 30,
  },
  {
    name: 'patientSessionHours',
    label: msg`Patients: hours until signing in afresh`,
    meaning: msg`After so long, patients sign in anew, whatever they do. 1 to 24.`,
    from: 1,
    to: 24,
  },
];

export const workingTogether: readonly NumberField[] = [
  {
    name: 'proposalDays',
    label: msg`Days until a proposal lapses`,
    meaning: msg`A proposal that nobody answers for so long counts no more. 1 to 365.`,
    from: 1,
    to: 365,
  },
  {
    name: 'counterLimit',
    label: msg`Counter-proposals until help is offered`,
    meaning: msg`After so many counter-proposals in a row, both sides are offered somebody who helps with the conversation. 2 to 50.`,
    from: 2,
    to: 50,
  },
  {
    name: 'divergenceDays',
    label: msg`Days of seeing the stage differently`,
    meaning: msg`After so long, a conversation about it is suggested. 1 to 365.`,
    from: 1,
    to: 365,
  },
];

export const law: readonly NumberField[] = [
  {
    name: 'ageOfMajority',
    label: msg`Age of majority`,
    meaning: msg`From this birthday on, no parent acts for a patient by being a parent. Set what the law says where you are. 14 to 21.`,
    from: 14,
    to: 21,
  },
];
