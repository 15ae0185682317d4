import { Anchor } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { isKeptHere } from '../offline/forget.js';

/** Without signing in: whom one can reach and, on a device on which somebody keeps a copy of their safety plan, the way to it. */
export function WaysToHelp() {
  return (
    <>
      <Anchor component={Link} to="/help">
        <Trans>I need help now</Trans>
      </Anchor>
      {isKeptHere() && (
        <Anchor component={Link} to="/safety-plan/kept">
          <Trans>My safety plan on this device</Trans>
        </Anchor>
      )}
    </>
  );
}
