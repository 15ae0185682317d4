import { Alert, Button, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useEffect, type ReactNode } from 'react';
import { Refused } from '../api/problems.js';
import { isSame, type Edited } from './edited.js';

interface SavedMeanwhileProps<T extends { readonly version: number }> {
  readonly of: Edited<T>;
  readonly deed: { readonly error: unknown; readonly reset: () => void };
  /** Reads anew what stands now. */
  readonly look: () => unknown;
  /** The fields that can be changed, as the form calls them. */
  readonly fields: readonly {
    readonly name: keyof T;
    readonly label: string;
    readonly show?: (value: T) => ReactNode;
  }[];
}

export function isStale(error: unknown): boolean {
  return error instanceof Refused && error.status === 412;
}

/** Says that somebody else saved first, and what. What was typed stays; whoever typed it decides. */
export function SavedMeanwhile<T extends { readonly version: number }>({
  of: { newer, base, changes, goOn },
  deed,
  look,
  fields,
}: SavedMeanwhileProps<T>) {
  const refused = isStale(deed.error);
  useEffect(() => {
    if (refused) look();
    // Once for each refusal.
  }, [refused]);
  if (!newer) return null;
  const changed = fields.filter(({ name }) => !isSame(newer[name], base[name]));
  return (
    <Alert color="amber" variant="light" role="alert">
      <Stack gap="xs" align="flex-start">
        <Text>
          <Trans>Somebody else saved this while you were typing. What you typed is still here.</Trans>
        </Text>
        <ul>
          {changed.map(({ name, label, show }) => (
            <li key={String(name)} dir="auto">
              {label}: <strong>{show ? show(newer) : String(newer[name] ?? '—')}</strong>
              {name in changes && (
                <>
                  {' '}
                  <Trans>(you changed this too)</Trans>
                </>
              )}
            </li>
          ))}
        </ul>
        <Button size="xs" variant="default" onClick={() => (goOn(), deed.reset())}>
          <Trans>Go on from theirs, with what I typed</Trans>
        </Button>
      </Stack>
    </Alert>
  );
}
