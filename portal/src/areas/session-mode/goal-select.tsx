import { NativeSelect } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { addedBy, type Draft, type Plan } from './drafts.js';

export interface GoalChoice {
  readonly value: string;
  readonly label: string;
}

/** The goals that have not ended. */
export function goalsOf({ goals }: Plan): readonly GoalChoice[] {
  return goals
    .filter(
      ({ lifecycleStatus }) =>
        !['completed', 'cancelled', 'entered-in-error', 'rejected'].includes(lifecycleStatus),
    )
    .map(({ id, statement }) => ({ value: id, label: statement }));
}

/** The goals that are on the list and not in the plan yet, the last one first. */
export function goalsToBe(drafts: readonly Draft[]): readonly GoalChoice[] {
  return drafts.toReversed().flatMap((draft) => {
    const value = addedBy(draft);
    const { op } = draft;
    return op.op === 'goal.add' && value !== undefined
      ? [{ value, label: op.statement ?? op.ownWords?.text ?? draft.ownWords ?? '' }]
      : [];
  });
}

export function GoalSelect({ goals }: { goals: readonly GoalChoice[] }) {
  const { t } = useLingui();
  return <NativeSelect name="goalId" label={t`For which goal`} data={[...goals]} />;
}
