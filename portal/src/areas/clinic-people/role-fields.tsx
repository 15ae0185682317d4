import { useLingui } from '@lingui/react/macro';
import type { Role } from '../../api/me.js';
import { Checks } from '../../kit/checks.js';
import { useListed } from '../../kit/words.js';
import { givable, roleNames } from './names.js';

interface RoleFieldsProps {
  readonly legend: string;
  readonly checked?: readonly Role[];
}

/** What somebody is at the clinic. */
export function RoleFields({ legend, checked = [] }: RoleFieldsProps) {
  const { t } = useLingui();
  const names = Object.fromEntries(givable.map((role) => [role, t(roleNames[role])])) as Record<
    (typeof givable)[number],
    string
  >;
  const given = givable.filter((role) => checked.includes(role));
  return <Checks name="roles" legend={legend} names={names} checked={given} />;
}

/** Roles, as one reads them. */
export function RolesInWords({ roles }: { roles: readonly Role[] }) {
  const { t } = useLingui();
  const listed = useListed();
  return <>{listed(roles.map((role) => t(roleNames[role])))}</>;
}
