import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import { changeNames, type Account, type AccountChange } from './names.js';
import { RoleFields } from './role-fields.js';

interface AskChangeProps {
  readonly account: Account;
  readonly onCode: (invitation: Schemas['Invitation'] | null, changeId?: string) => void;
}

/** What nobody does alone to somebody's account: one asks, a second person looks at it. */
export function AskChange(props: AskChangeProps) {
  return (
    <Sheet title={<Trans>What takes two people</Trans>}>
      <Text className="quiet">
        <Trans>
          A new way into an account, and roles that nobody gives alone. A second person confirms it within 72
          hours. The person and the privacy officer are told at once.
        </Trans>
      </Text>
      <div>
        <Unfold label={<Trans>Ask for such a change</Trans>}>
          {(close) => <Form {...props} close={close} />}
        </Unfold>
      </div>
    </Sheet>
  );
}

function Form({ account, onCode, close }: AskChangeProps & { close: () => void }) {
  const { t } = useLingui();
  const [what, setWhat] = useState<AccountChange['what']>('password');
  const ask = useDeed('post', '/v1/accounts/{accountId}/changes');
  const send = (typed: Typed) => {
    const body = {
      what,
      reason: typed.text('reason'),
      ...(what === 'address' && { email: typed.text('email') }),
      ...(what === 'roles' && { roles: rolesFrom(typed, account) }),
    };
    ask.mutateAsync({ params: { path: { accountId: account.id } }, body }).then(
      ({ id, invitation }) => {
        tell(t`It waits for a second person.`);
        if (invitation?.code) onCode(invitation, id);
        close();
      },
      () => undefined,
    );
  };
  return (
    <DeedForm deed={ask} submit={<Trans>Ask a second person</Trans>} onSubmit={send} onCancel={close}>
      <NativeSelect
        name="what"
        label={t`What is to change`}
        value={what}
        onChange={(event) => setWhat(event.currentTarget.value as AccountChange['what'])}
        data={changesOf(account).map((value) => ({ value, label: t(changeNames[value]) }))}
      />
      {what === 'address' && (
        <TextInput
          type="email"
          name="email"
          label={t`The new address`}
          maxLength={254}
          autoComplete="off"
          required
          withAsterisk={false}
        />
      )}
      {what === 'roles' && <RoleFields legend={t`What they are to be here`} checked={account.roles} />}
      <Textarea
        name="reason"
        label={t`Why, and how you know that it is them who asks`}
        maxLength={500}
        rows={3}
        required
        withAsterisk={false}
      />
    </DeedForm>
  );
}

function changesOf({ patientId }: Account): AccountChange['what'][] {
  const all = Object.keys(changeNames) as AccountChange['what'][];
  return all.filter((what) => what !== 'unlinking' || patientId !== null);
}

/** What comes with a record or a machine is not asked for, and stays. */
function rolesFrom(typed: Typed, { roles }: Account): Schemas['MeRole'][] {
  const kept = roles.filter((role) => role === 'patient' || role === 'integrator');
  return [...typed.all<Schemas['MeRole']>('roles'), ...kept];
}
