import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { tell } from '../../shell/told.js';
import { ElsewhereFields } from '../on-paper/elsewhere-fields.js';
import { useSignedElsewhere } from '../on-paper/use-signed-elsewhere.js';
import { usePlace, usePlanPath } from '../plan/place.js';

/** The patient's signature where it was not given in their own session: on a page, or with their code on this device. */
export function RecordedSignature({ version }: { version: Schemas['PlanVersion'] }) {
  const { t } = useLingui();
  const { side, patientId } = usePlace();
  const path = { ...usePlanPath(), versionId: version.id };
  const elsewhere = useSignedElsewhere(patientId);
  const record = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/recorded-signatures',
  );
  const isMissing = version.missingSigners.some((signer) => signer === 'patient' || signer === 'guardian');
  if (side !== 'clinician' || !isMissing) return null;
  const send = async (typed: Typed) => {
    const signed = await elsewhere.signedOf(typed);
    await record.mutateAsync({ params: { path }, body: { contentHash: version.contentHash, signed } });
    tell(t`The signature is on record.`);
  };
  return (
    <details className="sheet plan-more no-print">
      <summary>
        <Trans>The person signs on paper, or on this device</Trans>
      </summary>
      <DeedForm
        deed={{
          error: elsewhere.error ?? record.error,
          isPending: elsewhere.isPending || record.isPending,
        }}
        submit={<Trans>Record the signature</Trans>}
        // What went wrong stands above the button.
        onSubmit={(typed) => send(typed).catch(() => undefined)}
      >
        <Text>
          <Trans>
            For people without an account here, or who cannot use it now. It counts as their signature, says
            wherever it shows how it was given, and they can say later that it is not theirs. Print the
            version from this page; what they sign is this version and no other.
          </Trans>
        </Text>
        <ElsewhereFields patientId={patientId} act="take_part" />
      </DeedForm>
    </details>
  );
}
