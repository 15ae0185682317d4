import { Anchor, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useOpenNames, type Open } from '../../kit/open-names.js';
import { usePartNames, type PeerPart } from '../../kit/peer-parts.js';
import { useListed } from '../../kit/words.js';
import { useSeenBy } from './seen-by.js';
import { useSupported } from './subject.js';

interface Of {
  readonly person: Schemas['Person'];
}

/** All that somebody sees, by whatever it was opened to them, and that there is no more. */
export function WhatTheySee({ person }: Of) {
  const { isOwn } = useSupported();
  const open = useSeenBy(person.accountId);
  const names = useOpenNames({ isOwn });
  const listed = useListed();
  if (!open) return null;
  const name = <bdi>{person.displayName}</bdi>;
  const list = listed(names(open));
  if (list === '')
    return (
      <Text>
        {isOwn ? (
          <Trans>{name} sees nothing of yours now.</Trans>
        ) : (
          <Trans>{name} sees nothing of theirs now.</Trans>
        )}
      </Text>
    );
  return (
    <Text>
      {isOwn ? (
        <Trans>
          What {name} sees of yours: {list}. Nothing else.
        </Trans>
      ) : (
        <Trans>
          What {name} sees of theirs: {list}. Nothing else.
        </Trans>
      )}
    </Text>
  );
}

/** What is shared here, and not shown all the same. */
export function Refused({ parts }: { parts: readonly PeerPart[] }) {
  const names = usePartNames();
  const list = useListed()(parts.map((part) => names[part]));
  if (parts.length === 0) return null;
  return (
    <Text>
      <Trans>Refused to them elsewhere: {list}. A no goes before a yes, so they do not see it.</Trans>
    </Text>
  );
}

/** What somebody reads by something other than peer support, and where that is taken back. Says nothing where it is nothing. */
export function OpenBesides({ person, open }: Of & { open: Open | null }) {
  const { patientId, isOwn } = useSupported();
  const names = useOpenNames({ isOwn });
  const list = useListed()(open ? names(open) : []);
  const name = <bdi>{person.displayName}</bdi>;
  if (list === '') return null;
  return (
    <Text>
      {isOwn ? (
        <Trans>
          By something else that you share, this is open to {name}: {list}.
        </Trans>
      ) : (
        <Trans>
          By something else that is shared, this is open to {name}: {list}.
        </Trans>
      )}{' '}
      <Anchor component={Link} to={isOwn ? '/sharing' : `/people/${patientId}/sharing`} underline="always">
        <Trans>You can look at it and take it back under “Who sees what”</Trans>
      </Anchor>
    </Text>
  );
}

/** The same of whoever does not walk along: not yet, or not any more. */
export function OpenAlready({ person }: Of) {
  return <OpenBesides person={person} open={useSeenBy(person.accountId)} />;
}
