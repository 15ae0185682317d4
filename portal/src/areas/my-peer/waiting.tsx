import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { PeerInShort } from './peer-in-short.js';
import { useSupported, type PeerSupport } from './subject.js';
import { OpenAlready } from './what-they-see.js';

interface SuggestedProps {
  readonly support: PeerSupport;
  /** Who it is now, where somebody else would go on. */
  readonly goesOnFrom: string | null;
}

/** Somebody else thinks they may fit. They know nothing of it until the person says that they would like it. */
export function Suggested({ support, goesOnFrom }: SuggestedProps) {
  const { t } = useLingui();
  const { params, isOwn } = useSupported();
  const takeUp = useDeed('post', '/v1/patients/{patientId}/peer-supports/{peerSupportId}/taking-up');
  const peer = <bdi>{support.peer.displayName}</bdi>;
  const by = <bdi>{support.askedBy.displayName}</bdi>;
  const path = { ...params.path, peerSupportId: support.id };
  return (
    <Sheet
      title={
        <Trans>
          {by} suggests {peer}
        </Trans>
      }
    >
      {goesOnFrom && <GoesOn from={goesOnFrom} />}
      <PeerInShort peerId={support.peer.accountId} />
      <Text>
        {isOwn ? (
          <Trans>
            If you would like that, {peer} is asked. Nothing more is shared before you say yes a second time.
          </Trans>
        ) : (
          <Trans>
            If the two of you would like that, {peer} is asked. Nothing more is shared before a second yes.
          </Trans>
        )}
      </Text>
      <OpenAlready person={support.peer} />
      <ProblemNotice error={takeUp.error} />
      <div className="row">
        <Button
          loading={takeUp.isPending}
          onClick={() =>
            void takeUp.mutateAsync({ params: { path } }).then(
              () => tell(t`They are asked. You hear from them here.`),
              () => undefined,
            )
          }
        >
          <Trans>Ask {peer}</Trans>
        </Button>
        <No support={support} />
      </div>
    </Sheet>
  );
}

/** Asked, and not answered yet. */
export function Asked({ support }: { support: PeerSupport }) {
  const { isOwn } = useSupported();
  const peer = <bdi>{support.peer.displayName}</bdi>;
  return (
    <Sheet title={isOwn ? <Trans>You asked {peer}</Trans> : <Trans>{peer} is asked</Trans>}>
      <Text>
        {isOwn ? (
          <Trans>
            Asked on <When at={support.askedAt} />. By that {peer} knows your name and that you ask, and
            nothing else. You hear here what they say.
          </Trans>
        ) : (
          <Trans>
            Asked on <When at={support.askedAt} />. By that {peer} knows the name of the person and that they
            are asked, and nothing else. Here you hear what they say.
          </Trans>
        )}
      </Text>
      <OpenAlready person={support.peer} />
      <div>
        <No support={support} />
      </div>
    </Sheet>
  );
}

export function GoesOn({ from }: { from: string }) {
  const before = <bdi>{from}</bdi>;
  return (
    <Text>
      <Trans>
        They would go on from {before}. Until you say yes, it stays with {before}.
      </Trans>
    </Text>
  );
}

/** At any time before it begins. */
export function No({ support }: { support: PeerSupport }) {
  const { t } = useLingui();
  const { params } = useSupported();
  const refuse = useDeed('post', '/v1/patients/{patientId}/peer-supports/{peerSupportId}/refusal');
  const peer = support.peer.displayName;
  const path = { ...params.path, peerSupportId: support.id };
  const asked = support.state === 'asked';
  return (
    <Confirm
      label={asked ? <Trans>I would rather not after all</Trans> : <Trans>Rather not {peer}</Trans>}
      title={t`Say no to ${peer}?`}
      yes={<Trans>Say no</Trans>}
      act={() => refuse.mutateAsync({ params: { path } }).then(() => tell(t`It is noted. Nobody asks why.`))}
    >
      <Trans>Nobody asks why. You can ask {peer}, or somebody else, at any other time.</Trans>
    </Confirm>
  );
}
