import { Button, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Sheet } from '../../kit/page.js';

/** The check-in of the day: said already, or a minute away. */
export function HowIsToday({ said }: { said: boolean }) {
  return (
    <Sheet title={<Trans>How is today?</Trans>}>
      <Text>
        {said ? (
          <Trans>You have said how today is. You can say it again if it changes.</Trans>
        ) : (
          <Trans>It takes a minute, and you choose who sees it.</Trans>
        )}
      </Text>
      <div>
        <Button component={Link} to="/check-in" variant={said ? 'default' : 'filled'}>
          {said ? <Trans>Look at it</Trans> : <Trans>Check in</Trans>}
        </Button>
      </div>
    </Sheet>
  );
}
