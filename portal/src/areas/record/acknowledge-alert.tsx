import { Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { refreshAbout, useDeed } from '../../api/queries.js';
import { CameMeanwhile } from '../../kit/came-meanwhile.js';
import { DeedForm } from '../../kit/deed-form.js';
import { WithEmergency } from '../../kit/in-emergency.js';
import { Unfold } from '../../kit/unfold.js';
import { When } from '../../kit/words.js';
import { useDaysFromNow } from '../../kit/days-from-now.js';

type Alert = Schemas['SafetyAlert'];

/** What came of it is what the service knows: before, it tells nobody that somebody is at it, so the button promises no more. */
export function Acknowledge({ alert, patientId }: { alert: Alert; patientId: string }) {
  return (
    <WithEmergency value={false}>
      <Unfold label={<Trans>Say what came of it</Trans>} main>
        {(close) => <WhatToSay alert={alert} patientId={patientId} close={close} />}
      </Unfold>
    </WithEmergency>
  );
}

/** What is answered while somebody types is never taken in hand unseen. */
function WhatToSay({ alert, patientId, close }: { alert: Alert; patientId: string; close: () => void }) {
  const { t } = useLingui();
  const tomorrow = useDaysFromNow(1);
  const [seen, setSeen] = useState(alert.version);
  const deed = useDeed('post', '/v1/patients/{patientId}/alerts/{alertId}/acknowledgement');
  const params = { path: { patientId, alertId: alert.id }, header: { 'If-Match': `"${seen}"` } };
  return (
    <DeedForm
      deed={deed}
      submit={<Trans>Put it on record</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        deed.mutate(
          {
            params,
            body: {
              said: typed.text('said'),
              agreed: typed.text('agreed'),
              nextContactOn: typed.text('nextContactOn'),
            },
          },
          { onSuccess: close, onError: () => void refreshAbout(patientId) },
        )
      }
    >
      <Text size="sm">
        <Trans>
          Talk with the person first. They read what you write here. Until you put it on record, it counts as
          seen by nobody; by <When at={alert.dueAt} as="moment" /> the next ones are told.
        </Trans>
      </Text>
      {alert.version !== seen && (
        <CameMeanwhile onSeen={() => (setSeen(alert.version), deed.reset())}>
          <Trans>Something came while you were writing. It is above; what you typed is still here.</Trans>
        </CameMeanwhile>
      )}
      <Textarea
        name="said"
        label={t`What was said`}
        maxLength={2000}
        rows={3}
        required
        withAsterisk={false}
      />
      <Textarea
        name="agreed"
        label={t`What you two agreed`}
        maxLength={2000}
        rows={3}
        required
        withAsterisk={false}
      />
      <TextInput
        type="date"
        name="nextContactOn"
        label={t`When you are in touch next`}
        defaultValue={tomorrow}
        required
        withAsterisk={false}
      />
    </DeedForm>
  );
}
