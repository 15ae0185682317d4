import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePlace } from '../plan/place.js';

type Version = Schemas['PlanVersion'];

/** What comes next for a version that waits. What the care team has to know of attempts is nothing to say to the person themselves. */
export function WhatNext({ version }: { version: Version }) {
  const { own } = usePlace();
  if (version.state !== 'for-signature') return null;
  return <Text>{own ? <ForThem version={version} /> : version.whatComesNext}</Text>;
}

function ForThem({ version: { missingSigners, turn, withoutPatient } }: { version: Version }) {
  if (missingSigners.length === 0)
    return <Trans>Everybody has signed. Your care team can put it into force now.</Trans>;
  if (!missingSigners.includes('patient'))
    return <Trans>You have signed. It comes into force once the others have signed as well.</Trans>;
  if (withoutPatient.saidNoOn !== null)
    return <Trans>You said no, and nobody goes past that. You can still sign it if you wish.</Trans>;
  if (!turn.includes('patient')) return <Trans>Others sign first. Then it is your turn.</Trans>;
  return (
    <Trans>It waits for your signature. There is no hurry: read it, ask, or suggest a change first.</Trans>
  );
}
