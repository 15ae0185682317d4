import {
  type keepPreviousData,
  MutationCache,
  type Query,
  QueryCache,
  QueryClient,
  type QueryKey,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { FetchResponse, MaybeOptionalInit } from 'openapi-fetch';
import type { PathsWithMethod } from 'openapi-typescript-helpers';
import { useRef } from 'react';
import { api, type paths } from './client.js';
import { Refused, Unreachable, type Problem } from './problems.js';
import { proof } from './proof.js';

type Method = 'post' | 'put' | 'patch' | 'delete';
type Init<M extends 'get' | Method, P extends PathsWithMethod<paths, M>> = MaybeOptionalInit<paths[P], M>;
type Operation<M extends 'get' | Method, P extends PathsWithMethod<paths, M>> =
  paths[P][M] extends Record<string | number, unknown> ? paths[P][M] : never;
type Answer<M extends 'get' | Method, P extends PathsWithMethod<paths, M>> = NonNullable<
  FetchResponse<Operation<M, P>, unknown, `${string}/${string}`>['data']
>;

/** The version that an answer has, for changing it (If-Match). */
const versions = new WeakMap<object, string>();

export function etagOf(data: object): string {
  const etag = versions.get(data);
  if (!etag) throw new Error('This answer came without a version.');
  return etag;
}

/** It has too much to do, and asks to come again: each time a little later. */
function isBusy(error: Error): boolean {
  return error instanceof Refused && error.status === 503;
}

/** What was answered once: as long as the query is kept, whatever is put away of it. Whoever signs in next begins with none. */
const opened = new WeakSet<object>();

/** Hears of every deed first: `done`, or `refused`. */
export const settled = new EventTarget();

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

/** A file that the service makes, whole. It is given to whoever asked, and kept nowhere. */
export async function fileOf(path: PathsWithMethod<paths, 'get'>, params?: object): Promise<Blob> {
  return (await ask('get', path, { params, parseAs: 'blob' })) as Blob;
}

/**
 * Does something. The same attempt carries the same Idempotency-Key until an answer comes: whoever presses again because
 * the network went does it once. Afterwards all that the page shows of this record is read anew.
 */
export function useDeed<M extends Method, P extends PathsWithMethod<paths, M>>(
  method: M,
  path: P,
): UseMutationResult<Answer<M, P>, Refused | Unreachable, Init<M, P>> {
  const attempt = useRef<{ readonly of: string; readonly key: string } | null>(null);
  return useMutation({
    mutationFn: async (init: Init<M, P>) => {
      const of = JSON.stringify(init ?? null);
      if (attempt.current?.of !== of) attempt.current = { of, key: crypto.randomUUID() };
      try {
        const headers = method === 'post' ? { 'Idempotency-Key': attempt.current.key } : {};
        const given = init as { headers?: Record<string, string> } | undefined;
        const answer = await ask(method, path, { ...given, headers: { ...headers, ...given?.headers } });
        attempt.current = null;
        return answer as Answer<M, P>;
      } catch (error) {
        if (error instanceof Refused) attempt.current = null;
        throw error;
      }
    },
    onSuccess: (_data, init) => refreshAbout((init as Key[2])?.params?.path?.patientId ?? null),
  });
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

async function ask(method: 'get' | Method, path: string, init: object): Promise<unknown> {
  const { data, error, response } = await request(method, path, init);
  if (!response.ok) {
    const refused = new Refused(problemOf(error, response));
    if (refused.kind === 'step-up-required' && (await proof.ask(refused.message)))
      return ask(method, path, init);
    throw refused;
  }
  const etag = response.headers.get('ETag');
  if (etag && data !== null && typeof data === 'object') versions.set(data, etag);
  return data ?? null;
}

type Called = Promise<{ data?: unknown; error?: unknown; response: Response }>;

async function request(method: 'get' | Method, path: string, init: object): Called {
  const call = api.request as unknown as (method: string, path: string, init: object) => Called;
  try {
    return await call(method, path, init);
  } catch (cause) {
    if ((cause as Error).name === 'AbortError') throw cause;
    throw new Unreachable('The service could not be reached.', { cause });
  }
}

/** A proxy on the way may answer with a page instead of a problem. */
function problemOf(error: unknown, { status, statusText }: Response): Problem {
  if (error !== null && typeof error === 'object' && 'detail' in error) return error as Problem;
  return {
    status,
    type: 'about:blank',
    title: statusText,
    detail: statusText,
    instance: '',
  } as unknown as Problem;
}

/** Waits for a call and gives what went wrong with it, or null. */
export async function refusal(call: Promise<{ error?: unknown; response: Response }>): Promise<Error | null> {
  try {
    const { error, response } = await call;
    return response.ok ? null : new Refused(problemOf(error, response));
  } catch (cause) {
    return new Unreachable('The service could not be reached.', { cause });
  }
}
