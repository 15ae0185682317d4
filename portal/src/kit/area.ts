import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { wordsOf } from '../language/words.js';

/** A page of an area: its code and the area's words, fetched together when it is first gone to. */
export function pageOf<N extends string>(
  area: string,
  load: () => Promise<Record<N, ComponentType>>,
  name: N,
) {
  const both = async () => {
    const [page] = await Promise.all([load(), wordsOf(area)]);
    return { page: page[name] };
  };
  return lazyRouteComponent(both, 'page');
}
