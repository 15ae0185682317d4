import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { PartsForm } from './parts-form.js';
import { PeerInShort } from './peer-in-short.js';
import { useSupported, type PeerSupport } from './subject.js';
import { GoesOn, No } from './waiting.js';
import { OpenAlready } from './what-they-see.js';

interface ReadyProps {
  readonly support: PeerSupport;
  /** Who it is now, where somebody else would go on. */
  readonly goesOnFrom: string | null;
}

/** They would like to. The person has the last word, and says what they share. */
export function Ready({ support, goesOnFrom }: ReadyProps) {
  const { t } = useLingui();
  const { params, isOwn } = useSupported();
  const accept = useDeed('post', '/v1/patients/{patientId}/peer-supports/{peerSupportId}/acceptance');
  const { peer, mayCallStaff } = support;
  const name = <bdi>{peer.displayName}</bdi>;
  const path = { ...params.path, peerSupportId: support.id };
  return (
    <Sheet
      title={
        isOwn ? (
          <Trans>{name} would like to walk beside you</Trans>
        ) : (
          <Trans>{name} would like to walk beside them</Trans>
        )
      }
    >
      {goesOnFrom && <GoesOn from={goesOnFrom} />}
      <Text size="sm" className="quiet">
        <When at={support.askedAt} />
      </Text>
      <PeerInShort peerId={peer.accountId} />
      <Text dir="auto">{mayCallStaff}</Text>
      <OpenAlready person={peer} />
      <PartsForm
        peer={peer}
        deed={accept}
        checked={['goals', 'steps']}
        submit={<Trans>Yes, begin with {name}</Trans>}
        onSend={(parts) =>
          void accept.mutateAsync({ params: { path }, body: { parts } }).then(
            () => tell(t`It has begun. You can change or end it here at any time.`),
            () => undefined,
          )
        }
      />
      <div>
        <No support={support} />
      </div>
    </Sheet>
  );
}
