import { Textarea, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { FieldsOf, OpOf } from './draft.js';

/** How often the two look at the plan together. */
export function ReviewFields({ op, onChange }: FieldsOf<OpOf<'review.set'>>) {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        name="intervalDays"
        type="number"
        min={7}
        max={366}
        label={t`Every how many days you look at the plan together`}
        value={op.intervalDays}
        onChange={(event) => onChange({ ...op, intervalDays: Number(event.currentTarget.value) })}
        required
        withAsterisk={false}
      />
      <TextInput
        name="nextReviewOn"
        type="date"
        label={t`The next time, if you know the day`}
        value={op.nextReviewOn ?? ''}
        onChange={(event) => onChange({ ...op, nextReviewOn: event.currentTarget.value || undefined })}
      />
    </>
  );
}

/** What should be true before care ends. */
export function CriteriaFields({ op, onChange }: FieldsOf<OpOf<'criteria.set'>>) {
  const { t } = useLingui();
  return (
    <Textarea
      name="criteria"
      label={t`What should be true before care comes to an end`}
      description={t`One sentence on each line.`}
      value={op.criteria.join('\n')}
      onChange={(event) => onChange({ ...op, criteria: event.currentTarget.value.split('\n') })}
      autosize
      minRows={3}
      required
      withAsterisk={false}
    />
  );
}
