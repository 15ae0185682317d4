import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { beginningOf } from './beginnings.js';
import { type FieldsOf, type OpOf } from './draft.js';
import { OwnerField } from './owner-field.js';
import { usePlace, usePlan } from '../plan/place.js';
import { WhichGoal, WhichHelp } from './which.js';
import { helpTypes, periods } from '../plan/words.js';

type HelpOp = OpOf<'intervention.add'> | OpOf<'intervention.revise'>;

/** Help that serves a goal: what, how often, for how long, and who sees to it. */
export function HelpFields({ op, onChange }: FieldsOf<HelpOp>) {
  const { t, i18n } = useLingui();
  const { side, own } = usePlace();
  const plan = usePlan();
  const change = (part: Partial<HelpOp>) => onChange({ ...op, ...part } as HelpOp);
  const again = (part: string) => {
    const begun = beginningOf('intervention.revise', plan, { part, side: side ?? 'patient' });
    if (begun?.op === 'intervention.revise') onChange(begun);
  };
  return (
    <>
      {op.op === 'intervention.add' ? (
        <WhichGoal value={op.goalId} onChange={(goalId) => change({ goalId })} />
      ) : (
        <WhichHelp value={op.interventionId} onChange={again} />
      )}
      <NativeSelect
        name="type"
        label={t`What kind of help`}
        value={op.type ?? 'therapy'}
        data={Object.entries(helpTypes).map(([value, label]) => ({ value, label: i18n._(label) }))}
        onChange={(event) => change({ type: event.currentTarget.value as keyof typeof helpTypes })}
      />
      <TextInput
        name="title"
        label={t`What it is called`}
        value={op.title ?? ''}
        onChange={(event) => change({ title: event.currentTarget.value })}
        maxLength={120}
        required
        withAsterisk={false}
      />
      <Textarea
        name="description"
        label={t`More about it`}
        value={op.description ?? ''}
        onChange={(event) => change({ description: event.currentTarget.value })}
        maxLength={1000}
        autosize
      />
      <HowOften op={op} onChange={change} />
      <OwnerField
        label={t`Who sees to it`}
        optional
        value={op.responsible ?? null}
        onChange={(responsible) => change({ responsible })}
      />
      <Checkbox
        label={
          own ? t`It begins only with a consent of mine` : t`It begins only with a consent of the person`
        }
        checked={op.requiresConsent ?? false}
        onChange={(event) => change({ requiresConsent: event.currentTarget.checked })}
      />
    </>
  );
}

function HowOften({ op, onChange }: { op: HelpOp; onChange: (part: Partial<HelpOp>) => void }) {
  const { t, i18n } = useLingui();
  const { frequency = null, durationWeeks = null } = op;
  const per = frequency?.per ?? 'week';
  const times = (text: string) => onChange({ frequency: text === '' ? null : { times: Number(text), per } });
  return (
    <div className="row">
      <TextInput
        name="times"
        type="number"
        min={1}
        max={100}
        label={t`How many times`}
        value={frequency?.times ?? ''}
        onChange={(event) => times(event.currentTarget.value)}
      />
      <NativeSelect
        name="per"
        label={t`in what time`}
        value={per}
        data={Object.entries(periods).map(([value, label]) => ({ value, label: i18n._(label) }))}
        onChange={(event) =>
          onChange({
            frequency: {
              times: frequency?.times ?? 1,
              per: event.currentTarget.value as keyof typeof periods,
            },
          })
        }
      />
      <TextInput
        name="durationWeeks"
        type="number"
        min={1}
        max={520}
        label={t`For how many weeks`}
        value={durationWeeks ?? ''}
        onChange={(event) =>
          onChange({
            durationWeeks: event.currentTarget.value === '' ? null : Number(event.currentTarget.value),
          })
        }
      />
    </div>
  );
}
