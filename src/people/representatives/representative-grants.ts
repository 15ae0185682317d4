import type { Grant } from '../../access/grants/grants.service.js';
import type { Representative } from './representative.entity.js';

/**
 * What an authority opens. One that has ended is remembered, over as soon as it began: whoever acted for the patient is told so.
 * @param majorityAt when the patient comes of age, for a parent
 */
export function grantsOf(authority: Representative, majorityAt: Date | null): Grant[] {
  const { accountId, kind, dataClasses, acts, startsAt, endsAt } = authority;
  const terms = {
    relation: 'representative',
    accountId,
    capacity: kind,
    dataClasses,
    acts,
    startsAt,
  } as const;
  switch (authority.status) {
    case 'active':
      return [{ ...terms, endsAt, majorityAt }];
    case 'ended':
      return [{ ...terms, endsAt: startsAt, majorityAt: null }];
    case 'entered-in-error':
      return [];
  }
}
