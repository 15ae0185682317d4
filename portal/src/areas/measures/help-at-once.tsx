import { Alert, Button, List, Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { CallNumber } from '../../kit/call-number.js';
import { EmergencyNumbers } from '../../kit/emergency-numbers.js';
import { HelpCard } from '../../kit/help-card.js';
import { InDanger } from '../../kit/in-danger.js';
import { linesBeside, Reach } from '../../kit/reach.js';
import { Sentence } from '../../kit/words.js';

/** What the service says at once to an answer about safety, and whom one can reach. Never a number, never a category. */
export function HelpAtOnce({ help }: { help: Schemas['HelpAtOnce'] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { thanks, reach, contact, whoReads } = help;
  const calls = contact?.channels.filter(({ kind }) => kind === 'call') ?? [];
  const card = useRead('/v1/help-card', {});
  return (
    <Alert color="amber" variant="light" role="region" aria-label={thanks}>
      <Stack align="flex-start">
        <Title order={2} size="h3" tabIndex={-1} ref={heading} dir="auto">
          {thanks}
        </Title>
        <Reach lines={reach} channels={contact?.channels} />
        <InDanger {...help} />
        {contact && (
          <div>
            <Sentence fw={600}>{contact.name}</Sentence>
            <List>
              {linesBeside(calls, contact.says).map((line) => (
                <List.Item key={line} dir="auto">
                  {line}
                </List.Item>
              ))}
            </List>
            {calls.map(({ to }) => (
              <CallNumber key={to} to={to} />
            ))}
          </div>
        )}
        <Sentence>{whoReads}</Sentence>
        <Button component={Link} to="/safety-plan">
          <Trans>Open my safety plan</Trans>
        </Button>
        {card.data && (
          <details>
            <summary>
              <Trans>Everybody whom you can reach</Trans>
            </summary>
            <HelpCard card={card.data} />
          </details>
        )}
      </Stack>
    </Alert>
  );
}

/** The same where the service cannot be reached: nobody has read the answer yet, and that is said. */
export function HelpWithoutService() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // Read when somebody signed in, so that it is here without the service.
  const { data: card } = useRead('/v1/help-card', {});
  return (
    <Alert color="amber" variant="light">
      <Stack align="flex-start">
        <Title order={2} size="h3" tabIndex={-1} ref={heading}>
          <Trans>Thank you for saying so.</Trans>
        </Title>
        {card && <Reach lines={card.reach} />}
        <Text size="lg" fw={650}>
          <Trans>If you are in danger now, call your local emergency number.</Trans>
        </Text>
        {card && <EmergencyNumbers of={card} />}
        <Text>
          <Trans>
            We cannot reach Concord right now, so nobody has read this answer yet. Please do not wait for
            that: talk to somebody you trust.
          </Trans>
        </Text>
        <Button component={Link} to="/safety-plan">
          <Trans>Open my safety plan</Trans>
        </Button>
      </Stack>
    </Alert>
  );
}
