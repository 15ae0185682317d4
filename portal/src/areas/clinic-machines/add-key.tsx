import { Alert, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';

/** The public half of a key. The private half stays with the machine, and must never come here. */
export function AddKey({ clientId }: { clientId: string }) {
  return (
    <div>
      <Unfold label={<Trans>Add a key</Trans>} main>
        {(close) => <Form clientId={clientId} close={close} />}
      </Unfold>
    </div>
  );
}

function Form({ clientId, close }: { clientId: string; close: () => void }) {
  const { t } = useLingui();
  const [unreadable, setUnreadable] = useState(false);
  const add = useDeed('post', '/v1/api-clients/{apiClientId}/keys');
  const send = (typed: Typed) => {
    const publicKey = keyFrom(typed.text('publicKey'));
    setUnreadable(publicKey === null);
    if (!publicKey) return;
    const body = { kid: typed.text('kid'), publicKey };
    add.mutateAsync({ params: { path: { apiClientId: clientId } }, body }).then(
      () => {
        tell(t`The key waits for a second person.`);
        close();
      },
      () => undefined,
    );
  };
  return (
    <DeedForm deed={add} submit={<Trans>Add it</Trans>} onSubmit={send} onCancel={close}>
      <Text>
        <Trans>
          It lets the machine in once a second person has confirmed it within 72 hours: another administrator
          or the privacy officer. They are told.
        </Trans>
      </Text>
      <TextInput
        name="kid"
        label={t`Name of the key`}
        description={t`The “kid” that the machine says with it.`}
        pattern="[A-Za-z0-9._\-]{1,100}"
        autoComplete="off"
        spellCheck={false}
        required
        withAsterisk={false}
      />
      <Textarea
        name="publicKey"
        label={t`The public key, as a JSON Web Key`}
        description={t`EC P-384 for ES384, or RSA of 2048 bits or more for RS384. Never the private one.`}
        rows={6}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        required
        withAsterisk={false}
      />
      {unreadable && (
        <Alert color="clay" variant="light" role="alert">
          <Trans>This is not a JSON Web Key. It begins with a brace and has “kty” in it.</Trans>
        </Alert>
      )}
    </DeedForm>
  );
}

/** Null: not JSON, or no object. What kind of key it is the service judges. */
function keyFrom(text: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isObject ? (parsed as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
