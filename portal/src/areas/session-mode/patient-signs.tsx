import { Text, TextInput, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { tell } from '../../shell/told.js';
import type { SigningProps } from './to-sign.js';

/** The patient signs, or whoever may for them, with the code that is theirs alone. */
export function PatientSigns({ version, path, speaker: { name, authorityId } }: SigningProps) {
  const { t } = useLingui();
  const sign = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/recorded-signatures',
  );
  const as = authorityId
    ? ({ capacity: 'representative', authorityId } as const)
    : ({ capacity: 'self' } as const);
  return (
    <div className="together-theirs">
      <Title order={3} size="h4">
        <Trans>{name} signs</Trans>
      </Title>
      <Text>
        <Trans>
          With the code that a colleague has given you on paper or by telephone. It is yours alone; nobody
          else types it. By signing you say that this plan is what you agreed to. You can say later that the
          signature is not yours.
        </Trans>
      </Text>
      <DeedForm
        deed={sign}
        submit={<Trans>I sign</Trans>}
        onSubmit={(typed) =>
          sign
            .mutateAsync({
              params: { path },
              body: {
                contentHash: version.contentHash,
                signed: { method: 'clinic_device', ...as, code: typed.text('code') },
              },
            })
            .then(
              () => tell(t`Thank you. Your signature is under the plan.`),
              () => undefined,
            )
        }
      >
        <TextInput
          name="code"
          label={t`My code`}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="none"
          required
          withAsterisk={false}
        />
      </DeedForm>
    </div>
  );
}
