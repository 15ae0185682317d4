import { Badge, Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { useListed, useWhen, When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { classNames } from './names.js';

type Withdrawal = Schemas['MyWithdrawal'];

/** Consents to whoever is signed in that were taken back: they say that they know, and keep nothing. */
export function TakenBack() {
  const { t } = useLingui();
  const withdrawals = usePages('/v1/me/withdrawals', { params: { query: { limit: 25 } } });
  return (
    <Page
      title={t`Consents taken back`}
      lead={
        <Trans>
          What somebody had shared with you and shares no more. It is their right, and needs no reason. Saying
          that you know is all that is asked of you.
        </Trans>
      }
    >
      <Sheet>
        <LinedList of={withdrawals} empty={<Trans>Nothing that was shared with you was taken back.</Trans>}>
          {(withdrawal) => <Line withdrawal={withdrawal} />}
        </LinedList>
      </Sheet>
    </Page>
  );
}

function Line({ withdrawal }: { withdrawal: Withdrawal }) {
  const { t } = useLingui();
  const listed = useListed();
  const when = useWhen();
  const { id: receiptId, dataClasses, withdrawnAt, acknowledgedAt, patientName, sentence } = withdrawal;
  const acknowledge = useDeed('post', '/v1/me/withdrawals/{receiptId}/acknowledgement');
  const moment = when(withdrawnAt, 'moment');
  return (
    <div className="stacked">
      <div className="row">
        <Text fw={650}>
          {patientName === null ? (
            <Trans>
              Taken back <When at={withdrawnAt} as="moment" />
            </Trans>
          ) : (
            <Trans>
              What <bdi>{patientName}</bdi> shared with you was taken back{' '}
              <When at={withdrawnAt} as="moment" />
            </Trans>
          )}
        </Text>
        {acknowledgedAt && (
          <Badge variant="light" tt="none">
            <Trans>you have said that you know</Trans>
          </Badge>
        )}
      </div>
      <Text>{listed(dataClasses.map((each) => t(classNames[each])))}</Text>
      <Text className="quiet" dir="auto">
        {sentence}
      </Text>
      <ProblemNotice error={acknowledge.error} />
      {!acknowledgedAt && (
        <div>
          <Button
            size="xs"
            loading={acknowledge.isPending}
            aria-label={t`I know, and keep nothing of it: ${moment}`}
            onClick={() =>
              acknowledge.mutate(
                { params: { path: { receiptId } } },
                { onSuccess: () => tell(t`Thank you. It is on record that you know.`) },
              )
            }
          >
            <Trans>I know, and keep nothing of it</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
