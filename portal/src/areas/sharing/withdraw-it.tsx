import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed, useRead } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { useListed } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { Impact } from './impact.js';
import { classNames, isOnlyNo } from './names.js';
import { useSharing } from './subject.js';

/** Takes a yes or a no back. What it changes stands there before. */
export function WithdrawIt({ consent }: { consent: Schemas['Consent'] }) {
  const { t } = useLingui();
  const { params } = useSharing();
  const { id, alsoShared } = consent;
  const isNo = isOnlyNo(consent);
  const where = { params: { path: { ...params.path, consentId: id } } };
  const withdraw = useDeed('post', '/v1/patients/{patientId}/consents/{consentId}/withdrawal');
  // Once it is withdrawn there is nothing left that a withdrawal would change.
  const impact = useRead('/v1/patients/{patientId}/consents/{consentId}/impact', where, {
    enabled: withdraw.isIdle || withdraw.isError,
  });
  const still = useListed()(alsoShared.map((each) => t(classNames[each])));
  const act = async () => {
    await withdraw.mutateAsync(where);
    tell(isNo ? t`Your no is taken back, and counts no more.` : t`It is withdrawn, and counts no more.`);
  };
  return (
    <Sheet title={isNo ? <Trans>Take the no back</Trans> : <Trans>Withdraw it</Trans>}>
      <WhenRead of={impact}>
        {(found) => (
          <>
            <Impact impact={found} isNo={isNo} />
            {still && !isNo && (
              <Text>
                <Trans>Through other consents of yours they still see: {still}</Trans>
              </Text>
            )}
            <div>{isNo ? <TakeNoBack act={act} /> : <Withdraw act={act} />}</div>
          </>
        )}
      </WhenRead>
    </Sheet>
  );
}

interface ActProps {
  readonly act: () => Promise<unknown>;
}

function Withdraw({ act }: ActProps) {
  const { t } = useLingui();
  return (
    <Confirm
      label={<Trans>Withdraw this consent</Trans>}
      title={t`Withdraw it now?`}
      yes={<Trans>Withdraw it</Trans>}
      act={act}
    >
      <Text>
        <Trans>
          It counts from the very next moment, also on a page that somebody has open now. You can share it
          again later.
        </Trans>
      </Text>
    </Confirm>
  );
}

function TakeNoBack({ act }: ActProps) {
  const { t } = useLingui();
  return (
    <Confirm
      label={<Trans>Take this no back</Trans>}
      title={t`Take your no back now?`}
      yes={<Trans>Take it back</Trans>}
      act={act}
    >
      <Text>
        <Trans>
          What is open to them in another way is open again from the very next moment. You can say no again at
          any time.
        </Trans>
      </Text>
    </Confirm>
  );
}
