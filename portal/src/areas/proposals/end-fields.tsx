import { Radio, Stack, Textarea } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { FieldsOf, OpOf } from './draft.js';
import { usePlan } from '../plan/place.js';
import { WhichGoal, WhichHelp, WhichStep } from './which.js';

type EndOp = OpOf<'goal.end'> | OpOf<'step.end'> | OpOf<'intervention.end'>;

/** That something is reached, or is let go. Letting go is no failure, and its reason is for the two alone. */
export function EndFields({ op, onChange }: FieldsOf<EndOp>) {
  const { t } = useLingui();
  const goal = usePlan().goals.find(({ id }) => op.op === 'goal.end' && id === op.goalId);
  const openSteps =
    goal?.steps.some(({ status }) => status === 'accepted' || status === 'in-progress') ?? false;
  const change = (part: object) => onChange({ ...op, ...part });
  const over = op.op === 'intervention.end' ? 'stopped' : 'cancelled';
  const done = {
    'goal.end': t`It is reached`,
    'step.end': t`It is done`,
    'intervention.end': t`It has done its part`,
  }[op.op];
  const letGo = { 'goal.end': t`Let it go`, 'step.end': t`Take it out`, 'intervention.end': t`It stops` }[
    op.op
  ];
  const reasonNeeded = op.op !== 'step.end' && op.outcome === over;
  return (
    <>
      {op.op === 'goal.end' && <WhichGoal value={op.goalId} onChange={(goalId) => change({ goalId })} />}
      {op.op === 'step.end' && <WhichStep value={op.stepId} onChange={(stepId) => change({ stepId })} />}
      {op.op === 'intervention.end' && (
        <WhichHelp value={op.interventionId} onChange={(interventionId) => change({ interventionId })} />
      )}
      <Radio.Group
        label={t`What becomes of it`}
        value={op.outcome}
        onChange={(outcome) => change({ outcome })}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="completed" label={done} />
          <Radio value={over} label={letGo} />
        </Stack>
      </Radio.Group>
      {op.op === 'goal.end' && openSteps && (
        <Radio.Group
          label={t`And its open steps`}
          value={op.openSteps ?? ''}
          onChange={(value) => change({ openSteps: value })}
          required
          withAsterisk={false}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="completed" label={t`They are done`} required />
            <Radio value="cancelled" label={t`They are taken out`} required />
          </Stack>
        </Radio.Group>
      )}
      <Textarea
        name="reason"
        label={reasonNeeded ? t`Why, in a sentence` : t`Why, if you like`}
        value={op.reason ?? ''}
        onChange={(event) => change({ reason: event.currentTarget.value })}
        maxLength={500}
        autosize
        required={reasonNeeded}
        withAsterisk={false}
      />
    </>
  );
}
