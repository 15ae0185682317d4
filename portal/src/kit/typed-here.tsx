import { Button, Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useIsFetching, useIsMutating } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { subscribeUnsent, unsentChanged, unsentChanges } from '../api/unsent.js';
import { Copy } from './copy.js';
import { headingSaid } from './field.js';
import { putTypedAway, typedTexts, type TypedText } from './typed.js';
import { OwnWords } from './words.js';

/** What was typed on this page where the page has no field for it now: it was closed by what somebody else did, or is not open yet. */
export function TypedHere() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useSyncExternalStore(subscribeUnsent, unsentChanges);
  const isBusy = useIsFetching() + useIsMutating() > 0;
  const without = typedTexts(path).filter(({ hasPlace, isHeld, isSent }) => !hasPlace && !isHeld && !isSent);
  const isNew = !isBusy && without.some(({ isMissed }) => !isMissed);
  useEffect(() => {
    if (!isNew) return;
    for (const text of without) text.isMissed = true;
    unsentChanged();
  });
  const missed = without.filter(({ isMissed }) => isMissed);
  if (missed.length === 0) return null;
  return (
    <section className="sheet no-print">
      <Stack gap="md">
        <Title order={2} size="h3">
          <Trans>You began to write this, and have not sent it</Trans>
        </Title>
        <Text className="quiet" role="status">
          <Trans>Nobody but you can read it. Open its field again as it was, or copy it from here.</Trans>
        </Text>
        {missed.map((text) => (
          <OneText key={text.id} of={text} />
        ))}
      </Stack>
    </section>
  );
}

function OneText({ of }: { of: TypedText }) {
  const { text, field } = of;
  const heading = headingSaid(field);
  return (
    <Stack gap="xs">
      <OwnWords by={heading ? `${heading}: ${field.label}` : field.label}>{text}</OwnWords>
      <div className="row">
        <Copy text={text} done={<Trans>Copied</Trans>}>
          <Trans>Copy it</Trans>
        </Copy>
        <Button variant="subtle" onClick={() => putTypedAway(of)}>
          <Trans>Put it away</Trans>
        </Button>
      </div>
    </Stack>
  );
}
