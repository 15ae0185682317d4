import { Button, Text, TextInput, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed, useRead } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';

interface SignTogetherProps {
  readonly patientId: string;
  readonly planId: string;
}

type Version = Schemas['PlanVersionSummary'];

/** Signing at this screen: the patient with the code that is theirs alone, the clinician as who is signed in. */
export function SignTogether({ patientId, planId }: SignTogetherProps) {
  const params = { path: { patientId, planId } };
  const versions = useRead('/v1/patients/{patientId}/care-plans/{planId}/versions', {
    params: { ...params, query: { limit: 1 } },
  });
  const freeze = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/versions');
  return (
    <section className="together-part">
      <Title order={2}>
        <Trans>Signing</Trans>
      </Title>
      <WhenRead of={versions}>
        {({ items: [latest] }) =>
          latest?.state === 'for-signature' ? (
            <ToSign version={latest} patientId={patientId} planId={planId} />
          ) : (
            <>
              <p>
                <Trans>
                  When the plan is as we both want it, it is frozen: nobody can change what we sign.
                </Trans>
              </p>
              <ProblemNotice error={freeze.error} />
              <div>
                <Button loading={freeze.isPending} onClick={() => freeze.mutate({ params })}>
                  <Trans>We want to sign the plan as it stands</Trans>
                </Button>
              </div>
            </>
          )
        }
      </WhenRead>
    </section>
  );
}

function ToSign({ version, patientId, planId }: SignTogetherProps & { version: Version }) {
  const { missingSigners, signatures, whatComesNext, frozenAt, number } = version;
  const at = { patientId, planId, version };
  return (
    <>
      <p>
        <Trans>
          Version {number}, frozen on <When at={frozenAt} as="moment" />. We sign this one.
        </Trans>{' '}
        {whatComesNext}
      </p>
      {signatures.length > 0 && (
        <ul>
          {signatures.map(({ id, signedBy, signedAt }) => (
            <li key={id}>
              {signedBy.displayName}, <When at={signedAt} as="moment" />
            </li>
          ))}
        </ul>
      )}
      {missingSigners.includes('patient') && <PatientSigns {...at} />}
      {missingSigners.includes('professional') && <ClinicianSigns {...at} />}
    </>
  );
}

function PatientSigns({ version, patientId, planId }: SignTogetherProps & { version: Version }) {
  const { t } = useLingui();
  const sign = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/recorded-signatures',
  );
  return (
    <div className="together-theirs">
      <Title order={3} size="h4">
        <Trans>The patient signs</Trans>
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
          sign.mutate(
            {
              params: { path: { patientId, planId, versionId: version.id } },
              body: {
                contentHash: version.contentHash,
                signed: { method: 'clinic_device', capacity: 'self', code: typed.text('code') },
              },
            },
            { onSuccess: () => tell(t`Thank you. Your signature is under the plan.`) },
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

function ClinicianSigns({ version, patientId, planId }: SignTogetherProps & { version: Version }) {
  const params = { path: { patientId, planId, versionId: version.id } };
  const ways = useRead('/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/attestations', {
    params,
  });
  const sign = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/signatures',
  );
  return (
    <WhenRead of={ways}>
      {({ items }) => (
        <div className="together-item">
          <Title order={3} size="h4">
            <Trans>The clinician signs</Trans>
          </Title>
          {items
            .filter(({ capacity }) => capacity === 'professional')
            .map(({ capacity, attestation, contentHash }) => (
              <div key={capacity}>
                <Text>{attestation}</Text>
                <ProblemNotice error={sign.error} />
                <Button
                  loading={sign.isPending}
                  onClick={() => sign.mutate({ params, body: { capacity, contentHash } })}
                >
                  <Trans>I sign as the clinician</Trans>
                </Button>
              </div>
            ))}
        </div>
      )}
    </WhenRead>
  );
}
