import { Badge, Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { AboutButton } from '../../kit/about.js';
import { LinedList } from '../../kit/more.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { deliveryStates, sendingProblems, type Delivery, type Webhook } from './names.js';

interface DeliveriesProps {
  readonly webhook: Webhook;
  readonly keeps: boolean;
  readonly close: () => void;
}

/** What one address was told, newest first, and how that went: never whom it was about. */
export function Deliveries({ webhook: { id, apiClientId }, keeps, close }: DeliveriesProps) {
  const { t } = useLingui();
  const path = { apiClientId, webhookId: id };
  const deliveries = usePages(
    '/v1/api-clients/{apiClientId}/webhooks/{webhookId}/deliveries',
    { params: { path, query: { limit: 10 } } },
    { isUnderWay },
  );
  const replayAll = useDeed('post', '/v1/api-clients/{apiClientId}/webhooks/{webhookId}/replays');
  const hasDead = deliveries.data?.some(({ state }) => state === 'dead') ?? false;
  const sendDead = () =>
    replayAll.mutate(
      { params: { path }, body: { state: 'dead' } },
      { onSuccess: () => tell(t`What did not arrive is sent again.`) },
    );
  return (
    <div className="stacked">
      <LinedList
        of={deliveries}
        empty={<Trans>Nothing yet.</Trans>}
        name={({ event, happenedAt }: Delivery) => `${event}, ${happenedAt}`}
      >
        {(delivery) => <Line delivery={delivery} path={path} keeps={keeps} />}
      </LinedList>
      <ProblemNotice error={replayAll.error} />
      <div className="row">
        {keeps && hasDead && (
          <Button size="xs" loading={replayAll.isPending} onClick={sendDead}>
            <Trans>Send again all that did not arrive</Trans>
          </Button>
        )}
        <Button variant="default" size="xs" onClick={close}>
          <Trans>Close</Trans>
        </Button>
      </div>
    </div>
  );
}

/** It is sent within seconds: not what is tried again in hours. */
function isUnderWay({ nextAttemptAt }: Delivery): boolean {
  return nextAttemptAt !== null && Date.parse(nextAttemptAt) < Date.now() + 10_000;
}

interface LineProps {
  readonly delivery: Delivery;
  readonly path: { readonly apiClientId: string; readonly webhookId: string };
  readonly keeps: boolean;
}

function Line({
  delivery: { id, event, happenedAt, state, attempts, nextAttemptAt },
  path,
  keeps,
}: LineProps) {
  const { t } = useLingui();
  const replay = useDeed(
    'post',
    '/v1/api-clients/{apiClientId}/webhooks/{webhookId}/deliveries/{deliveryId}/replay',
  );
  const last = attempts.at(-1);
  return (
    <div className="row row-apart">
      <div>
        <Text size="sm">
          <code>{event}</code> · <When at={happenedAt} as="moment" />
        </Text>
        <Text size="sm" className="quiet">
          {last && <Last attempt={last} />}
          {nextAttemptAt !== null && attempts.length > 0 && (
            <>
              {' '}
              <Trans>
                It is tried again, at the earliest <When at={nextAttemptAt} as="moment" />.
              </Trans>
            </>
          )}
        </Text>
        <ProblemNotice error={replay.error} />
      </div>
      <div className="row">
        <Badge color={state === 'dead' ? 'amber' : 'river'} variant="light" tt="none">
          {t(deliveryStates[state])}
        </Badge>
        {keeps && state !== 'waiting' && (
          <AboutButton
            variant="default"
            size="xs"
            loading={replay.isPending}
            onClick={() => replay.mutate({ params: { path: { ...path, deliveryId: id } } })}
          >
            <Trans>Send it again</Trans>
          </AboutButton>
        )}
      </div>
    </div>
  );
}

function Last({ attempt: { statusCode, problem } }: { attempt: Delivery['attempts'][number] }) {
  const { t } = useLingui();
  if (problem !== null) return t(sendingProblems[problem]);
  return <Trans>The answer was {statusCode}.</Trans>;
}
