import { Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { useIsTheirs } from '../../kit/own-words.js';
import { useWay } from './subject.js';

/** For what was recorded by mistake. Whoever recorded it takes it off. */
export function TakeOff({ setback }: { setback: Schemas['Setback'] }) {
  const { t } = useLingui();
  const { params, side } = useWay();
  const decides = useIsTheirs();
  const [reason, setReason] = useState('');
  const takeOff = useDeed('post', '/v1/patients/{patientId}/setbacks/{setbackId}/correction');
  if (setback.party !== side || (side === 'patient' && !decides(setback.recordedBy))) return null;
  return (
    <div className="no-print">
      <Confirm
        label={<Trans>This was a mistake</Trans>}
        title={t`Take it off the record?`}
        yes={<Trans>Take it off</Trans>}
        grave
        act={() =>
          takeOff.mutateAsync({
            params: { path: { ...params.path, setbackId: setback.id } },
            body: { reason: reason.trim() },
          })
        }
      >
        <Stack>
          <Text>
            <Trans>
              It then counts for nothing. Those who could read it can still see that it was a mistake. It
              cannot be put back.
            </Trans>
          </Text>
          <TextInput
            name="reason"
            label={t`What was the mistake?`}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            maxLength={500}
          />
        </Stack>
      </Confirm>
    </div>
  );
}
