import { NativeSelect } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { stepsOf } from './beginnings.js';
import { draftedGoals } from './draft.js';
import { usePlan } from '../plan/place.js';

interface WhichProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

export function WhichGoal({ value, onChange }: WhichProps) {
  const { t } = useLingui();
  const plan = usePlan();
  const inHand = plan.goals.filter(
    ({ id, lifecycleStatus }) =>
      id === value || (lifecycleStatus !== 'completed' && lifecycleStatus !== 'cancelled'),
  );
  const goals = [...inHand, ...draftedGoals(plan.id)];
  // A goal that was proposed and is not in the plan yet keeps its place.
  if (!goals.some(({ id }) => id === value)) return null;
  return (
    <NativeSelect
      name="goalId"
      label={t`For which goal`}
      value={value}
      data={goals.map(({ id, statement }) => ({ value: id, label: statement }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export function WhichStep({ value, onChange }: WhichProps) {
  const { t } = useLingui();
  const steps = stepsOf(usePlan()).filter(
    ({ id, status }) => id === value || status === 'accepted' || status === 'in-progress',
  );
  return (
    <NativeSelect
      name="stepId"
      label={t`Which step`}
      value={value}
      data={steps.map(({ id, description }) => ({ value: id, label: description }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export function WhichHelp({ value, onChange }: WhichProps) {
  const { t } = useLingui();
  const { interventions } = usePlan();
  return (
    <NativeSelect
      name="interventionId"
      label={t`Which help`}
      value={value}
      data={interventions.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
