import { NativeSelect, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Typed } from '../../kit/deed-form.js';
import { useWhen } from '../../kit/words.js';
import { DraftForm } from './draft-form.js';
import { draftOf, type Op } from './drafts.js';
import type { AddProps } from './write-down.js';

/** When the two look at the plan together again. */
export function SetReview({ onAdd, close }: AddProps) {
  const { t } = useLingui();
  const when = useWhen();
  const add = (typed: Typed) => {
    const nextReviewOn = typed.text('nextReviewOn');
    const op: Op = { op: 'review.set', intervalDays: typed.number('intervalDays') ?? 28, nextReviewOn };
    const day = when(nextReviewOn);
    onAdd(draftOf(op, t`We look at the plan together again on ${day}.`));
  };
  return (
    <DraftForm onSubmit={add} close={close}>
      <TextInput type="date" name="nextReviewOn" label={t`The next time`} required withAsterisk={false} />
      <NativeSelect
        name="intervalDays"
        label={t`And then`}
        defaultValue="28"
        data={[
          { value: '14', label: t`every two weeks` },
          { value: '28', label: t`every four weeks` },
          { value: '56', label: t`every eight weeks` },
          { value: '84', label: t`every twelve weeks` },
        ]}
      />
    </DraftForm>
  );
}
