import { toSay, type Unsaid } from '../../core/language/say.js';

/** What for, in a word that rules can use. */
export const purposeCodes = [
  'peer_support',
  'natural_support',
  'care_coordination',
  'treatment',
  'payment',
  'operations',
  'research',
  'telehealth',
  'legal_proceedings',
] as const;
export type PurposeCode = (typeof purposeCodes)[number];

/** The same as people call it. */
export const purposeWords: Record<PurposeCode, Unsaid> = {
  peer_support: toSay`peer support`,
  natural_support: toSay`support by people close to the person`,
  care_coordination: toSay`care coordination`,
  treatment: toSay`treatment`,
  payment: toSay`payment`,
  operations: toSay`health care operations`,
  research: toSay`research`,
  telehealth: toSay`meeting by video or telephone`,
  legal_proceedings: toSay`legal proceedings`,
};

/** What something can be shared for inside the organisation; each has its own recipients. */
export const sharingPurposes = ['peer_support', 'natural_support', 'care_coordination'] as const;

export function isSharingPurpose(purposeCode: PurposeCode): boolean {
  return (sharingPurposes as readonly PurposeCode[]).includes(purposeCode);
}

/** What a form asks for. */
export const formPurposes = [
  'treatment',
  'medication',
  'peer_sharing',
  'natural_support',
  'disclosure',
  'research',
  'telehealth',
] as const;
export type FormPurpose = (typeof formPurposes)[number];
