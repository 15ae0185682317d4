import { Checkbox } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { scopeNames, type Scope } from './names.js';

interface ScopeChecksProps {
  readonly value: readonly Scope[];
  readonly onChange: (scopes: Scope[]) => void;
}

/** The most that a machine may ever read. */
export function ScopeChecks({ value, onChange }: ScopeChecksProps) {
  const { t } = useLingui();
  const scopes = Object.keys(scopeNames) as Scope[];
  return (
    <Checkbox.Group
      label={t`The most it may ever read`}
      value={[...value]}
      onChange={(chosen) => onChange(scopes.filter((scope) => chosen.some((each) => each === scope)))}
    >
      <div className="row">
        {scopes.map((scope) => (
          <Checkbox key={scope} name="scopes" value={scope} label={t(scopeNames[scope])} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
