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
  const { pages, isOwn } = useSupported();
  const { peer, begunAt, mayCallStaff } = support;
  const name = <bdi>{peer.displayName}</bdi>;
  return (
    <Sheet title={isOwn ? <Trans>{name} walks beside you</Trans> : <Trans>{name} walks beside them</Trans>}>
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
          {isOwn ? <Trans>Open our notebook</Trans> : <Trans>Open their notebook</Trans>}
        </Button>
        <End support={support} />
      </div>
    </Sheet>
  );
}

function Shared({ support }: { support: PeerSupport }) {
  const { t, i18n } = useLingui();
  const { params, isOwn } = useSupported();
  const names = usePartNames();
  const change = useDeed('post', '/v1/patients/{patientId}/peer-supports/{peerSupportId}/parts');
  const { parts, peer, id: peerSupportId } = support;
  const name = peer.displayName;
  const list = listFormat(i18n.locale)(parts.map((part) => names[part]));
  return (
    <div className="sheets">
      <Text>
        {parts.length > 0 ? (
          isOwn ? (
            <Trans>
              What <bdi>{name}</bdi> sees of yours: {list}. Nothing else.
            </Trans>
          ) : (
            <Trans>
              What <bdi>{name}</bdi> sees of theirs: {list}. Nothing else.
            </Trans>
          )
        ) : isOwn ? (
          <Trans>
            <bdi>{name}</bdi> sees nothing of yours now.
          </Trans>
        ) : (
          <Trans>
            <bdi>{name}</bdi> sees nothing of theirs now.
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
  const { params, isOwn } = useSupported();
  const end = useDeed('post', '/v1/patients/{patientId}/peer-supports/{peerSupportId}/ending');
  const name = peer.displayName;
  const act = () =>
    end
      .mutateAsync({ params: { path: { ...params.path, peerSupportId } } })
      .then(() =>
        tell(
          isOwn
            ? t`It has ended. What you wrote together stays with you.`
            : t`It has ended. What the two wrote stays with the person.`,
        ),
      );
  return (
    <Confirm
      label={<Trans>End it</Trans>}
      title={t`End it with ${name}?`}
      yes={<Trans>End it now</Trans>}
      grave
      act={act}
    >
      <Text>
        {isOwn ? (
          <Trans>
            It ends at once. From this moment <bdi>{name}</bdi> can read nothing of yours, and not the
            notebook either. What they have read, they have read.
          </Trans>
        ) : (
          <Trans>
            It ends at once. From this moment <bdi>{name}</bdi> can read nothing of the person’s, and not the
            notebook either. What was read was read.
          </Trans>
        )}
      </Text>
      <Text mt="sm">
        {isOwn ? (
          <Trans>
            The notebook and the kind words stay with you. <bdi>{name}</bdi> hears that it has ended, and not
            why. You need no reason, and you can ask somebody again at any time.
          </Trans>
        ) : (
          <Trans>
            The notebook and the kind words stay with the person. <bdi>{name}</bdi> hears that it has ended,
            and not why. No reason is needed, and somebody can be asked again at any time.
          </Trans>
        )}
      </Text>
    </Confirm>
  );
}
