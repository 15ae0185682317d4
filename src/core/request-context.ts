import type { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from './actor.js';
import { listeners, type Listener } from './language/listener.js';
import type { Transaction } from './database/transaction.js';

/** What a verified access token says: who, never what they may do. */
export interface Identity {
  readonly tenantId: string;
  readonly accountId: string;
  readonly sessionId: string;
}

/** What is known about the request (or job) that the current code runs for. */
export interface RequestContext extends Listener {
  readonly requestId: string;
  transaction?: Transaction;
  identity?: Identity;
  /** The key of the platform operator that was shown, instead of an identity. */
  operatorKeyId?: string;
  actor?: Actor;
  /** What the route does, as the access matrix names it. */
  action?: string;
  /** The patient the route is about. */
  patientId?: string;
  /** What decided, before the change, who sees what the route changes: column by column, as it stood. */
  was?: Readonly<Record<string, unknown>>;
  /** What the change is called to those who hear of it, where not all who may read the thing do. */
  heardAs?: { readonly name: string; readonly forAccountId?: string };
}

const storage = listeners as AsyncLocalStorage<RequestContext>;

/** Runs `work` with a context of its own. */
export function withContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

const ofRequests = new WeakMap<object, RequestContext>();

/** Runs all that is done for a request with a context of its own. */
export function withContextFor<T>(
  request: object,
  { context, work }: { context: RequestContext; work: () => T },
): T {
  ofRequests.set(request, context);
  return withContext(context, work);
}

/** Goes on in the context of a request: its body arrives on the socket, outside of it. */
export function inContextOf<T>(request: object, work: () => T): T {
  const context = ofRequests.get(request);
  return context ? withContext(context, work) : work();
}

export function currentContext(): RequestContext | undefined {
  return storage.getStore();
}

/** The signed-in person of this request. Only routes marked `@May` have one. */
export function currentActor(): Actor {
  const actor = storage.getStore()?.actor;
  if (!actor) throw new Error('This code needs a signed-in person, but the route has none.');
  return actor;
}

/** The patient of this request. Only routes under /v1/patients/{patientId} have one. */
export function currentPatientId(): string {
  const patientId = storage.getStore()?.patientId;
  if (!patientId) throw new Error('This code needs a patient, but the route is not about one.');
  return patientId;
}
