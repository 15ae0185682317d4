import type { Grant } from '../../access/grants/grants.service.js';
import type { Provision } from '../consent-terms/provision.entity.js';
import type { Consent } from './consent.entity.js';

/** What a consent says; it never changes. */
export type ConsentTerms = Consent & { readonly provisions: readonly Provision[] };

/**
 * What a consent opens, or denies, inside the organisation and to machines, while it stands. Nobody outside opens anything here.
 * @param at when that is written down: what has begun by then counts on the very next request, whatever a server's clock says
 */
export function grantsOf({ provisions, ...consent }: ConsentTerms, at: Date): Grant[] {
  if (consent.kind !== 'sharing' && consent.kind !== 'disclosure') return [];
  return provisions.flatMap((provision) => grantOf({ consent, provision }, at));
}

function grantOf({ consent, provision }: { consent: Consent; provision: Provision }, at: Date): Grant[] {
  const { effect, dataClasses, planParts, recipientAccountId, recipientClass } = provision;
  const startsAt = later(consent.startsAt, provision.startsAt);
  const endsAt = earlier(consent.endsAt, provision.endsAt);
  // A provision can lie wholly before or after its consent; then it never counts.
  if (endsAt && endsAt <= startsAt) return [];
  const { purposeCode } = consent;
  const terms = {
    relation: 'consent',
    effect,
    purposeCode,
    dataClasses,
    planParts,
    startsAt: startsAt > at ? startsAt : null,
    endsAt,
  } as const;
  if (recipientAccountId !== null) return [{ ...terms, accountId: recipientAccountId }];
  return recipientClass === null ? [] : [{ ...terms, role: recipientClass }];
}

function later(one: Date, other: Date | null): Date {
  return other && other > one ? other : one;
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
