import { TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { useEdited } from '../../kit/edited.js';
import { isStale, SavedMeanwhile } from '../../kit/saved-meanwhile.js';
import { Unfold } from '../../kit/unfold.js';
import { useListed } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { scopeNames, type Client } from './names.js';
import { ScopeChecks } from './scope-checks.js';

interface ChangeMachineProps {
  readonly client: Client;
  readonly look: () => unknown;
}

export function ChangeMachine(props: ChangeMachineProps) {
  return <Unfold label={<Trans>Change it</Trans>}>{(close) => <Form {...props} close={close} />}</Unfold>;
}

function Form({ client, look, close }: ChangeMachineProps & { close: () => void }) {
  const { t } = useLingui();
  const listed = useListed();
  const edited = useEdited(client);
  const { value, type, changes, isChanged, etag } = edited;
  const change = useDeed('patch', '/v1/api-clients/{apiClientId}');
  const send = () => {
    if (!isChanged) return close();
    change
      .mutateAsync({
        params: { path: { apiClientId: client.id }, header: { 'If-Match': etag } },
        body: changes,
      })
      .then(
        () => {
          tell(t`It is saved. Fewer scopes count from its very next request.`);
          close();
        },
        () => undefined,
      );
  };
  return (
    <DeedForm
      deed={isStale(change.error) ? { ...change, error: null } : change}
      submit={<Trans>Save</Trans>}
      onSubmit={send}
      onCancel={close}
    >
      <TextInput
        name="name"
        label={t`What it is called`}
        value={value.name}
        onChange={(event) => type({ name: event.currentTarget.value })}
        maxLength={120}
        required
        withAsterisk={false}
      />
      <TextInput
        name="contact"
        label={t`Whom to reach there`}
        value={value.contact}
        onChange={(event) => type({ contact: event.currentTarget.value })}
        maxLength={200}
        required
        withAsterisk={false}
      />
      <ScopeChecks value={value.scopes} onChange={(scopes) => type({ scopes })} />
      <SavedMeanwhile
        of={edited}
        deed={change}
        look={look}
        fields={[
          { name: 'name', label: t`What it is called` },
          { name: 'contact', label: t`Whom to reach there` },
          {
            name: 'scopes',
            label: t`The most it may ever read`,
            show: ({ scopes }) => listed(scopes.map((scope) => t(scopeNames[scope]))),
          },
        ]}
      />
    </DeedForm>
  );
}
