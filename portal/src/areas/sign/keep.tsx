import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { fileOf } from '../../api/queries.js';
import { offer } from '../../kit/file.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { usePlanPath } from '../plan/place.js';

const version = '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}' as const;

/** What one takes along: the receipt, and the plan on paper. */
export function Keep({ version: { id, number, contentHash } }: { version: Schemas['PlanVersion'] }) {
  const { t } = useLingui();
  const path = { ...usePlanPath(), versionId: id };
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const save = (of: 'receipt' | 'print.pdf' | 'print.txt', name: string) => {
    setBusy(true);
    setError(null);
    fileOf(`${version}/${of}`, { path })
      .then((file) => offer(file, name))
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return (
    <Sheet title={<Trans>Keep it</Trans>}>
      <Text>
        <Trans>
          The receipt proves what was signed and by whom. Anybody you give it to can check it, without an
          account, and nobody can change it unseen.
        </Trans>
      </Text>
      <ProblemNotice error={error} />
      <div className="row no-print">
        <Button loading={busy} onClick={() => save('receipt', t`receipt-version-${number}.json`)}>
          <Trans>Save the receipt</Trans>
        </Button>
        <Button
          variant="default"
          loading={busy}
          onClick={() => save('print.pdf', t`plan-version-${number}.pdf`)}
        >
          <Trans>Save it to print (PDF)</Trans>
        </Button>
        <Button
          variant="default"
          loading={busy}
          onClick={() => save('print.txt', t`plan-version-${number}.txt`)}
        >
          <Trans>Save it as plain text</Trans>
        </Button>
      </div>
      <details className="plan-more">
        <summary>
          <Trans>The fingerprint of this version</Trans>
        </summary>
        <p className="plan-hash" dir="ltr">
          {contentHash}
        </p>
      </details>
    </Sheet>
  );
}
