import { Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { PageParts } from './not-open.js';
import { TypedHere } from './typed-here.js';

interface PageProps {
  /** The name of the page, the same for everybody: it stands in the browser's title and its history. */
  readonly title: string;
  /** What the page is for, in a sentence. */
  readonly lead?: ReactNode;
  /** What can be done with the whole page. */
  readonly actions?: ReactNode;
  /** What the page holds comes before what was typed here and not sent. */
  readonly holdsFirst?: boolean;
  readonly children: ReactNode;
}

/** A page: its name, which is read out when one comes to it, and what it holds. */
export function Page({ title, lead, actions, holdsFirst = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Concord`;
  }, [title]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Stack gap="lg">
      <div className="row row-apart">
        <div className="reading">
          <Title order={1} tabIndex={-1} ref={heading}>
            {title}
          </Title>
          {lead && <Text className="quiet">{lead}</Text>}
        </div>
        {actions && <div className="row no-print">{actions}</div>}
      </div>
      {!holdsFirst && <TypedHere />}
      <PageParts>{children}</PageParts>
      {holdsFirst && <TypedHere />}
    </Stack>
  );
}

interface SheetProps {
  readonly title?: ReactNode;
  readonly order?: 2 | 3;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One thing to read or to do. */
export function Sheet({ title, order = 2, actions, children }: SheetProps) {
  return (
    <section className="sheet">
      <Stack gap="md">
        {(title || actions) && (
          <div className="row row-apart">
            {title && (
              <Title order={order} size="h3">
                {title}
              </Title>
            )}
            {actions && <div className="row no-print">{actions}</div>}
          </div>
        )}
        {children}
      </Stack>
    </section>
  );
}
