import { TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { RoleFields } from './role-fields.js';

interface InviteProps {
  readonly onInvited: (account: Schemas['Account']) => void;
  readonly onCancel: () => void;
}

/** Somebody who will work here, or who comes with a patient. Patients are invited to their record instead. */
export function Invite({ onInvited, onCancel }: InviteProps) {
  const { t } = useLingui();
  const invite = useDeed('post', '/v1/accounts');
  const send = (typed: Typed) => {
    const body = {
      displayName: typed.text('displayName'),
      email: typed.text('email'),
      roles: typed.all<Schemas['InviteAccountRole']>('roles'),
    };
    invite.mutateAsync({ body }).then(onInvited, () => undefined);
  };
  return (
    <DeedForm deed={invite} submit={<Trans>Invite them</Trans>} onSubmit={send} onCancel={onCancel}>
      <TextInput
        name="displayName"
        label={t`Their name, as others see it`}
        maxLength={120}
        autoComplete="off"
        required
        withAsterisk={false}
      />
      <TextInput
        type="email"
        name="email"
        label={t`The e-mail address they sign in with`}
        maxLength={254}
        autoComplete="off"
        required
        withAsterisk={false}
      />
      <RoleFields legend={t`What they are here`} />
    </DeedForm>
  );
}
