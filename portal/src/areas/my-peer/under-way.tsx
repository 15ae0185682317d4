import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDeed } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { End } from './end.js';
import { PartsForm } from './parts-form.js';
import { PeerInShort } from './peer-in-short.js';
import { useRefused } from './seen-by.js';
import { useSupported, type PeerSupport } from './subject.js';
import { OpenBesides, Refused, WhatTheySee } from './what-they-see.js';

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
  const { t } = useLingui();
  const { params } = useSupported();
  const change = useDeed('post', '/v1/patients/{patientId}/peer-supports/{peerSupportId}/parts');
  const { parts, peer, id: peerSupportId, staysOpen } = support;
  const name = peer.displayName;
  const refused = useRefused(peer.accountId, parts);
  return (
    <div className="sheets">
      <WhatTheySee person={peer} />
      <Refused parts={refused} />
      <OpenBesides person={peer} open={staysOpen} />
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
