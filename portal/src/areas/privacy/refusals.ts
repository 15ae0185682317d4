import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** Why something was refused, by the kind of problem that it was answered with. */
export const refusals = {
  'not-permitted': msg`not theirs to do`,
  'not-found': msg`nothing there that is open to them`,
  'not-signed-in': msg`not signed in`,
  'step-up-required': msg`had not proved again who they are`,
  'one-time-code-required': msg`the code for signing in was missing`,
  'at-shared-screen': msg`their session was at a shared screen`,
  'excluded-person': msg`the patient keeps it from them`,
} as const satisfies Record<string, MessageDescriptor>;

export function isRefusal(reason: string): reason is keyof typeof refusals {
  return reason in refusals;
}
