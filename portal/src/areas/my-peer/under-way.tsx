import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDeed } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { Confirm } from '../../kit/confirm.js';
import { Sheet } from '../../kit/page.js';
import { usePartNames } from '../../kit/peer-parts.js';
import { Unfold } from '../../kit/unfold.js';
import { When } from '../../kit/words.js';
import { listFormat } from '../../language/formats.js';
import { tell } from '../../shell/told.js';
import { PartsForm } from './parts-form.js';
import { PeerInShort } from './peer-in-short.js';
import { useSupported, type PeerSupport } from './subject.js';

/** Who walks beside somebody now, and how far they are let in. */
export function Underway({ support }: { support: PeerSupport }) {
  const { pages } = useSupported();
  const { peer, begunAt, mayCallStaff } = support;
  const name = <bdi>{peer.displayName}</bdi>;
  return (
    <Sheet title={<Trans>{name} walks beside you</Trans>}>
      {begunAt && (
        <Text className="quiet" size="sm">
          <Trans>
            Since <When at={begunAt} />
          </Trans>
        </Text>
      )}
      <PeerInShort peerId={peer.accountId} />
      <Shared support={support} />
      <Text size="sm" dir="auto">
        {mayCallStaff}
      </Text>
      <div className="row">
        <Button component={Link} to={`${pages}/notebook`}>
          <Trans>Open our notebook</Trans>
        </Button>
        <End support={support} />
      </div>
    </Sheet>
  );
}

function Shared({ support }: { support: PeerSupport }) {
  const { t, i18n } = useLingui();
  const { params } = useSupported();
  const names = usePartNames();
  const change = useDeed('post', '/v1/patients/{patientId}/peer-supports/{peerSupportId}/parts');
  const { parts, peer, id: peerSupportId } = support;
  const name = peer.displayName;
  const list = listFormat(i18n.locale)(parts.map((part) => names[part]));
  return (
    <div className="sheets">
      <Text>
        {parts.length > 0 ? (
          <Trans>
            What <bdi>{name}</bdi> sees of yours: {list}. Nothing else.
          </Trans>
        ) : (
          <Trans>
            <bdi>{name}</bdi> sees nothing of yours now.
          </Trans>
        )}
      </Text>
      <About what={name}>
        <div>
          <Unfold label={<Trans>Change what they see</Trans>}>
            {(close) => (
              <PartsForm
                peer={peer}
                deed={change}
                checked={parts}
                submit={<Trans>Share just this</Trans>}
                onCancel={close}
                onSend={(next) =>
                  void change
                    .mutateAsync({
                      params: { path: { ...params.path, peerSupportId } },
                      body: { parts: next },
                    })
                    .then(
                      () => (close(), tell(t`It counts from this moment.`)),
                      () => undefined,
                    )
                }
              />
            )}
          </Unfold>
        </div>
      </About>
    </div>
  );
}

function End({ support: { id: peerSupportId, peer } }: { support: PeerSupport }) {
  const { t } = useLingui();
  const { params } = useSupported();
  const end = useDeed('post', '/v1/patients/{patientId}/peer-supports/{peerSupportId}/ending');
  const name = peer.displayName;
  const act = () =>
    end
      .mutateAsync({ params: { path: { ...params.path, peerSupportId } } })
      .then(() => tell(t`It has ended. What you wrote together stays with you.`));
  return (
    <Confirm
      label={<Trans>End it</Trans>}
      title={t`End it with ${name}?`}
      yes={<Trans>End it now</Trans>}
      grave
      act={act}
    >
      <Text>
        <Trans>
          It ends at once. From this moment <bdi>{name}</bdi> can read nothing of yours, and not the notebook
          either. What they have read, they have read.
        </Trans>
      </Text>
      <Text mt="sm">
        <Trans>
          The notebook and the kind words stay with you. <bdi>{name}</bdi> hears that it has ended, and not
          why. You need no reason, and you can ask somebody again at any time.
        </Trans>
      </Text>
    </Confirm>
  );
}
