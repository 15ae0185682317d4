import { Anchor, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useMe } from '../../api/me.js';
import { useDeed, useRead } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { Copy } from '../../kit/copy.js';
import { Facts } from '../../kit/facts.js';
import { Page, Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { When, useListed } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { AddKey } from './add-key.js';
import { ChangeMachine } from './change-machine.js';
import { MachineKey } from './machine-key.js';
import { purposeNames, scopeNames, type Client } from './names.js';
import { Webhooks } from './webhooks.js';
import '../../kit/more.css';

/** One machine: what it may read at most, and the keys that it proves itself with. */
export function Machine() {
  const { t } = useLingui();
  const { roles } = useMe();
  const { apiClientId } = useParams({ from: '/signed-in/clinic/machines/$apiClientId' });
  const client = useRead('/v1/api-clients/{apiClientId}', { params: { path: { apiClientId } } });
  const keeps = roles.includes('administrator');
  return (
    <Page
      title={t`One machine`}
      lead={client.data && <bdi>{client.data.name}</bdi>}
      actions={
        <Anchor component={Link} to="/clinic/machines">
          <Trans>All machines</Trans>
        </Anchor>
      }
    >
      <WhenRead of={client}>
        {(data) => (
          <>
            <Details client={data} keeps={keeps} look={() => client.refetch()} />
            <Sheet title={<Trans>Its keys</Trans>}>
              {data.keys.length === 0 ? (
                <Text className="quiet">
                  <Trans>It has none, so it cannot come in.</Trans>
                </Text>
              ) : (
                <ul className="plain-list lined-list">
                  {data.keys.map((key) => (
                    <li key={key.id}>
                      <MachineKey clientId={data.id} machineKey={key} />
                    </li>
                  ))}
                </ul>
              )}
              {keeps && data.status === 'active' && <AddKey clientId={data.id} />}
            </Sheet>
            <Webhooks client={data} keeps={keeps} />
          </>
        )}
      </WhenRead>
    </Page>
  );
}

interface DetailsProps {
  readonly client: Client;
  readonly keeps: boolean;
  readonly look: () => unknown;
}

function Details({ client, keeps, look }: DetailsProps) {
  const { t } = useLingui();
  const listed = useListed();
  const { organisation, contact, purposeCode, scopes, status, registeredAt, clientId, accountId } = client;
  const id = (text: string, copy: string) => (
    <span className="row">
      <code>{text}</code>
      <Copy text={text} done={<Trans>Copied</Trans>}>
        {copy}
      </Copy>
    </span>
  );
  return (
    <Sheet title={<Trans>What it is</Trans>}>
      <Facts>
        {[
          [<Trans>Whose it is</Trans>, organisation],
          [<Trans>Whom to reach there</Trans>, contact],
          [<Trans>What it reads for</Trans>, t(purposeNames[purposeCode])],
          [<Trans>At most</Trans>, listed(scopes.map((scope) => t(scopeNames[scope])))],
          [
            <Trans>State</Trans>,
            status === 'active' ? <Trans>let in</Trans> : <Trans>disabled for good</Trans>,
          ],
          [<Trans>Registered</Trans>, <When at={registeredAt} />],
          [<Trans>It calls itself</Trans>, id(clientId, t`Copy what it calls itself`)],
          [<Trans>Consents name it</Trans>, id(accountId, t`Copy what consents name it`)],
        ]}
      </Facts>
      {keeps && status === 'active' && (
        <div className="stacked">
          <ChangeMachine client={client} look={look} />
          <Disable client={client} />
        </div>
      )}
    </Sheet>
  );
}

function Disable({ client: { id, name } }: { client: Client }) {
  const { t } = useLingui();
  const disable = useDeed('post', '/v1/api-clients/{apiClientId}/disablement');
  return (
    <Confirm
      label={<Trans>Disable it for good</Trans>}
      title={t`Disable this machine?`}
      yes={<Trans>Disable it for good</Trans>}
      grave
      act={() =>
        disable
          .mutateAsync({ params: { path: { apiClientId: id } } })
          .then(() => tell(t`The machine is disabled.`))
      }
    >
      <Text>
        <Trans>
          <bdi>{name}</bdi> gets nothing from its very next request on. This cannot be undone.
        </Trans>
      </Text>
    </Confirm>
  );
}
