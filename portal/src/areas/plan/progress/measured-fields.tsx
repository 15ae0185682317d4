import { Radio, Stack, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../../api/client.js';
import { levelOf, ratings } from './levels.js';

interface RatingFieldProps {
  readonly scale: Schemas['AttainmentScale'];
  readonly rating: number | null;
}

/** Where somebody sees the goal, in the words that the two have given each level. */
export function RatingField({ scale, rating }: RatingFieldProps) {
  const { t } = useLingui();
  return (
    <Radio.Group
      name="rating"
      label={t`Where you see it now`}
      defaultValue={rating === null ? '' : String(rating)}
    >
      <Stack gap="xs" mt="xs">
        {ratings.map((level) => (
          <Radio key={level} value={String(level)} label={levelOf(scale, level)} />
        ))}
        <Radio value="" label={t`I would rather not say`} />
      </Stack>
    </Radio.Group>
  );
}

interface MeasuredFieldProps {
  readonly objective: Schemas['Objective'];
  readonly value: number | null;
}

/** The number by which the two have agreed to notice it. */
export function MeasuredField({ objective: { measure, unit }, value }: MeasuredFieldProps) {
  const { t } = useLingui();
  return (
    <TextInput
      name="value"
      type="number"
      step="any"
      inputMode="decimal"
      label={unit ? `${measure} (${unit})` : measure}
      description={t`If you have counted or measured it.`}
      defaultValue={value ?? ''}
    />
  );
}
