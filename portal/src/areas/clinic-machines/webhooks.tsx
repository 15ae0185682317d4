import { Checkbox, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { kindNames, type Client, type Webhook } from './names.js';
import { SecretOnce } from './secret-once.js';
import { WebhookLine } from './webhook-line.js';

/** Where a machine is told that something happened, so that it need not ask again and again. */
export function Webhooks({ client: { id, status }, keeps }: { client: Client; keeps: boolean }) {
  const [secret, setSecret] = useState<string | null>(null);
  const webhooks = usePages('/v1/api-clients/{apiClientId}/webhooks', {
    params: { path: { apiClientId: id }, query: { limit: 10 } },
  });
  const keepsThese = keeps && status === 'active';
  return (
    <Sheet title={<Trans>Where it is told that something happened</Trans>}>
      <Text size="sm" className="quiet">
        <Trans>
          Names and ids of what its patients’ consents open to it at that moment, never a word of anybody. It
          reads the rest with its key.
        </Trans>
      </Text>
      {secret !== null && <SecretOnce secret={secret} onDone={() => setSecret(null)} />}
      <LinedList
        of={webhooks}
        empty={<Trans>Nowhere. It asks by itself.</Trans>}
        name={({ url }: Webhook) => url}
      >
        {(webhook) => <WebhookLine webhook={webhook} keeps={keepsThese} onSecret={setSecret} />}
      </LinedList>
      {keepsThese && (
        <div>
          <Unfold label={<Trans>Add an address</Trans>} main>
            {(close) => (
              <Form
                clientId={id}
                close={close}
                onDone={(made) => {
                  setSecret(made);
                  close();
                }}
              />
            )}
          </Unfold>
        </div>
      )}
    </Sheet>
  );
}

interface FormProps {
  readonly clientId: string;
  readonly close: () => void;
  readonly onDone: (secret: string) => void;
}

function Form({ clientId, close, onDone }: FormProps) {
  const { t } = useLingui();
  const register = useDeed('post', '/v1/api-clients/{apiClientId}/webhooks');
  const send = (typed: Typed) => {
    const kinds = typed.all<keyof typeof kindNames>('kinds');
    const body = { url: typed.text('url'), kinds: kinds.length > 0 ? kinds : null };
    register.mutateAsync({ params: { path: { apiClientId: clientId } }, body }).then(
      ({ secret }) => onDone(secret),
      () => undefined,
    );
  };
  return (
    <DeedForm deed={register} submit={<Trans>Add it</Trans>} onSubmit={send} onCancel={close}>
      <TextInput
        name="url"
        type="url"
        label={t`The address of its receiver`}
        description={t`It begins with https:// and can be reached from the internet.`}
        maxLength={500}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        required
        withAsterisk={false}
      />
      <Checkbox.Group
        label={t`Of what it is told`}
        description={t`Choose none, and it is told of all that is open to it.`}
      >
        <div className="row">
          {Object.entries(kindNames).map(([kind, name]) => (
            <Checkbox key={kind} name="kinds" value={kind} label={t(name)} />
          ))}
        </div>
      </Checkbox.Group>
    </DeedForm>
  );
}
