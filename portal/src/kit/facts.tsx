import { Fragment, type ReactNode } from 'react';
import './facts.css';

/** What is known of something: names and what stands for them. What is not known is left out. */
export function Facts({
  children,
}: {
  children: readonly (readonly [ReactNode, ReactNode] | null | false)[];
}) {
  return (
    <dl className="facts">
      {children.map(
        (fact, place) =>
          fact && (
            <Fragment key={place}>
              <dt>{fact[0]}</dt>
              <dd dir="auto">{fact[1]}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}
