import { Checkbox, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Role } from '../../api/me.js';
import { givable, roleNames } from './names.js';

interface RoleChecksProps {
  readonly value: readonly Role[];
  readonly onChange: (roles: Role[]) => void;
}

/** The roles of somebody who is here already. What comes with a record or a machine stays. */
export function RoleChecks({ value, onChange }: RoleChecksProps) {
  const { t } = useLingui();
  const shown = [...givable, ...value.filter((role) => !givable.some((each) => each === role))];
  return (
    <Checkbox.Group
      label={t`What they are here`}
      value={[...value]}
      onChange={(roles) => onChange(shown.filter((role) => roles.includes(role)))}
    >
      <Stack gap="xs" mt="xs">
        {shown.map((role) => (
          <Checkbox
            key={role}
            name="roles"
            value={role}
            label={t(roleNames[role])}
            disabled={!givable.some((each) => each === role)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
