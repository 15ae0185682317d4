import { NativeSelect } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import type { Role } from '../api/me.js';
import { usePages } from '../api/pages.js';

interface ColleagueSelectProps {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  /** Only colleagues with this role, or with one of these. */
  readonly role?: Role | readonly Role[];
  readonly required?: boolean;
}

/** One of those who work here. */
export function ColleagueSelect({ role, required = true, ...field }: ColleagueSelectProps) {
  const { t } = useLingui();
  const { data, rest, error } = usePages('/v1/colleagues', { params: { query: { limit: 100 } } });
  useEffect(() => {
    if (rest.there && !rest.coming) rest.read();
  }, [rest]);
  const people = (data ?? []).filter(
    ({ roles }) => !role || roles.some((each) => [role].flat().includes(each)),
  );
  return (
    <NativeSelect
      {...field}
      required={required}
      withAsterisk={false}
      error={error?.message}
      defaultValue=""
      data={[
        { value: '', label: t`Choose somebody` },
        ...people.map(({ id, displayName }) => ({ value: id, label: displayName })),
      ]}
    />
  );
}
