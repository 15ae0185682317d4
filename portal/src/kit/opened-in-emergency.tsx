import { Alert, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed, useRead } from '../api/queries.js';
import { Confirm } from './confirm.js';
import { useGoOn } from './go-on.js';
import { When } from './words.js';

/** Above every page of a record that somebody has opened in an emergency, as long as it is open. */
export function OpenedInEmergency({ patientId }: { patientId: string }) {
  const { t } = useLingui();
  const goOn = useGoOn();
  const { data } = useRead('/v1/me/break-glass', { params: { query: { limit: 25 } } });
  const end = useDeed('post', '/v1/me/break-glass/{breakGlassId}/end');
  const opening = data?.items.find((one) => one.patientId === patientId && one.isOpen);
  if (!opening) return null;
  const close = async () => {
    await end.mutateAsync({ params: { path: { breakGlassId: opening.id } } });
    await goOn({ to: '/emergency-access' });
  };
  return (
    <Alert color="clay" variant="light" role="note" className="problem">
      <Text fw={650}>
        <Trans>
          You opened this record in an emergency. It closes by itself at{' '}
          <When at={opening.endsAt} as="time" />.
        </Trans>
      </Text>
      <Text size="sm">
        <Trans>
          The patient and the privacy officer see that it was you, why, and everything that you look at.
        </Trans>
      </Text>
      {opening.pleaseDoNotPassOn && <Text size="sm">{opening.pleaseDoNotPassOn}</Text>}
      <Confirm
        label={<Trans>Close it now</Trans>}
        title={t`Close the record?`}
        yes={<Trans>Close it</Trans>}
        act={close}
      >
        <Trans>From the next moment on it is shut to you.</Trans>
      </Confirm>
    </Alert>
  );
}
