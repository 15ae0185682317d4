import { Radio, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { usePlace, usePlanPath } from '../plan/place.js';

interface ContestSignatureProps {
  readonly versionId: string;
  readonly signatureId: string;
}

/** A signature that others recorded for the person, and that is not theirs: they say so, or the care team for them. */
export function ContestSignature({ versionId, signatureId }: ContestSignatureProps) {
  const { t } = useLingui();
  const { side } = usePlace();
  const path = { ...usePlanPath(), versionId, signatureId };
  const contest = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/signatures/{signatureId}/contest',
  );
  const forThem = side === 'clinician';
  return (
    <details className="plan-more no-print">
      <summary>
        {forThem ? (
          <Trans>The person says that this signature is not theirs</Trans>
        ) : (
          <Trans>This signature is not mine</Trans>
        )}
      </summary>
      <DeedForm
        deed={contest}
        submit={forThem ? <Trans>Put it on record</Trans> : <Trans>I did not sign this</Trans>}
        onSubmit={(typed) =>
          contest.mutate({
            params: { path },
            body: {
              reason: typed.text('reason'),
              ...(forThem && { means: typed.one<Schemas['SaidHow']>('means') }),
            },
          })
        }
      >
        <Text>
          {forThem ? (
            <Trans>
              It stays readable and counts no more. A version in force stays in force until a new one is
              signed, and shows it.
            </Trans>
          ) : (
            <Trans>If you did not sign this, say so. It then counts no more, and your clinic is told.</Trans>
          )}
        </Text>
        {forThem && (
          <Radio.Group name="means" label={t`How they said so`} defaultValue="word">
            <div className="row">
              <Radio value="word" label={t`by word`} />
              <Radio value="paper" label={t`on paper`} />
            </div>
          </Radio.Group>
        )}
        <Textarea
          name="reason"
          label={forThem ? t`What happened, in their words` : t`What happened, in your words`}
          maxLength={1000}
          rows={3}
          required
          withAsterisk={false}
        />
      </DeedForm>
    </details>
  );
}
