import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import type { Typed } from '../../kit/deed-form.js';
import { DraftForm } from './draft-form.js';
import { draftOf, type Op } from './drafts.js';
import type { AddProps } from './write-down.js';

/** A goal, beginning with the person's own sentence. */
export function AddGoal({ onAdd, close }: AddProps) {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  const add = (typed: Typed) => {
    const ownWords = typed.maybe('ownWords');
    const statement = typed.maybe('statement') ?? ownWords ?? '';
    const op: Op = {
      op: 'goal.add',
      localId: crypto.randomUUID(),
      lifeDomain: typed.one<Schemas['LifeDomain']>('lifeDomain'),
      statement,
      ...(ownWords && { ownWords: { text: ownWords, dictatedAndConfirmed: true } }),
    };
    onAdd(draftOf(op, t`A new goal: ${statement}`, { ownWords }));
  };
  return (
    <DraftForm onSubmit={add} close={close}>
      <Textarea
        name="ownWords"
        label={t`In the person’s own words`}
        description={t`Just as they are said. They stay as they are.`}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        maxLength={1000}
        rows={2}
      />
      {words.trim() !== '' && (
        <Checkbox
          required
          data-anew
          label={t`These are the words as they were said, and they were read aloud once more`}
        />
      )}
      <TextInput
        name="statement"
        label={t`How we both put it`}
        description={t`Empty: the own words are the goal.`}
        maxLength={1000}
        required={words.trim() === ''}
        withAsterisk={false}
      />
      <NativeSelect
        name="lifeDomain"
        label={t`What part of life it is about`}
        data={[
          { value: 'health', label: t`health` },
          { value: 'home', label: t`home` },
          { value: 'purpose', label: t`purpose` },
          { value: 'community', label: t`community` },
          { value: 'relationships', label: t`relationships` },
          { value: 'self', label: t`myself` },
        ]}
      />
    </DraftForm>
  );
}
