import { Checkbox, Fieldset, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { levelNames } from '../plan/five-levels.js';

type Objective = Schemas['Objective'];
type AttainmentScale = Schemas['AttainmentScale'];

interface Editing<T> {
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
}

const emptyMeasure: Objective = { measure: '', unit: null, baseline: 0, target: 1 };
const emptyScale: AttainmentScale = { muchLess: '', less: '', expected: '', more: '', muchMore: '' };

/** Something that is counted. */
export function Measure({ value, onChange }: Editing<Objective>) {
  const { t } = useLingui();
  const change = (part: Partial<Objective>) => value && onChange({ ...value, ...part });
  return (
    <>
      <Checkbox
        label={t`We notice it by something that can be counted`}
        checked={value !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? emptyMeasure : null)}
        my="sm"
      />
      {value && (
        <Fieldset legend={t`What is counted`}>
          <TextInput
            name="measure"
            label={t`What`}
            description={t`Such as mornings up by nine.`}
            value={value.measure}
            onChange={(event) => change({ measure: event.currentTarget.value })}
            maxLength={200}
            required
            withAsterisk={false}
          />
          <TextInput
            name="unit"
            label={t`Counted in`}
            description={t`Such as days a week. It can stay empty.`}
            value={value.unit ?? ''}
            onChange={(event) => change({ unit: event.currentTarget.value })}
            maxLength={40}
          />
          <TextInput
            name="baseline"
            type="number"
            step="any"
            label={t`How it is now`}
            value={value.baseline}
            onChange={(event) => change({ baseline: Number(event.currentTarget.value) })}
          />
          <TextInput
            name="target"
            type="number"
            step="any"
            label={t`How it should be`}
            value={value.target}
            onChange={(event) => change({ target: Number(event.currentTarget.value) })}
          />
        </Fieldset>
      )}
    </>
  );
}

/** Five sentences, from much less to much more than hoped for (goal-attainment scale). */
export function Scale({ value, onChange }: Editing<AttainmentScale>) {
  const { t, i18n } = useLingui();
  const levels = {
    muchMore: i18n._(levelNames[2]),
    more: i18n._(levelNames[1]),
    expected: i18n._(levelNames[0]),
    less: i18n._(levelNames[-1]),
    muchLess: i18n._(levelNames[-2]),
  } satisfies Record<keyof AttainmentScale, string>;
  return (
    <>
      <Checkbox
        label={t`We describe five levels in words`}
        checked={value !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? emptyScale : null)}
        my="sm"
      />
      {value && (
        <Fieldset legend={t`The five levels`}>
          {Object.entries(levels).map(([level, label]) => (
            <TextInput
              key={level}
              name={level}
              label={label}
              value={value[level as keyof AttainmentScale]}
              onChange={(event) => onChange({ ...value, [level]: event.currentTarget.value })}
              maxLength={300}
              required
              withAsterisk={false}
            />
          ))}
        </Fieldset>
      )}
    </>
  );
}
