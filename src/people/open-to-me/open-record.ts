import { purposeFor } from '../../access/decision/by-consent.js';
import { relationsOf, type OpenRelation } from '../../access/decision/decide.js';
import { openTo } from '../../access/open-classes.js';
import type { StandingTo } from '../../access/facts/access-facts.js';
import type { OpenRecordDto, RightDto } from './open-to-me.dto.js';

type Grant = StandingTo['grants'][number];
type OpenRecord = Omit<OpenRecordDto, 'displayName' | 'hasDied' | 'replacedBy'>;

/** What of a record is open by what was granted; null where nothing is. */
export function openRecord({ patientId, grants, facts }: StandingTo): OpenRecord | null {
  const relations = relationsOf(facts);
  const [relation] = relations;
  if (relation === undefined || relation === 'self') return null;
  const rights = grants.flatMap((grant) => rightOf(grant, relations));
  const ends = rights.map(({ endsAt }) => endsAt);
  const last = ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null);
  return { patientId, relation, ...openTo(facts), rights, until: last };
}

/** Nothing for what counts for none of these relations, or closes instead of opening. */
function rightOf(grant: Grant, relations: readonly OpenRelation[]): RightDto[] {
  if (grant.relation === 'consent' && grant.effect === 'deny') return [];
  return relations
    .filter((relation) =>
      grant.relation === 'consent' ? grant.purposeCode === purposeFor(relation) : grant.relation === relation,
    )
    .map((relation) => ({
      relation,
      sourceId: grant.sourceId,
      capacity: 'capacity' in grant ? grant.capacity : null,
      purposeCode: 'purposeCode' in grant ? grant.purposeCode : null,
      endsAt: grant.endsAt,
    }));
}
