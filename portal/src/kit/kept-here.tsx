import { Anchor } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { isKeptHere } from '../offline/forget.js';

/** Only on a device on which somebody keeps a copy of their safety plan: the way to it, without signing in. */
export function KeptHere() {
  if (!isKeptHere()) return null;
  return (
    <Anchor component={Link} to="/safety-plan/kept">
      <Trans>My safety plan on this device</Trans>
    </Anchor>
  );
}
