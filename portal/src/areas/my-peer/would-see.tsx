import { Button, List, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { type PeerPart } from '../../kit/peer-parts.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { useSupported } from './subject.js';

interface WouldSeeProps {
  readonly peer: Schemas['Person'];
  readonly parts: readonly PeerPart[];
}

/** What a yes to these parts would open, by the service's own rules, before it is said. */
export function WouldSee({ peer, parts }: WouldSeeProps) {
  const { t } = useLingui();
  const { params } = useSupported();
  const preview = useDeed('post', '/v1/patients/{patientId}/consents/preview');
  const name = <bdi>{peer.displayName}</bdi>;
  const body = consentFor(peer, parts);
  const onThem = preview.data?.people.find(({ person }) => person.accountId === peer.accountId);
  const seen = onThem?.becomesVisible ?? [];
  return (
    <div aria-live="polite">
      {!preview.isSuccess && (
        <Button
          variant="default"
          size="xs"
          loading={preview.isPending}
          onClick={() => preview.mutate({ params, body })}
        >
          <Trans>Look at what {name} would see</Trans>
        </Button>
      )}
      <ProblemNotice error={preview.error} />
      {preview.isSuccess && seen.length === 0 && (
        <Text>
          <Trans>
            Beyond what {name} sees now there is nothing of it yet. What you write later is seen too.
          </Trans>
        </Text>
      )}
      {seen.length > 0 && (
        <>
          <Text fw={600} size="sm">
            <Trans>{name} would see, and what is added to it later:</Trans>
          </Text>
          <List size="sm">
            {seen.map(({ kind, id, title }) => (
              <List.Item key={`${kind} ${id}`}>
                <bdi>{title || t`one more entry`}</bdi>
              </List.Item>
            ))}
          </List>
        </>
      )}
    </div>
  );
}

/** The consent that an acceptance gives, to be looked at only. */
function consentFor({ accountId }: Schemas['Person'], parts: readonly PeerPart[]): Schemas['GiveConsent'] {
  const planParts = parts.filter((part) => part === 'goals' || part === 'steps' || part === 'about_me');
  const others = parts.filter((part) => part === 'progress' || part === 'journey');
  const provision = {
    recipientAccountId: accountId,
    dataClasses: [...(planParts.length > 0 ? (['plan'] as const) : []), ...others],
    ...(planParts.length > 0 && { planParts }),
  };
  return {
    kind: 'sharing',
    purpose: 'Peer support',
    purposeCode: 'peer_support',
    provisions: [provision],
  };
}
