import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Refused, Unreachable } from './problems.js';
import { reach } from './reach.js';

/** It has too much to do, and asks to come again: each time a little later. */
function isBusy(error: Error): boolean {
  return error instanceof Refused && error.status === 503;
}

/** What was answered once: as long as the query is kept, whatever is put away of it. Whoever signs in next begins with none. */
const opened = new WeakSet<object>();

/** Hears of every deed first: `done`, or `refused`; and `unheard`, where what would say why it was refused is gone. */
export const settled = new EventTarget();

/** A deed was refused, and the row or the page that would say so is not there any more. */
export class Unheard extends Event {
  constructor(readonly error: Error) {
    super('unheard');
  }
}

/** Nothing read is kept beyond the page's life, and what is refused is not asked for again by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) =>
        isBusy(error) ? failures < 4 : error instanceof Unreachable && failures < 2,
      networkMode: 'always',
      // The version of an answer belongs to its very object.
      structuralSharing: false,
    },
    mutations: { networkMode: 'always' },
  },
  queryCache: new QueryCache({
    onSuccess: (_data, query) => void opened.add(query),
    onError: (error, query) => {
      if (error instanceof Refused) error.wasOpen = opened.has(query);
    },
  }),
  mutationCache: new MutationCache({
    onSuccess: () => void settled.dispatchEvent(new Event('done')),
    onError: () => void settled.dispatchEvent(new Event('refused')),
  }),
});

/** What failed for want of the network is asked for again when it is back. */
reach.subscribe(() => {
  if (!reach.now) return;
  void queryClient.refetchQueries({
    type: 'active',
    predicate: ({ state }) => state.error instanceof Unreachable,
  });
});
