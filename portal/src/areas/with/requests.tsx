import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';

type Request = Schemas['PeerSupportRequest'];

/** Who asks a peer supporter to walk beside them. Nothing of theirs is open yet. */
export function Requests() {
  const requests = usePages('/v1/me/peer-support-requests', { params: { query: { limit: 25 } } });
  if (requests.data?.length === 0) return null;
  return (
    <Sheet title={<Trans>Who asks for you</Trans>}>
      <LinedList of={requests} empty={<Trans>Nobody asks at the moment.</Trans>}>
        {(request) => <One request={request} />}
      </LinedList>
    </Sheet>
  );
}

function One({ request }: { request: Request }) {
  const { t } = useLingui();
  const agree = useDeed('post', '/v1/me/peer-support-requests/{peerRequestId}/agreement');
  const { id: peerRequestId, patientName, askedAt, state } = request;
  const name = <bdi>{patientName}</bdi>;
  const yes = () =>
    void agree.mutateAsync({ params: { path: { peerRequestId } } }).then(
      () => tell(t`They hear of it. It begins when they say yes, and what they share.`),
      () => undefined,
    );
  return (
    <div className="sheets">
      <div>
        <Text fw={600}>
          {state === 'asked' ? (
            <Trans>{name} asks whether you would walk beside them</Trans>
          ) : (
            <Trans>You told {name} that you would like to</Trans>
          )}
        </Text>
        <Text size="sm" className="quiet">
          <When at={askedAt} />
          {' · '}
          <Trans>By asking they show you nothing of theirs yet.</Trans>
        </Text>
      </div>
      <ProblemNotice error={agree.error} />
      <div className="row">
        {state === 'asked' && (
          <Button
            loading={agree.isPending}
            onClick={yes}
            aria-label={t`Yes, I would like to: ${patientName}`}
          >
            <Trans>Yes, I would like to</Trans>
          </Button>
        )}
        <Decline request={request} />
      </div>
    </div>
  );
}

function Decline({ request: { id: peerRequestId, patientName, state } }: { request: Request }) {
  const { t } = useLingui();
  const refuse = useDeed('post', '/v1/me/peer-support-requests/{peerRequestId}/refusal');
  const act = () =>
    refuse
      .mutateAsync({ params: { path: { peerRequestId } } })
      .then(() => tell(t`It is noted. Nobody asks why.`));
  return (
    <Confirm
      label={state === 'asked' ? t`Not this time, ${patientName}` : t`Take my offer to ${patientName} back`}
      title={t`Say no to ${patientName}?`}
      yes={<Trans>Say no</Trans>}
      act={act}
    >
      <Trans>They hear that you cannot, and not why. Nobody asks you why.</Trans>
    </Confirm>
  );
}
