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
