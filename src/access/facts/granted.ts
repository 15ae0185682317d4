import type { DataClass, PlanPartName } from '../access-matrix.js';
import type { Act, AuthorityKind } from '../decision/authorities.js';
import type { AccessFacts } from '../decision/decide.js';
import type { EmergencyReason } from '../decision/emergencies.js';

/** A row of access_grant, as the request reads it. The database holds that each has what its relation needs. */
export type GrantRow = {
  readonly sourceId: string;
  /** It is for a later moment. */
  readonly isAhead: boolean;
} & (
  | { readonly relation: 'care_team' }
  | {
      readonly relation: 'consent';
      readonly sourceVersion: number;
      readonly effect: 'permit' | 'deny';
      readonly purposeCode: string;
      readonly dataClasses: readonly DataClass[];
      readonly planParts: readonly PlanPartName[] | null;
    }
  | {
      readonly relation: 'representative';
      readonly capacity: AuthorityKind;
      readonly dataClasses: readonly DataClass[];
      readonly acts: readonly Act[];
      readonly inForce: boolean;
    }
  | { readonly relation: 'facilitator'; readonly planId: string; readonly chainId: string }
  | { readonly relation: 'restriction'; readonly dataClasses: readonly DataClass[] }
  | { readonly relation: 'break_glass'; readonly purposeCode: EmergencyReason }
);

/** How somebody stands to a patient by what was written down. Whether a conversation goes on is told elsewhere. */
export type Granted = Pick<
  AccessFacts,
  'onCareTeam' | 'consents' | 'restrictions' | 'conversations' | 'brokenGlass' | 'authorities' | 'ahead'
>;

/** How somebody stands to a patient by what they were granted. The rows come by the ids of their sources, the oldest first. */
export function grantedBy(written: readonly GrantRow[]): Granted {
  const rows = written.filter(({ isAhead }) => !isAhead);
  const glass = of(rows, 'break_glass').at(-1);
  return {
    onCareTeam: of(rows, 'care_team').length > 0,
    consents: of(rows, 'consent').map(
      ({ sourceId, sourceVersion, effect, purposeCode, dataClasses, planParts }) => ({
        id: sourceId,
        version: sourceVersion,
        effect,
        purposeCode,
        dataClasses,
        planParts,
      }),
    ),
    restrictions: of(rows, 'restriction').map(({ sourceId, dataClasses }) => ({ id: sourceId, dataClasses })),
    conversations: of(rows, 'facilitator').map(({ planId, chainId }) => ({ planId, chainId })),
    brokenGlass: glass ? { id: glass.sourceId, reasonCode: glass.purposeCode } : null,
    ahead: aheadIn(written.filter(({ isAhead }) => isAhead)),
    authorities: of(rows, 'representative').map(({ sourceId, capacity, dataClasses, acts, inForce }) => ({
      id: sourceId,
      kind: capacity,
      dataClasses,
      acts,
      inForce,
    })),
  };
}

function aheadIn(rows: readonly GrantRow[]): NonNullable<Granted['ahead']> {
  return {
    onCareTeam: of(rows, 'care_team').length > 0,
    actsForPatient: of(rows, 'representative').length > 0,
    consents: of(rows, 'consent').map(({ effect, purposeCode }) => ({ effect, purposeCode })),
  };
}

function of<Name extends GrantRow['relation']>(
  rows: readonly GrantRow[],
  relation: Name,
): Extract<GrantRow, { relation: Name }>[] {
  return rows.filter((row): row is Extract<GrantRow, { relation: Name }> => row.relation === relation);
}
