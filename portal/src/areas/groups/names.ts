import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';

export const states: Readonly<Record<Schemas['OwnPlaceState'], MessageDescriptor>> = {
  invited: msg`you are invited`,
  asked: msg`you asked; no answer yet`,
  in: msg`you are in`,
  declined: msg`did not come about`,
  left: msg`you left`,
  removed: msg`you are no longer in`,
  closed: msg`the group has ended`,
};

export const howOneMeets: Readonly<Record<Schemas['GroupMeeting']['how'], MessageDescriptor>> = {
  in_person: msg`in person`,
  call: msg`by phone`,
  video: msg`by video`,
};

/** Whether one is in, or may soon be. */
export function isUnderWay({ state }: Schemas['OwnPlace']): boolean {
  return state === 'invited' || state === 'asked' || state === 'in';
}
