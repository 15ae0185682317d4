import { NativeSelect } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { useNames } from '../plan/names.js';
import { usePlace, usePlan } from '../plan/place.js';

type Owner = Schemas['OwnerInput'];

interface OwnerFieldProps {
  readonly label: string;
  readonly value: Owner | null;
  readonly onChange: (owner: Owner | null) => void;
  /** Whether it may stay open. */
  readonly optional?: boolean;
}

const keyOf = (owner: Owner | null) =>
  owner ? [owner.kind, owner.accountId ?? owner.supportId ?? ''].join(' ') : '';

/** Who does something: the person, somebody of the care team, or a support named in the plan. */
export function OwnerField({ label, value, onChange, optional = false }: OwnerFieldProps) {
  const { t } = useLingui();
  const { patientId } = usePlace();
  const { person, account } = useNames();
  const { supports } = usePlan();
  const team = useRead('/v1/patients/{patientId}/care-team', {
    params: { path: { patientId }, query: { limit: 100 } },
  });
  const known: Owner[] = [
    { kind: 'patient' },
    ...(team.data?.items ?? []).map(({ accountId }) => ({ kind: 'team_member' as const, accountId })),
    ...supports
      .filter(({ endedAt }) => endedAt === null)
      .map(({ id }) => ({ kind: 'support' as const, supportId: id })),
  ];
  const owners =
    value === null || known.some((owner) => keyOf(owner) === keyOf(value)) ? known : [...known, value];
  const nameOf = ({ kind, accountId, supportId }: Owner) => {
    if (kind === 'patient') return person;
    if (kind === 'support') return supports.find(({ id }) => id === supportId)?.name ?? t`a support`;
    return (
      team.data?.items.find((member) => member.accountId === accountId)?.displayName ?? account(accountId)
    );
  };
  return (
    <NativeSelect
      name="owner"
      label={label}
      value={keyOf(value)}
      data={[
        ...(optional ? [{ value: '', label: t`not said yet` }] : []),
        ...owners.map((owner) => ({ value: keyOf(owner), label: nameOf(owner) })),
      ]}
      onChange={({ currentTarget }) =>
        onChange(owners.find((owner) => keyOf(owner) === currentTarget.value) ?? null)
      }
    />
  );
}
