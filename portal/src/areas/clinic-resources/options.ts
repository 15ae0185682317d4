import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';

/** The choices of a list, in the language of the page. */
export function useOptions(): (
  names: Record<string, MessageDescriptor>,
) => { value: string; label: string }[] {
  const { t } = useLingui();
  return (names) => Object.entries(names).map(([value, label]) => ({ value, label: t(label) }));
}
