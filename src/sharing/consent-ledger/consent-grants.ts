import type { Grant } from '../../access/grants/grants.service.js';
import type { Provision } from '../consent-terms/provision.entity.js';
import type { Consent } from './consent.entity.js';

/** What a consent says; it never changes. */
export type ConsentTerms = Consent & { readonly provisions: readonly Provision[] };

/** What a consent opens, or denies, inside the organisation and to machines, while it stands. Nobody outside opens anything here. */
export function grantsOf({ provisions, ...consent }: ConsentTerms): Grant[] {
  if (consent.kind !== 'sharing' && consent.kind !== 'disclosure') return [];
  return provisions.flatMap((provision) => grantOf(consent, provision));
}

function grantOf(consent: Consent, provision: Provision): Grant[] {
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
    startsAt,
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
