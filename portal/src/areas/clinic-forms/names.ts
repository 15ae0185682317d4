import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';

export type Form = Schemas['ConsentForm'];
export type Edition = Schemas['ConsentFormEdition'];

export const purposeNames: Record<Schemas['Purpose'], MessageDescriptor> = {
  treatment: msg`a treatment`,
  medication: msg`a medicine`,
  peer_sharing: msg`a peer supporter reads along`,
  natural_support: msg`somebody close reads along`,
  disclosure: msg`telling somebody outside`,
  research: msg`a study`,
  telehealth: msg`meeting by video or telephone`,
};

/** Those by which something about substance use can be told: the law asks for texts of their own with them. */
export const tells: readonly Schemas['Purpose'][] = [
  'peer_sharing',
  'natural_support',
  'disclosure',
  'research',
];
