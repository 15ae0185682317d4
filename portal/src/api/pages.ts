import { useInfiniteQuery } from '@tanstack/react-query';
import type { MaybeOptionalInit } from 'openapi-fetch';
import type { PathsWithMethod } from 'openapi-typescript-helpers';
import type { paths } from './client.js';
import { reading, type Part } from './queries.js';
import type { Refused, Unreachable } from './problems.js';

type GetPath = PathsWithMethod<paths, 'get'>;
type Page<P extends GetPath> = Awaited<ReturnType<ReturnType<typeof reading<P>>['queryFn']>>;
type ItemOf<P> = P extends { items: readonly (infer Item)[] } ? Item : never;

interface Init {
  readonly params?: { readonly path?: object; readonly query?: object };
}

/** A list that comes in pages: all that was read so far as `data`, and the way to the rest. */
export interface Pages<Item> {
  readonly data: readonly Item[] | undefined;
  readonly error: Refused | Unreachable | null;
  readonly isFetching: boolean;
  readonly refetch: () => Promise<never>;
  readonly rest: { readonly there: boolean; readonly coming: boolean; readonly read: () => void };
}

interface Settings<Item> {
  readonly enabled?: boolean;
  readonly meta?: Part;
  /** What nobody is told of when it is done: as long as one of these is there, the list is read again. */
  readonly isUnderWay?: (item: Item) => boolean;
}

const againMs = 3_000;

/** Reads a list page by page. `limit` belongs into the query of `init`. */
export function usePages<P extends GetPath>(
  path: P,
  init: MaybeOptionalInit<paths[P], 'get'>,
  { enabled = true, meta, isUnderWay }: Settings<ItemOf<Page<P>>> = {},
): Pages<ItemOf<Page<P>>> {
  const list = useInfiniteQuery({
    queryKey: ['get', path, init, 'pages'] as const,
    queryFn: ({ pageParam, signal }) =>
      reading(path, from(init as Init, pageParam) as typeof init).queryFn({ signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page as unknown as { next: string | null }).next,
    enabled,
    meta,
    refetchInterval: ({ state }) =>
      isUnderWay && itemsIn<P>(state.data?.pages)?.some(isUnderWay) ? againMs : false,
  });
  const items = itemsIn<P>(list.data?.pages);
  return {
    data: items,
    error: list.error as Refused | Unreachable | null,
    isFetching: list.isFetching,
    refetch: list.refetch as unknown as () => Promise<never>,
    rest: { there: list.hasNextPage, coming: list.isFetchingNextPage, read: () => void list.fetchNextPage() },
  };
}

function itemsIn<P extends GetPath>(pages: readonly unknown[] | undefined): ItemOf<Page<P>>[] | undefined {
  return pages?.flatMap((page) => (page as { items: readonly ItemOf<Page<P>>[] }).items);
}

function from(init: Init, cursor: string | null): Init {
  if (cursor === null) return init;
  return { ...init, params: { ...init.params, query: { ...init.params?.query, cursor } } };
}
