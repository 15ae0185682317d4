import { NativeSelect } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Plan } from './drafts.js';

export interface GoalChoice {
  readonly value: string;
  readonly label: string;
}

/** The goals that have not ended. A goal that is still on the list has no steps yet. */
export function goalsOf({ goals }: Plan): readonly GoalChoice[] {
  return goals
    .filter(
      ({ lifecycleStatus }) =>
        !['completed', 'cancelled', 'entered-in-error', 'rejected'].includes(lifecycleStatus),
    )
    .map(({ id, statement }) => ({ value: id, label: statement }));
}

export function GoalSelect({ goals }: { goals: readonly GoalChoice[] }) {
  const { t } = useLingui();
  return <NativeSelect name="goalId" label={t`For which goal`} data={[...goals]} />;
}
