import { NativeSelect, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useMe } from '../../api/me.js';
import type { Typed } from '../../kit/deed-form.js';
import { DraftForm } from './draft-form.js';
import { draftOf, type Op } from './drafts.js';
import { goalsOf, GoalSelect, goalsToBe } from './goal-select.js';
import type { AddProps } from './write-down.js';

/** A small piece of a goal: what, whose, by when. */
export function AddStep({ plan, drafts, onAdd, close }: AddProps) {
  const { t } = useLingui();
  const me = useMe();
  const goals = [...goalsToBe(drafts), ...goalsOf(plan)];
  const add = (typed: Typed) => {
    const description = typed.text('description');
    const isPatients = typed.text('owner') === 'patient';
    const op: Op = {
      op: 'step.add',
      goalId: typed.text('goalId'),
      description,
      dueDate: typed.maybe('dueDate') ?? null,
      owner: isPatients ? { kind: 'patient' } : { kind: 'team_member', accountId: me.id },
    };
    const goal = goals.find(({ value }) => value === op.goalId)?.label ?? '';
    onAdd(draftOf(op, t`A small step: ${description} (for: ${goal})`));
  };
  return (
    <DraftForm onSubmit={add} close={close}>
      <GoalSelect goals={goals} />
      <TextInput
        name="description"
        label={t`What is to be done`}
        maxLength={300}
        required
        withAsterisk={false}
      />
      <NativeSelect
        name="owner"
        label={t`Who does it`}
        data={[
          { value: 'patient', label: t`the patient` },
          { value: 'team', label: me.displayName },
        ]}
      />
      <TextInput type="date" name="dueDate" label={t`By when, if that helps`} />
    </DraftForm>
  );
}
