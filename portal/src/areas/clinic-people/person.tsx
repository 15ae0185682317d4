import { Anchor } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { useRead } from '../../api/queries.js';
import { Facts } from '../../kit/facts.js';
import { Page, Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { When } from '../../kit/words.js';
import { Access } from './access.js';
import { AskChange } from './ask-change.js';
import { ChangePerson } from './change-person.js';
import { Handed } from './handed.js';
import type { Account } from './names.js';
import { AccountStatus } from './people-table.js';
import { RolesInWords } from './role-fields.js';
import { NameSupervisor } from './supervisor.js';
import { WaitingChanges } from './waiting-changes.js';
import '../../kit/more.css';

/** One person's account: what they are here, and their way in. */
export function Person() {
  const { t } = useLingui();
  const { accountId } = useParams({ from: '/signed-in/clinic/people/$accountId' });
  const account = useRead('/v1/accounts/{accountId}', { params: { path: { accountId } } });
  return (
    <Page
      title={t`One person`}
      lead={account.data && <bdi>{account.data.displayName}</bdi>}
      actions={
        <Anchor component={Link} to="/clinic/people">
          <Trans>Everybody</Trans>
        </Anchor>
      }
    >
      <WhenRead of={account}>{(data) => <About key={data.id} account={data} />}</WhenRead>
    </Page>
  );
}

function About({ account }: { account: Account }) {
  const me = useMe();
  const [code, setCode] = useState<Schemas['Invitation'] | null>(null);
  const { displayName, email, roles, status, patientId, recordedAt } = account;
  return (
    <>
      {code && (
        <Sheet title={<Trans>A code to hand over</Trans>}>
          <Handed invitation={code} name={displayName} onDone={() => setCode(null)} />
        </Sheet>
      )}
      <Sheet title={<Trans>The account</Trans>}>
        <Facts>
          {[
            [<Trans>Signs in with</Trans>, email],
            [<Trans>Is here</Trans>, <RolesInWords roles={roles} />],
            [<Trans>Account</Trans>, <AccountStatus status={status} />],
            [<Trans>Since</Trans>, <When at={recordedAt} />],
            patientId !== null && [<Trans>Patient record</Trans>, <Trans>linked to one</Trans>],
          ]}
        </Facts>
        <ChangePerson account={account} />
      </Sheet>
      <WaitingChanges accountId={account.id} onCode={setCode} />
      {account.id !== me.id && <Access account={account} onCode={setCode} />}
      <AskChange account={account} onCode={setCode} />
      {roles.includes('peer_supporter') && <NameSupervisor accountId={account.id} />}
    </>
  );
}
