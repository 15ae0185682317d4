import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Missing } from '../../kit/missing.js';
import type { Asked, Mode } from './draft.js';

const labels: Record<Asked, MessageDescriptor> = {
  who: msg`Who`,
  outside: msg`Who outside the clinic`,
  what: msg`What they may see`,
  purpose: msg`What for, in a few words`,
  help: msg`Which help`,
};

/** What a consent waits for before it can be looked at or asked. */
export function StillMissing({ asked, mode }: { asked: readonly Asked[]; mode: Mode }) {
  const { t } = useLingui();
  return (
    <Missing
      what={asked.map((each) =>
        each === 'what' && mode === 'no' ? t`What they may not see` : t(labels[each]),
      )}
    />
  );
}
