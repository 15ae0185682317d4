import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '../api/client.js';
import { useRead } from '../api/queries.js';
import { SearchSelect, useSearch, type Choice, type Search } from './search-select.js';

interface ColleagueSelectProps {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  /** Only colleagues with this role, or with one of these. */
  readonly role?: StaffRole | readonly StaffRole[];
  readonly required?: boolean;
}

type StaffRole = Schemas['ColleaguesListRole'];

interface Colleagues {
  readonly people: readonly Schemas['Colleague'][];
  readonly hasMore: boolean;
  readonly isLooking: boolean;
  readonly error: Error | null;
}

/** Those who work here, by the beginnings of their names; while others are looked for, those found before stay. */
export function useColleagues(
  { wanted, begun }: Pick<Search, 'wanted' | 'begun'>,
  role: ColleagueSelectProps['role'] = [],
): Colleagues {
  const roles = [role].flat();
  const query = {
    limit: 100,
    ...(wanted && { name: wanted }),
    // The service takes one.
    ...(roles.length === 1 && { role: roles[0] }),
  };
  const { data, error, isFetching } = useRead(
    '/v1/colleagues',
    { params: { query } },
    { placeholderData: keepPreviousData, enabled: begun },
  );
  const isMeant = (each: Schemas['Colleague']) =>
    roles.length === 0 || roles.some((one) => each.roles.includes(one));
  return {
    people: (data?.items ?? []).filter(isMeant),
    hasMore: Boolean(data?.next),
    isLooking: isFetching,
    error,
  };
}

/** One of those who work here. */
export function ColleagueSelect({ role, required = true, ...field }: ColleagueSelectProps) {
  const [chosen, choose] = useState<Choice | null>(null);
  const search = useSearch(chosen?.label);
  const { people, error, ...state } = useColleagues(search, role);
  const found = people.map(({ id, displayName }) => ({ value: id, label: displayName }));
  return (
    <SearchSelect
      {...field}
      {...state}
      required={required}
      error={error?.message}
      search={search}
      found={found}
      chosen={chosen}
      onChoose={(value) => choose(found.find((each) => each.value === value) ?? null)}
    />
  );
}
