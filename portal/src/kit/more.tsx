import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Pages } from '../api/pages.js';
import { Empty, WhenRead } from './states.js';
import './more.css';

/** The way to the rest of a list that comes in pages. */
export function ShowMore({ of: { rest } }: { of: Pick<Pages<unknown>, 'rest'> }) {
  if (!rest.there) return null;
  return (
    <div>
      <Button variant="default" loading={rest.coming} onClick={rest.read}>
        <Trans>Show more</Trans>
      </Button>
    </div>
  );
}

interface LinedListProps<Item> {
  readonly of: Pages<Item>;
  /** What is said where there is nothing. */
  readonly empty: ReactNode;
  readonly children: (item: Item) => ReactNode;
}

/** What was read of a list, one under the other. */
export function LinedList<Item extends object>({ of, empty, children }: LinedListProps<Item>) {
  return (
    <WhenRead of={of}>
      {(items) =>
        items.length === 0 ? (
          <Empty>{empty}</Empty>
        ) : (
          <>
            <ul className="plain-list lined-list">
              {items.map((item, place) => (
                <li key={'id' in item ? String(item.id) : place}>{children(item)}</li>
              ))}
            </ul>
            <ShowMore of={of} />
          </>
        )
      }
    </WhenRead>
  );
}
