import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Pages } from '../api/pages.js';
import { About, toldApart } from './about.js';
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
  /** What the controls of one are about; given on as it is told apart from the others’. */
  readonly name?: (item: Item) => string;
  readonly children: (item: Item, name: string | undefined) => ReactNode;
}

/** What was read of a list, one under the other. */
export function LinedList<Item extends object>({ of, empty, name, children }: LinedListProps<Item>) {
  return (
    <WhenRead of={of}>
      {(items) =>
        items.length === 0 ? (
          <Empty>{empty}</Empty>
        ) : (
          <>
            <Lines items={items} name={name}>
              {children}
            </Lines>
            <ShowMore of={of} />
          </>
        )
      }
    </WhenRead>
  );
}

type LinesProps<Item> = Pick<LinedListProps<Item>, 'name' | 'children'> & { readonly items: readonly Item[] };

/** The same of what is there already. */
export function Lines<Item extends object>({ items, name, children }: LinesProps<Item>) {
  const names = name && toldApart(items.map(name));
  return (
    <ul className="plain-list lined-list">
      {items.map((item, place) => {
        const what = names?.[place];
        const line = children(item, what);
        return (
          <li key={'id' in item ? String(item.id) : place}>
            {what === undefined ? line : <About what={what}>{line}</About>}
          </li>
        );
      })}
    </ul>
  );
}
