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
import { HandedCode, type Handed } from './handed-code.js';
import type { Account } from './names.js';
import { AccountStatus } from './people-table.js';
import { RolesInWords } from './role-fields.js';
import { NameSupervisor } from './supervisor.js';
import { WaitingChanges } from './waiting-changes.js';
import '../../kit/more.css';

interface HandedOver extends Handed {
  /** With it they come in for the first time. */
  readonly toBegin: boolean;
}

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
  const [handed, setHanded] = useState<HandedOver | null>(null);
  const { id: accountId, displayName: name, email, roles, status, patientId, recordedAt } = account;
  const setCode = (invitation: Schemas['Invitation'] | null, changeId: string | null = null) =>
    setHanded(invitation && { invitation, accountId, name, changeId, toBegin: status === 'invited' });
  return (
    <>
      {handed && (
        <Sheet title={<Trans>A code to hand over</Trans>}>
          <HandedCode
            key={handed.invitation.id}
            handed={handed}
            onDone={() => setHanded(null)}
            isUsed={handed.toBegin && status === 'active'}
          />
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
