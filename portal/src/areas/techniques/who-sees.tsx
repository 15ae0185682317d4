import { Checkbox, Radio, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import type { Typed } from '../../kit/deed-form.js';
import { useMayLabel } from '../../kit/may-label.js';

/** Who sees it, in a form. What is about substance use by itself is labelled by the service. */
export function WhoSees({ labelled }: { labelled: boolean }) {
  const { t } = useLingui();
  const mayLabel = useMayLabel();
  const [visibility, setVisibility] = useState<Schemas['CheckInVisibility']>('private');
  return (
    <>
      <Radio.Group
        name="visibility"
        label={t`Who sees it`}
        description={t`You can change this at any time.`}
        value={visibility}
        onChange={(value) => setVisibility(value)}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="private" label={t`only me`} />
          <Radio value="shared" label={t`also those to whom I have opened my check-ins`} />
        </Stack>
      </Radio.Group>
      {visibility === 'shared' && !labelled && mayLabel && (
        <Checkbox
          name="substanceUse"
          label={t`It has to do with alcohol or other drugs`}
          description={t`Then only those see it to whom you have opened that as well.`}
        />
      )}
    </>
  );
}

/** For the body of a request. */
export function seenBy(typed: Typed): Pick<Schemas['SayHelpful'], 'visibility' | 'substanceUse'> {
  return {
    visibility: typed.text('visibility') === 'shared' ? 'shared' : 'private',
    ...(typed.has('substanceUse') && { substanceUse: true }),
  };
}
