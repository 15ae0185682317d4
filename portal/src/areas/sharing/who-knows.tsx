import { Badge, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { DeedForm } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import { useSharing } from './subject.js';

type Receipt = Schemas['WithdrawalReceipt'];

/** Whom a withdrawn consent had let in, and who has said that they know. */
export function WhoKnows({ consentId }: { consentId: string }) {
  const { params } = useSharing();
  const receipts = usePages('/v1/patients/{patientId}/consents/{consentId}/withdrawal-receipts', {
    params: { path: { ...params.path, consentId }, query: { limit: 25 } },
  });
  return (
    <Sheet title={<Trans>Who knows that it counts no more</Trans>}>
      <LinedList of={receipts} empty={<Trans>It had let nobody in, so nobody had to be told.</Trans>}>
        {(receipt) => <Line receipt={receipt} />}
      </LinedList>
    </Sheet>
  );
}

function Line({ receipt }: { receipt: Receipt }) {
  const { side } = useSharing();
  const { recipient, outside, acknowledgedAt, how, sentence } = receipt;
  return (
    <div className="stacked">
      <div className="row">
        <Text fw={650} dir="auto">
          {recipient}
        </Text>
        <Badge variant={acknowledgedAt ? 'light' : 'default'} tt="none">
          {acknowledgedAt ? <Trans>knows</Trans> : <Trans>no answer yet</Trans>}
        </Badge>
      </div>
      <Text dir="auto">{sentence}</Text>
      {how && (
        <Text size="sm" className="quiet" dir="auto">
          {how}
        </Text>
      )}
      {outside && !acknowledgedAt && side === 'clinician' && (
        <div>
          <About what={recipient}>
            <Unfold label={<Trans>Record how they were told</Trans>}>
              {(close) => <Told receipt={receipt} close={close} />}
            </Unfold>
          </About>
        </div>
      )}
    </div>
  );
}

/** Somebody outside has no account: the staff tells them by hand. */
function Told({ receipt: { id: receiptId, consentId }, close }: { receipt: Receipt; close: () => void }) {
  const { t } = useLingui();
  const { params } = useSharing();
  const record = useDeed(
    'post',
    '/v1/patients/{patientId}/consents/{consentId}/withdrawal-receipts/{receiptId}/telling',
  );
  return (
    <DeedForm
      deed={record}
      submit={<Trans>Put it on record</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        record
          .mutateAsync({
            params: { path: { ...params.path, consentId, receiptId } },
            body: { how: typed.text('how') },
          })
          .then(
            () => (close(), tell(t`It is on record that they were told.`)),
            () => undefined,
          )
      }
    >
      <TextInput
        name="how"
        label={t`How and when they were told`}
        placeholder={t`By registered letter on 3 March`}
        maxLength={300}
        autoComplete="off"
        required
        withAsterisk={false}
      />
    </DeedForm>
  );
}
