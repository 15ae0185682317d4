import { NativeSelect, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { purposeNames, type Client, type Scope } from './names.js';
import { ScopeChecks } from './scope-checks.js';

interface RegisterProps {
  readonly onDone: (client: Client) => void;
  readonly onCancel: () => void;
}

export function Register({ onDone, onCancel }: RegisterProps) {
  const { t } = useLingui();
  const [scopes, setScopes] = useState<Scope[]>([]);
  const register = useDeed('post', '/v1/api-clients');
  const send = (typed: Typed) => {
    const body = {
      name: typed.text('name'),
      organisation: typed.text('organisation'),
      contact: typed.text('contact'),
      purposeCode: typed.one<Client['purposeCode']>('purposeCode'),
      scopes,
    };
    register.mutateAsync({ body }).then(onDone, () => undefined);
  };
  return (
    <DeedForm deed={register} submit={<Trans>Register it</Trans>} onSubmit={send} onCancel={onCancel}>
      <TextInput name="name" label={t`What it is called`} maxLength={120} required withAsterisk={false} />
      <TextInput
        name="organisation"
        label={t`Whose it is`}
        description={t`As patients read it.`}
        maxLength={120}
        required
        withAsterisk={false}
      />
      <TextInput
        name="contact"
        label={t`Whom to reach there`}
        maxLength={200}
        required
        withAsterisk={false}
      />
      <NativeSelect
        name="purposeCode"
        label={t`What it reads for`}
        description={t`Only consent that was given for this opens anything to it.`}
        data={(Object.keys(purposeNames) as Client['purposeCode'][]).map((value) => ({
          value,
          label: t(purposeNames[value]),
        }))}
      />
      <ScopeChecks value={scopes} onChange={setScopes} />
    </DeedForm>
  );
}
