import { Button, Skeleton, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Refused } from '../api/problems.js';
import { useWhenReachedAgain } from '../api/reach.js';
import { NotOpen, usePartIs } from './not-open.js';
import { ProblemNotice } from './problem-notice.js';
import { WaysToHelp } from './ways-to-help.js';

/** While something is on its way. */
export function Loading({ lines = 3 }: { lines?: number }) {
  return (
    <Stack gap="sm" aria-busy="true">
      <VisuallyHidden role="status">
        <Trans>One moment …</Trans>
      </VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={18} width={`${92 - line * 14}%`} aria-hidden />
      ))}
    </Stack>
  );
}

/** Where there is nothing yet: what would be here, and how it begins. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <Stack gap="sm" align="flex-start">
      <Text className="quiet">{children}</Text>
      {action}
    </Stack>
  );
}

type Read<T> = Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch' | 'isFetching'>;

interface WhenReadProps<T> {
  readonly of: Read<T>;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}

/** Draws what was read; until then, and where it cannot be, what people should know of that. */
export function WhenRead<T>({ of, lines, children }: WhenReadProps<T>) {
  // What is no longer open to this person is put away, even though it was read before.
  if (of.error instanceof Refused && of.error.isShut) return <NotOpen wasOpen={of.error.wasOpen} />;
  return (
    <Open of={of} lines={lines}>
      {children}
    </Open>
  );
}

function Open<T>({ of, lines, children }: WhenReadProps<T>) {
  usePartIs('open');
  if (of.data !== undefined) {
    return (
      <>
        {of.error && <ProblemNotice error={of.error} again={() => void of.refetch()} />}
        {children(of.data)}
      </>
    );
  }
  if (of.error) return <ProblemNotice error={of.error} again={() => void of.refetch()} />;
  return <Loading lines={lines} />;
}

export function NothingHere() {
  return (
    <main className="alone">
      <Stack align="flex-start">
        <Title order={1} size="h2">
          <Trans>There is nothing here</Trans>
        </Title>
        <Text>
          <Trans>The address may have changed, or it was never one of ours.</Trans>
        </Text>
        <Button component={Link} to="/">
          <Trans>Go to the beginning</Trans>
        </Button>
      </Stack>
    </main>
  );
}

export function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter();
  const again = () => void router.invalidate().finally(reset);
  useWhenReachedAgain(again);
  return (
    <main className="alone">
      <Stack>
        <Title order={1} size="h2">
          <Trans>This page did not open</Trans>
        </Title>
        <ProblemNotice error={error} again={again} />
        <Text fw={600}>
          <Trans>If you or somebody near you is in danger, call your local emergency number now.</Trans>
        </Text>
        <div className="row">
          <WaysToHelp />
        </div>
      </Stack>
    </main>
  );
}
