import { Textarea, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { beginningOf } from './beginnings.js';
import { type FieldsOf, type OpOf } from './draft.js';
import { OwnerField } from './owner-field.js';
import { usePlace, usePlan } from '../plan/place.js';
import { WhichGoal, WhichStep } from './which.js';

type StepOp = OpOf<'step.add'> | OpOf<'step.revise'>;

/** A step: what is done, by whom, by when. */
export function StepFields({ op, onChange }: FieldsOf<StepOp>) {
  const { t } = useLingui();
  const { side } = usePlace();
  const plan = usePlan();
  const change = (part: Partial<StepOp>) => onChange({ ...op, ...part } as StepOp);
  const again = (stepId: string) => {
    const begun = beginningOf('step.revise', plan, { part: stepId, side: side ?? 'patient' });
    if (begun?.op === 'step.revise') onChange(begun);
  };
  return (
    <>
      {op.op === 'step.add' ? (
        <WhichGoal value={op.goalId} onChange={(goalId) => change({ goalId })} />
      ) : (
        <WhichStep value={op.stepId} onChange={again} />
      )}
      <Textarea
        name="description"
        label={t`What is done`}
        description={t`Small enough to be done in a day or two.`}
        value={op.description ?? ''}
        onChange={(event) => change({ description: event.currentTarget.value })}
        maxLength={300}
        autosize
        required
        withAsterisk={false}
      />
      <OwnerField
        label={t`Who does it`}
        value={op.owner ?? { kind: 'patient' }}
        onChange={(owner) => owner && change({ owner })}
      />
      <TextInput
        name="dueDate"
        type="date"
        label={t`By when, if you like`}
        value={op.dueDate ?? ''}
        onChange={(event) => change({ dueDate: event.currentTarget.value })}
      />
    </>
  );
}
