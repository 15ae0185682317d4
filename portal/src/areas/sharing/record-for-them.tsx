import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { isOnlyNo } from './names.js';
import { RecordNo } from './record-no.js';
import { RecordYes } from './record-yes.js';
import { TakeOffRecord } from './take-off-record.js';

/** The care team writes down what the patient has decided elsewhere: a yes with its proof, a no as soon as it is heard. */
export function RecordForThem({ consent }: { consent: Schemas['Consent'] }) {
  const { id: consentId, status } = consent;
  if (status === 'active') {
    return (
      <Sheet
        title={
          isOnlyNo(consent) ? (
            <Trans>They take their no back on paper or by word</Trans>
          ) : (
            <Trans>They withdraw it on paper or by word</Trans>
          )
        }
      >
        <Text>
          <Trans>
            It counts from the very next moment. Whoever hears it records it at once; it needs nothing more.
          </Trans>
        </Text>
        <div>
          <Unfold
            label={
              isOnlyNo(consent) ? (
                <Trans>Record that they took their no back</Trans>
              ) : (
                <Trans>Record that they withdrew it</Trans>
              )
            }
          >
            {(close) => <RecordNo consent={consent} move="withdrawal" close={close} />}
          </Unfold>
        </div>
      </Sheet>
    );
  }
  if (status !== 'proposed' && status !== 'draft') return null;
  return (
    <Sheet title={<Trans>They answer on paper, on this device or by word</Trans>}>
      {status === 'proposed' && (
        <>
          <Text>
            <Trans>
              A yes needs a page with a witness, or the person’s own code. It is never recorded on somebody’s
              word alone. A no counts as soon as it is heard.
            </Trans>
          </Text>
          <div className="row">
            <Unfold label={<Trans>Record a yes</Trans>}>
              {(close) => <RecordYes consentId={consentId} close={close} />}
            </Unfold>
            <Unfold label={<Trans>Record a no</Trans>}>
              {(close) => <RecordNo consent={consent} move="refusal" close={close} />}
            </Unfold>
          </div>
        </>
      )}
      <div>
        <Unfold label={<Trans>It was written in error</Trans>}>
          {(close) => <TakeOffRecord consentId={consentId} close={close} />}
        </Unfold>
      </div>
    </Sheet>
  );
}
