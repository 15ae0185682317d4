import { NativeSelect, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Typed } from '../../kit/deed-form.js';
import { DraftForm } from './draft-form.js';
import { draftOf, type Op } from './drafts.js';
import { goalsOf, GoalSelect } from './goal-select.js';
import type { AddProps } from './write-down.js';

type Outcome = 'completed' | 'cancelled';

/** A goal that is reached, or that the two let go. */
export function EndGoal({ plan, onAdd, close }: AddProps) {
  const { t } = useLingui();
  const goals = goalsOf(plan);
  const [outcome, setOutcome] = useState<Outcome>('completed');
  const add = (typed: Typed) => {
    const goalId = typed.text('goalId');
    const goal = plan.goals.find(({ id }) => id === goalId);
    const hasOpenSteps =
      goal?.steps.some(({ status }) => status === 'accepted' || status === 'in-progress') ?? false;
    const op: Op = {
      op: 'goal.end',
      goalId,
      outcome,
      reason: typed.maybe('reason') ?? null,
      ...(hasOpenSteps && { openSteps: outcome }),
    };
    const statement = goal?.statement ?? '';
    onAdd(draftOf(op, outcome === 'completed' ? t`Reached: ${statement}` : t`We let go: ${statement}`));
  };
  return (
    <DraftForm onSubmit={add} close={close}>
      <GoalSelect goals={goals} />
      <NativeSelect
        name="outcome"
        label={t`What became of it`}
        value={outcome}
        onChange={(event) => setOutcome(event.currentTarget.value as Outcome)}
        data={[
          { value: 'completed', label: t`it is reached` },
          { value: 'cancelled', label: t`we let it go` },
        ]}
      />
      <TextInput
        name="reason"
        label={t`Why`}
        maxLength={500}
        required={outcome === 'cancelled'}
        withAsterisk={false}
      />
    </DraftForm>
  );
}
