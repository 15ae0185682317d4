import {
  keepPreviousData,
  type Query,
  type QueryKey,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { FetchResponse, MaybeOptionalInit } from 'openapi-fetch';
import type { PathsWithMethod } from 'openapi-typescript-helpers';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { ask, type Method } from './ask.js';
import type { paths } from './client.js';
import { Refused, Unreachable } from './problems.js';
import { queryClient, settled, Unheard } from './query-client.js';

type Init<M extends 'get' | Method, P extends PathsWithMethod<paths, M>> = MaybeOptionalInit<paths[P], M>;
type Operation<M extends 'get' | Method, P extends PathsWithMethod<paths, M>> =
  paths[P][M] extends Record<string | number, unknown> ? paths[P][M] : never;
type Answer<M extends 'get' | Method, P extends PathsWithMethod<paths, M>> = NonNullable<
  FetchResponse<Operation<M, P>, unknown, `${string}/${string}`>['data']
>;

/** It belongs to something else that the page shows, under another address. */
export interface Part extends Record<string, unknown> {
  readonly isPart: true;
}

/** What a query was asked with: its path and the values in it. */
type Key = readonly [
  'get',
  string,
  { readonly params?: { readonly path?: Record<string, string> } } | undefined,
];

/** Reads one thing; what two parts of a page read alike is asked for once. */
export function useRead<P extends PathsWithMethod<paths, 'get'>>(
  path: P,
  init: Init<'get', P>,
  options: {
    enabled?: boolean;
    refetchInterval?: number;
    meta?: Part;
    placeholderData?: typeof keepPreviousData;
  } = {},
): UseQueryResult<Answer<'get', P>, Refused | Unreachable> {
  return useQuery({ ...reading(path, init), ...options });
}

/** The same for a loader or a prefetch. */
export function reading<P extends PathsWithMethod<paths, 'get'>>(path: P, init: Init<'get', P>) {
  return {
    queryKey: ['get', path, init] as const,
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      ask('get', path, { ...(init as object), signal }) as Promise<Answer<'get', P>>,
  };
}

/**
 * Asks what would be: by a POST that keeps nothing, and anew with whatever is asked. What was asked before stands until the answer comes,
 * and none of it is kept.
 */
export function useTrial<P extends PathsWithMethod<paths, 'post'>>(
  path: P,
  init: Init<'post', P>,
): UseQueryResult<Answer<'post', P>, Refused | Unreachable> {
  return useQuery({
    queryKey: ['post', path, init] as const,
    queryFn: ({ signal }) => ask('post', path, { ...(init as object), signal }) as Promise<Answer<'post', P>>,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** A file that the service makes, whole. It is given to whoever asked, and kept nowhere. */
export async function fileOf(path: PathsWithMethod<paths, 'get'>, params?: object): Promise<Blob> {
  return (await ask('get', path, { params, parseAs: 'blob' })) as Blob;
}

/** Something that is being done, or was and got no answer. */
interface Attempt<A> {
  readonly of: string;
  readonly key: string;
  readonly going: Promise<A> | null;
}

/** What follows from an answer, whichever it is. */
interface Then<A> {
  readonly onSuccess?: (answer: A) => void;
  readonly onError?: (error: Refused | Unreachable) => void;
}

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type Deed<A, I> = Without<UseMutationResult<A, Refused | Unreachable, I>, 'mutate'> & {
  readonly mutate: (init: I, then?: Then<A>) => void;
};

/** Whether whoever asked is on the page still. */
function useIsThere(): RefObject<boolean> {
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  return isThere;
}

/**
 * Does something. The same attempt carries the same Idempotency-Key until an answer comes: whoever presses again because
 * the network went does it once. Afterwards all that the page shows of this record is read anew.
 *
 * What is to follow then follows also where the row, the form or the page is gone by then: the row often goes with the deed. What goes to
 * another page asks first whether the person is here still (see useGoOn).
 */
export function useDeed<M extends Method, P extends PathsWithMethod<paths, M>>(
  method: M,
  path: P,
): Deed<Answer<M, P>, Init<M, P>> {
  const attempt = useRef<Attempt<Answer<M, P>> | null>(null);
  const isThere = useIsThere();
  const send = async (init: Init<M, P>, key: string) => {
    try {
      const headers = method === 'post' ? { 'Idempotency-Key': key } : {};
      const given = init as { headers?: Record<string, string> } | undefined;
      const answer = await ask(method, path, { ...given, headers: { ...headers, ...given?.headers } });
      attempt.current = null;
      return answer as Answer<M, P>;
    } catch (error) {
      attempt.current =
        error instanceof Refused ? null : attempt.current && { ...attempt.current, going: null };
      throw error;
    }
  };
  const deed = useMutation<Answer<M, P>, Refused | Unreachable, Init<M, P>>({
    mutationFn: (init) => {
      const of = JSON.stringify(init ?? null);
      const before = attempt.current?.of === of ? attempt.current : null;
      // Pressed twice before the page has shown that it was pressed.
      if (before?.going) return before.going;
      const key = before?.key ?? crypto.randomUUID();
      const going = send(init, key);
      attempt.current = { of, key, going };
      return going;
    },
    onSuccess: (_data, init) => refreshAbout((init as Key[2])?.params?.path?.patientId ?? null),
    onError: (error) => {
      if (!isThere.current) settled.dispatchEvent(new Unheard(error));
    },
  });
  const { mutateAsync } = deed;
  const mutate = useCallback(
    (init: Init<M, P>, then: Then<Answer<M, P>> = {}) =>
      void mutateAsync(init).then(then.onSuccess, then.onError ?? (() => undefined)),
    [mutateAsync],
  );
  return { ...deed, mutate };
}

/**
 * Reads anew what is shown about a patient, or everything that is about nobody in particular. What is a part of something waits for
 * the whole: where that is gone, the part is as well, and is asked for no more.
 */
export async function refreshAbout(patientId: string | null): Promise<void> {
  const predicate = ({ queryKey }: { queryKey: QueryKey }) => isAbout(queryKey as unknown as Key, patientId);
  await queryClient.invalidateQueries({ predicate, refetchType: 'none' });
  const things = queryClient.getQueryCache().findAll({ predicate, type: 'active' }).filter(isOneThing);
  const isBelow = (query: Query, whole: Query) => addressOf(query).startsWith(`${addressOf(whole)}/`);
  const isPart = (query: Query) => query.meta?.isPart === true || things.some((each) => isBelow(query, each));
  const anew = (whose: (query: Query) => boolean) =>
    queryClient.refetchQueries({
      predicate: (query) => predicate(query) && whose(query),
      type: 'active',
      stale: true,
    });
  await anew((query) => !isPart(query));
  // The page takes off what is gone.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  const gone = things.filter(({ state: { error } }) => error instanceof Refused && error.status === 404);
  await anew((query) => isPart(query) && !gone.some((each) => isBelow(query, each)));
}

/** The address at which something was read. */
function addressOf({ queryKey }: Query): string {
  const [, path, init] = queryKey as unknown as Key;
  return path.replace(/\{(\w+)\}/g, (_whole, name: string) => init?.params?.path?.[name] ?? name);
}

/** It was read by its id: what is below its address is a part of it. A patient’s record is no such thing: each of its parts is open by itself. */
function isOneThing({ queryKey }: Query): boolean {
  const [, path] = queryKey as unknown as Key;
  return path.endsWith('}') && path !== '/v1/patients/{patientId}';
}

/** Something that could be seen is gone: what no page shows at the moment is kept no longer, and what one shows is read anew. */
export function letGo(patientId: string | null): Promise<void> {
  const predicate = ({ queryKey }: { queryKey: QueryKey }) => isAbout(queryKey as unknown as Key, patientId);
  queryClient.removeQueries({ type: 'inactive', predicate });
  return refreshAbout(patientId);
}

/** Puts away what is shown about a patient at once, and reads what is still open; what is about nobody stays, and is read anew. */
export async function putAway(patientId: string): Promise<void> {
  const names = (key: Key): boolean => key[2]?.params?.path?.patientId === patientId;
  await Promise.all([
    queryClient.resetQueries({ predicate: ({ queryKey }) => names(queryKey as unknown as Key) }),
    refreshAbout(null),
  ]);
}

function isAbout([, , init]: Key, patientId: string | null): boolean {
  const subject = init?.params?.path?.patientId;
  return subject === undefined || subject === patientId;
}
