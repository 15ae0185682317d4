import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';
import type { Role } from '../../api/me.js';

export type Account = Schemas['Account'];
export type AccountChange = Schemas['AccountChange'];

export const roleNames: Record<Role, MessageDescriptor> = {
  practitioner: msg`clinician`,
  peer_supporter: msg`peer supporter`,
  natural_support: msg`relative or friend`,
  representative: msg`acts for a patient`,
  administrator: msg`administrator`,
  privacy_officer: msg`privacy officer`,
  patient: msg`patient`,
  integrator: msg`machine`,
};

/** What somebody can be made by hand; the other two come with a record or a machine. */
export const givable = [
  'practitioner',
  'peer_supporter',
  'natural_support',
  'representative',
  'administrator',
  'privacy_officer',
] as const satisfies readonly Role[];

export const statusNames: Record<Account['status'], MessageDescriptor> = {
  invited: msg`invited`,
  active: msg`here`,
  disabled: msg`disabled`,
};

export const changeNames: Record<AccountChange['what'], MessageDescriptor> = {
  password: msg`A new password`,
  second_factor: msg`No one-time codes any more`,
  address: msg`Another address to sign in with`,
  roles: msg`Other roles`,
  unlinking: msg`Taken off the patient record`,
};

export const stateNames: Record<AccountChange['state'], MessageDescriptor> = {
  asked: msg`waits for a second person`,
  confirmed: msg`confirmed`,
  declined: msg`declined`,
  withdrawn: msg`taken back`,
  lapsed: msg`not confirmed in time`,
};
