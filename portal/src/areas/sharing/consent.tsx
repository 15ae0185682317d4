import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { WhenRead } from '../../kit/states.js';
import { Sentence } from '../../kit/words.js';
import { Proof } from '../on-paper/proof.js';
import { AnswerIt } from './answer-it.js';
import { Ledger } from './ledger.js';
import { isOnlyNo, kindOf, stateOf } from './names.js';
import { RecordForThem } from './record-for-them.js';
import { useSharing } from './subject.js';
import { FormText, Terms } from './terms.js';
import { WhoKnows } from './who-knows.js';
import { WithdrawIt } from './withdraw-it.js';

/** One consent: what it says in full, what it changes, and the answer to it. */
export function Consent() {
  const { t } = useLingui();
  const { params, pages } = useSharing();
  const { consentId = '' } = useParams({ strict: false });
  const consent = useRead('/v1/patients/{patientId}/consents/{consentId}', {
    params: { path: { ...params.path, consentId } },
  });
  return (
    <SubjectPage
      title={consent.data && isOnlyNo(consent.data) ? t`A no` : t`A consent`}
      actions={
        <Anchor component={Link} to={pages}>
          <Trans>Back to who sees what</Trans>
        </Anchor>
      }
    >
      <WhenRead of={consent}>{(found) => <Whole consent={found} />}</WhenRead>
    </SubjectPage>
  );
}

function Whole({ consent }: { consent: Schemas['Consent'] }) {
  const { t } = useLingui();
  const { decides, isOwn, side, patientId } = useSharing();
  const { purpose, status, form, notice, overlaps, notBinding, recordedBy, awaitsYesOf, decision } = consent;
  return (
    <Stack>
      <Sheet title={<bdi>{purpose}</bdi>}>
        <Text className="quiet" size="sm">
          {t(kindOf(consent))} · {t(stateOf(consent))} · <bdi>{recordedBy.displayName}</bdi>
        </Text>
        <Terms consent={consent} />
        {awaitsYesOf && (
          <Text fw={600}>
            <Trans>A second yes is needed before it counts.</Trans>
          </Text>
        )}
        {[...overlaps.map(({ sentence }) => sentence), ...notBinding].map((sentence) => (
          <Alert key={sentence} color="amber" variant="light">
            <Sentence>{sentence}</Sentence>
          </Alert>
        ))}
        {notice && <Sentence>{notice}</Sentence>}
        {decision?.elsewhere && (isOwn || side === 'clinician') && (
          <Proof patientId={patientId} of={decision.elsewhere} />
        )}
        {form && <FormText editionId={form.editionId} />}
      </Sheet>
      {decides && status === 'proposed' && <AnswerIt consent={consent} />}
      {decides && status === 'active' && <WithdrawIt consent={consent} />}
      {side === 'clinician' && <RecordForThem consent={consent} />}
      {status === 'inactive' && side !== 'reader' && !isOnlyNo(consent) && (
        <WhoKnows consentId={consent.id} />
      )}
      <Ledger consent={consent} />
    </Stack>
  );
}
