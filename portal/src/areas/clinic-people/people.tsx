import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useState } from 'react';
import { usePages } from '../../api/pages.js';
import { useRead } from '../../api/queries.js';
import { InvitationToHandOver } from '../../kit/invitation-to-hand-over.js';
import { ShowMore } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { tell } from '../../shell/told.js';
import { Invite } from './invite.js';
import { statusNames, type Account } from './names.js';
import { PeopleTable } from './people-table.js';
import '../../kit/more.css';
import './people.css';

/** Everybody who has an account here, and the way in for somebody new. */
export function People() {
  const { t } = useLingui();
  const [inviting, setInviting] = useState(false);
  const [invited, setInvited] = useState<Account | null>(null);
  const done = (account: Account) => {
    setInviting(false);
    setInvited(account);
  };
  return (
    <Page
      title={t`People`}
      lead={
        <Trans>Who has an account here. Patients are invited from their record, by their care team.</Trans>
      }
      actions={
        !inviting && (
          <Button onClick={() => setInviting(true)}>
            <Trans>Add somebody</Trans>
          </Button>
        )
      }
    >
      {inviting && (
        <Sheet title={<Trans>Add somebody</Trans>}>
          <Invite onInvited={done} onCancel={() => setInviting(false)} />
        </Sheet>
      )}
      {invited && (
        <Sheet title={<Trans>The invitation is made</Trans>}>
          <HandedOver account={invited} onDone={() => (setInvited(null), tell(t`The code is put away.`))} />
        </Sheet>
      )}
      <Everybody />
    </Page>
  );
}

/** The code, until whoever it is for has come in with it. */
function HandedOver({ account, onDone }: { account: Account; onDone: () => void }) {
  const { id: accountId, invitation } = account;
  const now = useRead('/v1/accounts/{accountId}', { params: { path: { accountId } } });
  const { displayName, status } = now.data ?? account;
  return (
    <InvitationToHandOver
      invitation={invitation}
      name={displayName}
      onDone={onDone}
      isUsed={status === 'active'}
    />
  );
}

function Everybody() {
  const { t } = useLingui();
  const [status, setStatus] = useState<Account['status'] | ''>('');
  const [sought, setSought] = useState('');
  const name = useDeferredValue(sought.trim());
  const query = { limit: 50, ...(status && { status }), ...(name && { name }) };
  const people = usePages('/v1/accounts', { params: { query } });
  return (
    <Sheet>
      <search className="row people-search">
        <TextInput
          label={t`Look for a name or an address`}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
          maxLength={100}
          autoComplete="off"
        />
        <NativeSelect
          label={t`Show`}
          value={status}
          onChange={(event) => setStatus(event.currentTarget.value as Account['status'] | '')}
          data={[
            { value: '', label: t`everybody` },
            ...(Object.keys(statusNames) as Account['status'][]).map((value) => ({
              value,
              label: t(statusNames[value]),
            })),
          ]}
        />
      </search>
      <WhenRead of={people}>
        {(items) =>
          items.length === 0 ? (
            <Empty>
              <Trans>Nobody fits this.</Trans>
            </Empty>
          ) : (
            <>
              <PeopleTable people={items} />
              <ShowMore of={people} />
            </>
          )
        }
      </WhenRead>
    </Sheet>
  );
}
