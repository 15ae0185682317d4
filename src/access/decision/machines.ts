import type { Relation, Role } from '../../core/actor.js';
import type { DataClass } from '../access-matrix.js';

/** What a machine of another organisation may read at most, and what for. */
export interface ClientFact {
  readonly scopes: readonly DataClass[];
  readonly purposeCode: string;
}

/** A machine of another organisation is nobody's colleague: what everyone who is signed in may, it may not. */
export function isMachine({ roles }: { readonly roles: readonly Role[] }): boolean {
  return roles.includes('integrator');
}

/** What a client was registered for bounds what a consent can open to it; nobody else has such a bound. */
export function isInScope(
  client: ClientFact | null | undefined,
  relation: Relation,
  dataClass: DataClass,
): boolean {
  return relation !== 'integrator' || (client?.scopes.includes(dataClass) ?? false);
}
