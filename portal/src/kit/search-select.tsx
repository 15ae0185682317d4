import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Search {
  readonly typed: string;
  readonly type: (text: string) => void;
  /** What is asked for: not each letter, and nothing in particular while the field shows who is chosen. */
  readonly wanted: string;
  /** Nobody is looked for before somebody has come to the field. */
  readonly begun: boolean;
  readonly begin: () => void;
}

/** In characters: as much of a name as the service looks for. */
const mostLetters = 100;
/** In milliseconds, after the last letter. */
const pause = 300;

/** What is typed to find somebody, beside who is chosen already. */
export function useSearch(chosen: string | undefined): Search {
  const [typed, type] = useState('');
  const [begun, setBegun] = useState(false);
  const sought = typed === chosen ? '' : typed.trim().slice(0, mostLetters);
  const [wanted] = useDebouncedValue(sought, pause);
  return { typed, type, wanted: sought && wanted, begun, begin: () => setBegun(true) };
}

interface SearchSelectProps {
  readonly name?: string;
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly error?: string;
  readonly search: Search;
  /** What fits what was typed. */
  readonly found: readonly Choice[];
  /** More fit than are shown. */
  readonly hasMore: boolean;
  readonly isLooking: boolean;
  readonly chosen: Choice | null;
  readonly onChoose: (value: string | null) => void;
}

/** One of so many that they are looked for by typing. Who is chosen stays so until somebody else is. */
export function SearchSelect({
  search,
  found,
  hasMore,
  isLooking,
  chosen,
  onChoose,
  placeholder,
  required = false,
  ...field
}: SearchSelectProps) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  // Mantine goes on naming the option that was marked, also where the search has taken it off the list.
  useEffect(() => {
    const marked = input.current?.getAttribute('aria-activedescendant');
    if (marked && !document.getElementById(marked)) input.current?.removeAttribute('aria-activedescendant');
  });
  // While somebody else is looked for, Mantine knows still who is chosen.
  const isListed = !chosen || search.wanted !== '' || found.some(({ value }) => value === chosen.value);
  const more = { value: '', label: t`Type more of the name to find others`, disabled: true };
  return (
    <Select
      {...field}
      ref={input}
      required={required}
      withAsterisk={false}
      placeholder={placeholder ?? t`Choose somebody`}
      searchable
      // Where a form is unfolded its first field has the focus: a list must not cover the rest of it.
      openOnFocus={false}
      clearable={!required}
      clearButtonProps={{ 'aria-label': t`Choose nobody` }}
      allowDeselect={false}
      // The service has looked already, by rules of its own: accents and the order of words make no difference.
      filter={({ options }) => options}
      data={[...(isListed ? [] : [chosen]), ...found, ...(hasMore ? [more] : [])]}
      value={chosen?.value ?? null}
      onChange={onChoose}
      searchValue={search.typed}
      onSearchChange={search.type}
      onFocus={search.begin}
      loading={isLooking}
      nothingFoundMessage={isLooking ? t`One moment …` : t`Nobody is called so.`}
      withScrollArea={false}
      comboboxProps={{ withinPortal: false, shadow: 'md' }}
      styles={{ dropdown: { maxHeight: 260, overflowY: 'auto' } }}
    />
  );
}
