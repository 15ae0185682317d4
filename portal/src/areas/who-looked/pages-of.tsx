import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';

interface PagesProps {
  /** Draws what comes after this cursor; `more` belongs at its end. */
  readonly children: (cursor: string | null, more: (next: string | null) => ReactNode) => ReactNode;
}

/** A long list, one part after the other. */
export function Pages({ children }: PagesProps) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return cursors.map((cursor, place) => (
    <div key={cursor ?? 'first'}>
      {children(cursor, (next) =>
        next !== null && place === cursors.length - 1 ? (
          <Button variant="default" onClick={() => setCursors([...cursors, next])}>
            <Trans>Show more</Trans>
          </Button>
        ) : null,
      )}
    </div>
  ));
}
