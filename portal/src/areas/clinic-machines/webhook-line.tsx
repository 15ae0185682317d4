import { Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { AboutButton } from '../../kit/about.js';
import { Confirm } from '../../kit/confirm.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Unfold } from '../../kit/unfold.js';
import { useListed, When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { Deliveries } from './deliveries.js';
import { kindNames, pauseReasons, type Webhook } from './names.js';

interface WebhookLineProps {
  readonly webhook: Webhook;
  readonly keeps: boolean;
  readonly onSecret: (secret: string) => void;
}

/** One address: of what it is told, whether that arrives, and what can be done about it. */
export function WebhookLine({ webhook, keeps, onSecret }: WebhookLineProps) {
  const { t } = useLingui();
  const listed = useListed();
  const { url, kinds, status, pausedBecause, failingSince, earlierSecretUntil } = webhook;
  return (
    <div className="stacked">
      <div className="row row-apart">
        <Text fw={650} dir="ltr" style={{ overflowWrap: 'anywhere' }}>
          {url}
        </Text>
        <State status={status} failing={failingSince !== null} />
      </div>
      <Text size="sm" className="quiet">
        {kinds === null ? (
          <Trans>Told of all that is open to it.</Trans>
        ) : (
          <Trans>Told of: {listed(kinds.map((kind) => t(kindNames[kind])))}.</Trans>
        )}
      </Text>
      {pausedBecause !== null && <Text size="sm">{t(pauseReasons[pausedBecause])}</Text>}
      {pausedBecause === null && failingSince !== null && (
        <Text size="sm">
          <Trans>
            Nothing has arrived since <When at={failingSince} as="moment" />. It is tried again by itself.
          </Trans>
        </Text>
      )}
      {earlierSecretUntil !== null && (
        <Text size="sm" className="quiet">
          <Trans>
            The earlier secret signs as well until <When at={earlierSecretUntil} as="moment" />.
          </Trans>
        </Text>
      )}
      {keeps && status !== 'ended' && <Keep webhook={webhook} onSecret={onSecret} />}
      <div>
        <Unfold label={<Trans>What was sent</Trans>}>
          {(close) => <Deliveries webhook={webhook} keeps={keeps && status !== 'ended'} close={close} />}
        </Unfold>
      </div>
    </div>
  );
}

function State({ status, failing }: { status: Webhook['status']; failing: boolean }) {
  if (status === 'ended')
    return (
      <Badge variant="default" tt="none">
        <Trans>ended</Trans>
      </Badge>
    );
  return (
    <Badge color={status === 'paused' || failing ? 'amber' : 'river'} variant="light" tt="none">
      {status === 'paused' ? (
        <Trans>paused</Trans>
      ) : failing ? (
        <Trans>does not arrive</Trans>
      ) : (
        <Trans>goes on</Trans>
      )}
    </Badge>
  );
}

function Keep({ webhook, onSecret }: Pick<WebhookLineProps, 'webhook' | 'onSecret'>) {
  const { t } = useLingui();
  const { id, apiClientId, status } = webhook;
  const pause = useDeed('post', '/v1/api-clients/{apiClientId}/webhooks/{webhookId}/pause');
  const resume = useDeed('post', '/v1/api-clients/{apiClientId}/webhooks/{webhookId}/resumption');
  const test = useDeed('post', '/v1/api-clients/{apiClientId}/webhooks/{webhookId}/tests');
  const at = { params: { path: { apiClientId, webhookId: id } } };
  return (
    <>
      <div className="row">
        <AboutButton
          variant="default"
          size="xs"
          loading={test.isPending}
          onClick={() => test.mutate(at, { onSuccess: () => tell(t`A test is on its way.`) })}
        >
          <Trans>Send a test</Trans>
        </AboutButton>
        {status === 'active' ? (
          <AboutButton variant="default" size="xs" loading={pause.isPending} onClick={() => pause.mutate(at)}>
            <Trans>Pause</Trans>
          </AboutButton>
        ) : (
          <AboutButton size="xs" loading={resume.isPending} onClick={() => resume.mutate(at)}>
            <Trans>Let it go on</Trans>
          </AboutButton>
        )}
        <Rotate webhook={webhook} onSecret={onSecret} />
        <End webhook={webhook} />
      </div>
      <ProblemNotice error={pause.error ?? resume.error ?? test.error} />
    </>
  );
}

function Rotate({ webhook: { id, apiClientId }, onSecret }: Pick<WebhookLineProps, 'webhook' | 'onSecret'>) {
  const { t } = useLingui();
  const rotate = useDeed('post', '/v1/api-clients/{apiClientId}/webhooks/{webhookId}/secret');
  return (
    <Confirm
      label={<Trans>Make a new secret</Trans>}
      title={t`Make a new secret?`}
      yes={<Trans>Make it</Trans>}
      act={() =>
        rotate
          .mutateAsync({ params: { path: { apiClientId, webhookId: id } } })
          .then(({ secret }) => onSecret(secret))
      }
    >
      <Text>
        <Trans>
          For 24 hours the earlier one signs as well, so that the receiver can change over without missing
          anything.
        </Trans>
      </Text>
    </Confirm>
  );
}

function End({ webhook: { id, apiClientId } }: Pick<WebhookLineProps, 'webhook'>) {
  const { t } = useLingui();
  const end = useDeed('post', '/v1/api-clients/{apiClientId}/webhooks/{webhookId}/ending');
  return (
    <Confirm
      label={<Trans>End it</Trans>}
      title={t`End this address?`}
      yes={<Trans>End it for good</Trans>}
      grave
      act={() =>
        end
          .mutateAsync({ params: { path: { apiClientId, webhookId: id } } })
          .then(() => tell(t`Nothing more is sent there.`))
      }
    >
      <Text>
        <Trans>Nothing more is sent there, also not what is on its way. This cannot be undone.</Trans>
      </Text>
    </Confirm>
  );
}
