import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { noteUnsent, unsentAt } from '../api/unsent.js';

/**
 * A state that outlives its page until it is what it began as again.
 * @param field names it on its page
 * @param empty what it begins as
 */
export function useUnsent<T>(field: string, empty: T): [T, (next: T) => void] {
  const place = usePlace(field);
  const [value, setValue] = useState<T>(() => (unsentAt(place) as T | undefined) ?? empty);
  const change = (next: T) => {
    noteUnsent(place, next === empty ? undefined : next);
    setValue(next);
  };
  return [value, change];
}

/** Whether something was begun there and not sent. */
export function useIsUnsent(field: string): boolean {
  return unsentAt(usePlace(field)) !== undefined;
}

/** The page that it was begun on, wherever the reader goes next. */
function usePlace(field: string): string {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [place] = useState(`${path} ${field}`);
  return place;
}
