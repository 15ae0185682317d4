import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { NotOpen } from '../../kit/not-open.js';
import { Sheet } from '../../kit/page.js';
import { Empty, Loading, WhenRead } from '../../kit/states.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { Calls } from './calls.js';
import { Earlier } from './earlier.js';
import { Encouragements } from './encouragements.js';
import { Ready } from './ready.js';
import { openTo, useReaders } from './seen-by.js';
import { useAgainWithNews, usePeerSupports, useSupported, type PeerSupport } from './subject.js';
import { Underway } from './under-way.js';
import { Asked, Suggested } from './waiting.js';
import { OpenBesides } from './what-they-see.js';

/** Somebody who knows it from their own life: found, asked, let in as far as one likes, and let go. */
export function MyPeer() {
  const { t } = useLingui();
  const { patientId, isOwn, side } = useSupported();
  const supports = usePeerSupports(patientId);
  useAgainWithNews(patientId);
  return (
    <SubjectPage
      title={isOwn ? t`My peer` : t`Peer support`}
      lead={<Trans>Somebody who knows hard times from their own life, and walks a while beside you.</Trans>}
    >
      {side === null && <Loading />}
      {side === 'patient' && (
        <WhenRead of={supports} lines={5}>
          {(all) => <Supports all={all} />}
        </WhenRead>
      )}
      {side !== null && side !== 'patient' && <NotOpen />}
    </SubjectPage>
  );
}

const open: readonly string[] = ['active', 'offered', 'suggested', 'asked'];

function Supports({ all }: { all: readonly PeerSupport[] }) {
  const { isOwn, pages } = useSupported();
  const active = all.filter(({ state }) => state === 'active');
  const before = all.filter(({ state }) => !open.includes(state));
  return (
    <div className="sheets">
      {all.map((support) => (
        <One key={support.id} support={support} all={all} />
      ))}
      {all.some(({ state }) => open.includes(state)) ? (
        <div>
          <Button component={Link} to={`${pages}/find`} variant="default">
            <Trans>See who else there is</Trans>
          </Button>
        </div>
      ) : (
        <Nobody />
      )}
      <StillOpen supports={all} />
      {(active.length > 0 || before.length > 0) && <Encouragements />}
      {isOwn && active.length + before.length > 0 && <Calls />}
      {before.length > 0 && <Earlier supports={before} />}
    </div>
  );
}

/** Peers to whom something is open though they do not walk along: by what was shared otherwise, before or since. */
function StillOpen({ supports }: { supports: readonly PeerSupport[] }) {
  const peersIn = (states: (state: string) => boolean) =>
    supports.filter(({ state }) => states(state)).map(({ peer }) => peer.accountId);
  const [spokenOf, before] = [
    peersIn((state) => open.includes(state)),
    peersIn((state) => !open.includes(state)),
  ];
  const still = (useReaders()?.readers ?? []).filter(
    (reader) =>
      (reader.relation === 'peer' || before.includes(reader.person.accountId)) &&
      !spokenOf.includes(reader.person.accountId) &&
      openTo(reader).dataClasses.length > 0,
  );
  if (still.length === 0) return null;
  return (
    <Sheet title={<Trans>Open by something else</Trans>}>
      {still.map((reader) => (
        <OpenBesides key={reader.person.accountId} person={reader.person} open={openTo(reader)} />
      ))}
    </Sheet>
  );
}

function One({ support, all }: { support: PeerSupport; all: readonly PeerSupport[] }) {
  const goesOnFrom = all.find(({ id }) => id === support.takesOverId)?.peer.displayName ?? null;
  if (support.state === 'active') return <Underway support={support} />;
  if (support.state === 'offered') return <Ready support={support} goesOnFrom={goesOnFrom} />;
  if (support.state === 'suggested') return <Suggested support={support} goesOnFrom={goesOnFrom} />;
  if (support.state === 'asked') return <Asked support={support} />;
  return null;
}

function Nobody() {
  const { pages, isOwn } = useSupported();
  return (
    <Sheet
      title={isOwn ? <Trans>Nobody walks beside you yet</Trans> : <Trans>Nobody walks beside them yet</Trans>}
    >
      <Empty
        action={
          <Button component={Link} to={`${pages}/find`}>
            <Trans>Find a peer supporter</Trans>
          </Button>
        }
      >
        {isOwn ? (
          <Trans>
            You can look who there is, and ask somebody. To ask opens nothing of yours to them: only your yes
            does, and then only what you choose. You can end it at any time.
          </Trans>
        ) : (
          <Trans>
            You can look who there is, and ask somebody for the person. To ask opens nothing of theirs: only
            your yes does, and then only what you choose. It can end at any time.
          </Trans>
        )}
      </Empty>
    </Sheet>
  );
}
