import { Anchor, Badge, Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { useGoOn } from '../../kit/go-on.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { purposeNames, type Client } from './names.js';
import { Register } from './register.js';

/** Services of other organisations that may ask for what patients have consented to. */
export function Machines() {
  const { t } = useLingui();
  const { roles } = useMe();
  const goOn = useGoOn();
  const [registering, setRegistering] = useState(false);
  const machines = usePages('/v1/api-clients', { params: { query: { limit: 25 } } });
  return (
    <Page
      title={t`Machines`}
      lead={
        <Trans>
          Services of other organisations. Each reads nothing of a patient until that patient’s consent names
          it.
        </Trans>
      }
      actions={
        roles.includes('administrator') &&
        !registering && (
          <Button onClick={() => setRegistering(true)}>
            <Trans>Register a machine</Trans>
          </Button>
        )
      }
    >
      {registering && (
        <Sheet title={<Trans>Register a machine</Trans>}>
          <Register
            onDone={({ id }) => void goOn({ to: `/clinic/machines/${id}` })}
            onCancel={() => setRegistering(false)}
          />
        </Sheet>
      )}
      <Sheet>
        <LinedList of={machines} empty={<Trans>None is registered.</Trans>}>
          {(client) => <Line client={client} />}
        </LinedList>
      </Sheet>
    </Page>
  );
}

function Line({ client: { id, name, organisation, purposeCode, status, keys } }: { client: Client }) {
  const { t } = useLingui();
  const waits = keys.some(({ awaitsConfirmation, retiredAt }) => awaitsConfirmation && !retiredAt);
  return (
    <div className="row row-apart">
      <div>
        <Anchor component={Link} to={`/clinic/machines/${id}`} fw={650} dir="auto">
          {name}
        </Anchor>
        <Text size="sm" className="quiet" dir="auto">
          {organisation} · {t(purposeNames[purposeCode])}
        </Text>
      </div>
      <div className="row">
        {waits && (
          <Badge color="amber" variant="light" tt="none">
            <Trans>a key waits for a second person</Trans>
          </Badge>
        )}
        {status === 'disabled' && (
          <Badge variant="default" tt="none">
            <Trans>disabled</Trans>
          </Badge>
        )}
      </div>
    </div>
  );
}
