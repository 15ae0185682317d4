import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface WayProps {
  readonly to: string;
  readonly name: ReactNode;
  readonly children: ReactNode;
}

/** A page where something is done, and what for. */
export function Way({ to, name, children }: WayProps) {
  return (
    <li>
      <Link to={to} className="lead-link">
        {name}
      </Link>
      <Text size="sm" className="quiet">
        {children}
      </Text>
    </li>
  );
}

interface KeptProps {
  readonly name: ReactNode;
  readonly what: ReactNode;
  /** The files there are of it. */
  readonly children: ReactNode;
}

/** Something that is kept, and what can be done with it. */
export function Kept({ name, what, children }: KeptProps) {
  return (
    <li className="data-kept">
      <div>
        <Text fw={650}>{name}</Text>
        <Text size="sm" className="quiet">
          {what}
        </Text>
      </div>
      <div className="row">{children}</div>
    </li>
  );
}
