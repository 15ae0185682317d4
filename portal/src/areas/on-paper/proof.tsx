import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { SaveFile } from '../../kit/file.js';
import { When } from '../../kit/words.js';
import '../../kit/more.css';
import './on-paper.css';

interface ProofProps {
  readonly patientId: string;
  readonly of: Pick<Schemas['Elsewhere'], 'signedOn' | 'witness' | 'pageId' | 'pageHash'>;
}

/** What proves a signature on paper: its date, its witness, and the page or its fingerprint. */
export function Proof({ patientId, of: { signedOn, witness, pageId, pageHash } }: ProofProps) {
  if (signedOn === null && witness === null) return null;
  return (
    <div className="stacked">
      <Text size="sm" className="quiet">
        {signedOn && (
          <Trans>
            dated <When at={signedOn} />
          </Trans>
        )}
        {witness && (
          <>
            {' · '}
            <Trans>
              seen by <bdi>{witness}</bdi>
            </Trans>
          </>
        )}
      </Text>
      {pageHash && (
        <Text size="sm" className="quiet">
          <Trans>fingerprint of the page:</Trans> <code className="long-code">{pageHash}</code>
        </Text>
      )}
      {pageId && (
        <div className="no-print">
          <SaveFile
            path="/v1/patients/{patientId}/paper-pages/{pageId}/file"
            patientId={patientId}
            values={{ pageId }}
            name="signed-page"
          >
            <Trans>Save the signed page</Trans>
          </SaveFile>
        </div>
      )}
    </div>
  );
}
