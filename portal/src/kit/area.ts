import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { Unreachable } from '../api/problems.js';
import { wordsOf } from '../language/words.js';

/**
 * Where only the network is gone, the router must not take the page for one of an older build and reload: the browser would
 * show its own error page in place of ours.
 */
async function sayWhenUnreached(cause: unknown): Promise<never> {
  const served = await fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
  throw served ? cause : new Unreachable('The service could not be reached.', { cause });
}

/**
 * A page of an area: its code and the area's words, fetched together when it is first gone to; with the words of each area
 * of which it draws parts.
 */
export function pageOf<N extends string>(
  area: string | readonly string[],
  load: () => Promise<Record<N, ComponentType>>,
  name: N,
) {
  const both = async () => {
    const [page] = await Promise.all([load(), ...[area].flat().map(wordsOf)]).catch(sayWhenUnreached);
    return { page: page[name] };
  };
  return lazyRouteComponent(both, 'page');
}
