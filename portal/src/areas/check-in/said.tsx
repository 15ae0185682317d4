import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { CallNumber } from '../../kit/call-number.js';
import { Reach, WithNumbers } from '../../kit/reach.js';
import type { CheckIn } from './levels.js';

/** What is said at once after a check-in: thanks, where a sign was noticed what the person's own plan says to do, and to words quietly whom to reach. */
export function Said({ checkIn: { help, reach }, onAgain }: { checkIn: CheckIn; onAgain: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Its first line says what the page says as well, in more languages.
  const whom = reach?.split('\n').slice(1) ?? [];
  useEffect(() => heading.current?.focus(), []);
  return (
    <Alert color={help ? 'amber' : 'river'} variant="light">
      <Stack align="flex-start">
        <Title order={3} size="h4" tabIndex={-1} ref={heading}>
          <Trans>Thank you. It is written down.</Trans>
        </Title>
        {help && (
          <>
            <Reach lines={help.says} />
            {help.people.map(({ text, name, phone }) => (
              <div key={text}>
                <Text dir="auto">{name ?? text}</Text>
                {phone && <CallNumber to={phone} />}
              </div>
            ))}
            <Button component={Link} to="/safety-plan">
              <Trans>Open my safety plan</Trans>
            </Button>
          </>
        )}
        {reach && (
          <div className="quiet" dir="auto">
            <div>
              <Trans>Nobody reads this at once. Should it get hard, this is whom you can reach:</Trans>
            </div>
            {whom.map((line) => (
              <div key={line}>
                <WithNumbers line={line} />
              </div>
            ))}
          </div>
        )}
        <Button variant="default" onClick={onAgain}>
          <Trans>Check in again</Trans>
        </Button>
      </Stack>
    </Alert>
  );
}
