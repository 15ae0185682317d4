import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.layer.css';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import type { Typed } from '../../kit/deed-form.js';
import { DraftForm } from './draft-form.js';
import { draftOf, type Op } from './drafts.js';
import { goalsOf, GoalSelect, goalsToBe } from './goal-select.js';
import type { AddProps } from './write-down.js';

/** Help that serves a goal: what, how often, for how long, who sees to it. */
export function AddHelp({ plan, drafts, onAdd, close }: AddProps) {
  const { t } = useLingui();
  const me = useMe();
  const goals = [...goalsToBe(drafts), ...goalsOf(plan)];
  const add = (typed: Typed) => {
    const title = typed.text('title');
    const op: Op = {
      op: 'intervention.add',
      goalId: typed.text('goalId'),
      type: typed.one<Schemas['InterventionType']>('type'),
      title,
      frequency: { times: typed.number('times') ?? 1, per: typed.one<Schemas['Frequency']['per']>('per') },
      durationWeeks: typed.number('weeks') ?? null,
      responsible: { kind: 'team_member', accountId: me.id },
      requiresConsent: typed.has('requiresConsent'),
    };
    const goal = goals.find(({ value }) => value === op.goalId)?.label ?? '';
    onAdd(draftOf(op, t`Help: ${title} (for: ${goal})`));
  };
  const count = { min: 1, allowDecimal: false, hideControls: true };
  return (
    <DraftForm onSubmit={add} close={close}>
      <GoalSelect goals={goals} />
      <TextInput name="title" label={t`What helps`} maxLength={120} required withAsterisk={false} />
      <NativeSelect
        name="type"
        label={t`What kind of help`}
        data={[
          { value: 'therapy', label: t`therapy` },
          { value: 'medication_management', label: t`help with medication` },
          { value: 'technique', label: t`something to practise` },
          { value: 'social_support', label: t`help with daily life` },
          { value: 'peer_support', label: t`a peer who walks along` },
        ]}
      />
      <div className="row">
        <NumberInput name="times" label={t`How often`} defaultValue={1} max={100} {...count} />
        <NativeSelect
          name="per"
          label={t`in each`}
          defaultValue="week"
          data={[
            { value: 'day', label: t`day` },
            { value: 'week', label: t`week` },
            { value: 'month', label: t`month` },
          ]}
        />
        <NumberInput name="weeks" label={t`For how many weeks`} max={520} {...count} />
      </div>
      <Checkbox name="requiresConsent" label={t`It begins only after a consent of its own`} />
    </DraftForm>
  );
}
