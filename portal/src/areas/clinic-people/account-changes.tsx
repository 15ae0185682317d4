import { NativeSelect } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { ChangeLine } from './change-line.js';
import { HandedCode, type Handed } from './handed-code.js';
import { stateNames, type AccountChange } from './names.js';

/** Changes of accounts that two people decide: all of them for those who look after accounts, one's own for everybody else. */
export function AccountChanges() {
  const { t } = useLingui();
  const [state, setState] = useState<AccountChange['state']>('asked');
  const [code, setCode] = useState<Handed | null>(null);
  const changes = usePages('/v1/account-changes', { params: { query: { limit: 25, state } } });
  return (
    <Page
      title={t`Changes of accounts`}
      lead={
        <Trans>
          New ways into an account, and roles that nobody gives alone. One person asks, a second one confirms.
        </Trans>
      }
    >
      {code && (
        <Sheet title={<Trans>A code to hand over</Trans>}>
          <HandedCode key={code.invitation.id} handed={code} onDone={() => setCode(null)} />
        </Sheet>
      )}
      <Sheet>
        <NativeSelect
          label={t`Show`}
          value={state}
          onChange={(event) => setState(event.currentTarget.value as AccountChange['state'])}
          data={(Object.keys(stateNames) as AccountChange['state'][]).map((value) => ({
            value,
            label: t(stateNames[value]),
          }))}
        />
        <LinedList of={changes} empty={<Trans>There are none.</Trans>}>
          {(change) => (
            <ChangeLine
              change={change}
              onCode={(invitation) =>
                setCode({
                  ...{ invitation, accountId: change.account.accountId, changeId: null },
                  name: change.account.displayName,
                })
              }
            />
          )}
        </LinedList>
      </Sheet>
    </Page>
  );
}
