import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMayLabel } from '../../kit/may-label.js';
import { beginningOf } from './beginnings.js';
import { type FieldsOf, type OpOf } from './draft.js';
import { Measure, Scale } from './measure-fields.js';
import { usePlace, usePlan } from '../plan/place.js';
import { WhichGoal } from './which.js';
import { lifeDomains } from '../plan/words.js';

type GoalOp = OpOf<'goal.add'> | OpOf<'goal.revise'>;

/** A goal: for the person in their own words, for the care team as a wording that they suggest. */
export function GoalFields({ op, onChange }: FieldsOf<GoalOp>) {
  const { t, i18n } = useLingui();
  const { own, side } = usePlace();
  const plan = usePlan();
  const change = (part: Partial<GoalOp>) => onChange({ ...op, ...part } as GoalOp);
  const again = (goalId: string) => {
    const begun = beginningOf('goal.revise', plan, { part: goalId, side: side ?? 'patient' });
    if (begun?.op === 'goal.revise') onChange(begun);
  };
  return (
    <>
      {op.op === 'goal.revise' && <WhichGoal value={op.goalId} onChange={again} />}
      {op.op === 'goal.add' && op.ownWords !== undefined && <InOwnWords op={op} onChange={onChange} />}
      {(op.op === 'goal.revise' || op.statement !== undefined) && (
        <Textarea
          name="statement"
          label={op.op === 'goal.add' ? t`The goal, as you would word it` : t`The agreed words`}
          description={
            op.op === 'goal.revise'
              ? own
                ? t`Your own words stay as they are beside it.`
                : t`The person’s own words stay as they are beside it.`
              : undefined
          }
          value={op.statement ?? ''}
          onChange={(event) => change({ statement: event.currentTarget.value })}
          maxLength={1000}
          autosize
          minRows={2}
          required={op.op === 'goal.revise' || op.ownWords === undefined}
          withAsterisk={false}
        />
      )}
      <NativeSelect
        name="lifeDomain"
        label={t`What area of life it is about`}
        value={op.lifeDomain ?? 'health'}
        data={Object.entries(lifeDomains).map(([value, label]) => ({ value, label: i18n._(label) }))}
        onChange={(event) => change({ lifeDomain: event.currentTarget.value as keyof typeof lifeDomains })}
      />
      <details
        className="plan-more"
        open={Boolean(op.value || op.targetDate || op.objective || op.attainmentScale) || undefined}
      >
        <summary>
          <Trans>More, if you like: what it is good for, a day, how you will notice</Trans>
        </summary>
        <TextInput
          name="value"
          label={t`What it is good for`}
          description={t`What matters to you behind it, such as being there for my children.`}
          value={op.value ?? ''}
          onChange={(event) => change({ value: event.currentTarget.value })}
          maxLength={200}
        />
        <TextInput
          name="targetDate"
          type="date"
          label={t`A day to look at it`}
          value={op.targetDate ?? ''}
          onChange={(event) => change({ targetDate: event.currentTarget.value })}
        />
        <Measure
          value={op.objective ?? null}
          onChange={(objective) => change({ objective, attainmentScale: null })}
        />
        <Scale
          value={op.attainmentScale ?? null}
          onChange={(attainmentScale) => change({ attainmentScale, objective: null })}
        />
      </details>
    </>
  );
}

function InOwnWords({ op, onChange }: FieldsOf<OpOf<'goal.add'>>) {
  const { t } = useLingui();
  const { own, side } = usePlace();
  const dictated = side === 'clinician';
  const mayLabel = useMayLabel();
  return (
    <>
      <Textarea
        name="ownWords"
        label={
          own
            ? t`What would you like? Say it as you would say it to a friend.`
            : t`The goal in the person’s own words`
        }
        description={t`These words stay in the plan as they are, even if the two of you find others for the agreement.`}
        value={op.ownWords?.text ?? ''}
        onChange={(event) =>
          onChange({
            ...op,
            ownWords: {
              text: event.currentTarget.value,
              ...(dictated && { dictatedAndConfirmed: true as const }),
            },
          })
        }
        maxLength={1000}
        autosize
        minRows={3}
        required
        withAsterisk={false}
      />
      {mayLabel && (
        <Checkbox
          label={t`It is about alcohol or drugs: only people with whom that is shared as well will see it`}
          checked={op.substanceUse ?? false}
          onChange={(event) => onChange({ ...op, substanceUse: event.currentTarget.checked })}
        />
      )}
    </>
  );
}
