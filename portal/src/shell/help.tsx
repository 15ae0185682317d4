import { Button, Modal, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { reading, useRead } from '../api/queries.js';
import { queryClient } from '../api/query-client.js';
import { HelpCard } from '../kit/help-card.js';
import { WhenRead } from '../kit/states.js';

const readCard = reading('/v1/help-card', {});

/** Always one tap away, also where the network is gone by then. */
export function HelpButton() {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    // Where it does not come, the card says so when it is opened.
    queryClient.query({ ...readCard, gcTime: Infinity }).catch(() => undefined);
  }, []);
  return (
    <>
      <Button color="clay" size="sm" onClick={() => setOpened(true)}>
        <Trans>Help now</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t`Whom you can reach now`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {opened && <OwnClinicsCard />}
      </Modal>
    </>
  );
}

function OwnClinicsCard() {
  const card = useRead('/v1/help-card', {});
  return (
    <Stack>
      <WhenRead of={card}>{(data) => <HelpCard card={data} />}</WhenRead>
    </Stack>
  );
}
