import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useDeed, useRead } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Sheet } from '../../kit/page.js';
import { planInHand } from '../../kit/plan-in-hand.js';
import { useSubject } from '../../kit/subject.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';

interface SuggestProps {
  readonly technique: Schemas['Technique'];
  readonly patientId: string;
}

interface FormProps extends SuggestProps {
  readonly plan: Schemas['CarePlanWithPeople'];
  readonly onEnd: () => void;
}

/** Into the plan, for the other side to answer. Only where there is a plan with a goal that it can serve. */
export function SuggestForPlan({ technique, patientId }: SuggestProps) {
  const { isOwn } = useSubject();
  const { data } = usePlanInHand(patientId);
  const thePlan: string = isOwn ? '/plan' : `/people/${patientId}/plan`;
  if (!data || goalsOf(data).length === 0) return null;
  return (
    <Sheet title={<Trans>Into the plan</Trans>}>
      <Text>
        {isOwn ? (
          <Trans>You can suggest it for your plan. Nothing changes before your care team has said yes.</Trans>
        ) : (
          <Trans>You can suggest it for the plan. Nothing changes before the person has said yes.</Trans>
        )}
      </Text>
      <div>
        <Unfold label={<Trans>Suggest it for the plan</Trans>}>
          {(close) => <Form technique={technique} patientId={patientId} plan={data} onEnd={close} />}
        </Unfold>
      </div>
      <div>
        <Link to={thePlan}>
          <Trans>Look at the plan</Trans>
        </Link>
      </div>
    </Sheet>
  );
}

function usePlanInHand(patientId: string) {
  const { data: plans } = useRead('/v1/patients/{patientId}/care-plans', {
    params: { path: { patientId }, query: { limit: 10 } },
  });
  const planId = planInHand(plans?.items ?? [])?.id;
  return useRead(
    '/v1/patients/{patientId}/care-plans/{planId}',
    { params: { path: { patientId, planId: planId ?? '' } } },
    { enabled: planId !== undefined },
  );
}

function Form({ technique, patientId, plan, onEnd }: FormProps) {
  const { t } = useLingui();
  const suggest = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/technique-proposals');
  const send = (typed: Typed) => {
    const [times, weeks] = [typed.number('times'), typed.number('weeks')];
    const per = typed.one<Schemas['Frequency']['per']>('per');
    const body = {
      techniqueId: technique.id,
      goalId: typed.text('goalId'),
      frequency: times ? { times, per } : null,
      durationWeeks: weeks ?? null,
      rationale: typed.maybe('rationale') ?? null,
    };
    suggest.mutate(
      { params: { path: { patientId, planId: plan.id } }, body },
      { onSuccess: () => (tell(t`It is suggested. You find it with the plan.`), onEnd()) },
    );
  };
  return (
    <DeedForm deed={suggest} submit={<Trans>Suggest it</Trans>} onSubmit={send} onCancel={onEnd}>
      <NativeSelect
        name="goalId"
        label={t`For which goal`}
        data={goalsOf(plan).map(({ id, statement }) => ({ value: id, label: statement }))}
      />
      <div className="row">
        <TextInput name="times" type="number" min={1} max={100} label={t`How many times, if you like`} />
        <NativeSelect
          name="per"
          label={t`in what time`}
          defaultValue="week"
          data={[
            { value: 'day', label: t`a day` },
            { value: 'week', label: t`a week` },
            { value: 'month', label: t`a month` },
          ]}
        />
        <TextInput name="weeks" type="number" min={1} max={520} label={t`For how many weeks, if you like`} />
      </div>
      <Textarea
        name="rationale"
        label={t`Why, for the other side to read`}
        description={t`You can leave it empty.`}
        maxLength={1000}
        autosize
        dir="auto"
      />
    </DeedForm>
  );
}

/** Those that have not ended. */
function goalsOf({ goals }: Schemas['CarePlanWithPeople']): readonly Schemas['Goal'][] {
  const over = ['completed', 'cancelled', 'entered-in-error', 'rejected'];
  return goals.filter(({ lifecycleStatus }) => !over.includes(lifecycleStatus));
}
