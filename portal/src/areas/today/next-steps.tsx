import { Checkbox, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Empty } from '../../kit/states.js';
import { useWhen } from '../../kit/words.js';
import { tell } from '../../shell/told.js';

interface NextStepsProps {
  readonly patientId: string;
  readonly steps: readonly Schemas['NextStep'][];
  readonly hasPlan: boolean;
}

/** Small steps, to tick when they are done. */
export function NextSteps({ patientId, steps, hasPlan }: NextStepsProps) {
  return (
    <Sheet title={<Trans>Small steps</Trans>}>
      {steps.length === 0 ? (
        <Empty
          action={
            <Link to="/plan">{hasPlan ? <Trans>Look at my plan</Trans> : <Trans>Begin a plan</Trans>}</Link>
          }
        >
          <Trans>There is no step for you right now.</Trans>
        </Empty>
      ) : (
        <ul className="plain-list lined-list">
          {steps.map((step) => (
            <li key={step.stepId}>
              <Step patientId={patientId} step={step} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}

/** Isolated, so that words of one direction stay whole in a sentence of the other. */
function For({ goal, due }: { goal: string; due: string | null }) {
  const words = <bdi>{goal}</bdi>;
  return due ? (
    <Trans>
      for: {words}, by {due}
    </Trans>
  ) : (
    <Trans>for: {words}</Trans>
  );
}

function Step({ patientId, step }: { patientId: string; step: Schemas['NextStep'] }) {
  const { t } = useLingui();
  const when = useWhen();
  const { planId, stepId, description, goal, dueDate, isYours } = step;
  const finish = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/steps/{stepId}/completion');
  const takeUp = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/steps/{stepId}/start');
  const done = finish.isPending || finish.isSuccess;
  const at = { params: { path: { patientId, planId, stepId } } };
  const due = dueDate && when(dueDate);
  const goOn = () =>
    takeUp.mutate(at, {
      onSuccess: () => tell(t`“${description}” is among your steps again.`),
      onError: () => tell(t`That did not work. “${description}” still stands as done.`),
    });
  const tick = () =>
    finish.mutate(at, {
      onSuccess: () =>
        tell(t`Done: “${description}”. It stands in your plan.`, { label: t`Undo`, run: goOn }),
    });
  return (
    <>
      <ProblemNotice error={finish.error} />
      <Checkbox
        size="md"
        label={<span dir="auto">{description}</span>}
        description={<For goal={goal} due={due} />}
        checked={done}
        disabled={!isYours || done}
        onChange={tick}
      />
      {!isYours && (
        <Text size="sm" className="quiet">
          <Trans>Somebody else does this one.</Trans>
        </Text>
      )}
    </>
  );
}
