import { Radio, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { CodeToHandOver } from '../../kit/code-to-hand-over.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Sheet } from '../../kit/page.js';

/** The code with which a patient signs on the clinic's device: whoever issues it is not whoever sits with them then. */
export function SigningCode({ patientId }: { patientId: string }) {
  const { t } = useLingui();
  const [made, setMade] = useState<Schemas['SigningCode'] | null>(null);
  const issue = useDeed('post', '/v1/patients/{patientId}/signing-codes');
  return (
    <Sheet title={<Trans>A code to sign with on the clinic’s device</Trans>}>
      {made ? (
        <CodeToHandOver code={made.code} expiresAt={made.expiresAt} onDone={() => setMade(null)} />
      ) : (
        <DeedForm
          deed={issue}
          submit={<Trans>Make a signing code</Trans>}
          onSubmit={(typed) =>
            issue.mutate(
              {
                params: { path: { patientId } },
                body: { handedBy: typed.one<Schemas['SigningCode']['handedBy']>('handedBy') },
              },
              { onSuccess: setMade },
            )
          }
        >
          <Text size="sm">
            <Trans>
              It is the patient’s own. You cannot be the one at whose screen it is used: a colleague hands the
              device over.
            </Trans>
          </Text>
          <Radio.Group name="handedBy" label={t`How they get it`} defaultValue="paper">
            <div className="row">
              <Radio value="paper" label={t`on paper`} />
              <Radio value="telephone" label={t`by telephone, at the number in their record`} />
            </div>
          </Radio.Group>
        </DeedForm>
      )}
    </Sheet>
  );
}
