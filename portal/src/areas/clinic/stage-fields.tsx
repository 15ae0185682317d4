import { Button, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { DraftStage } from './stage-draft.js';

interface StageFieldsProps {
  readonly stage: DraftStage;
  readonly place: number;
  readonly onEarlier: (() => void) | null;
  readonly onRemove: (() => void) | null;
}

/** The words of one stage, its place among the others, and taking it out. */
export function StageFields({ stage, place, onEarlier, onRemove }: StageFieldsProps) {
  const { t } = useLingui();
  const { title, description, clinicalNote, isNew } = stage;
  return (
    <fieldset className="stage-fields">
      <legend>{isNew ? <Trans>Stage {place}, new</Trans> : <Trans>Stage {place}</Trans>}</legend>
      <TextInput
        name={`stages/${place - 1}/title`}
        label={t`Its name`}
        defaultValue={title}
        maxLength={80}
        autoFocus={isNew}
        required
        withAsterisk={false}
      />
      <Textarea
        name={`stages/${place - 1}/description`}
        label={t`What it is like, to the person`}
        defaultValue={description}
        maxLength={500}
        rows={3}
        required
        withAsterisk={false}
      />
      <Textarea
        name={`stages/${place - 1}/clinicalNote`}
        label={t`What helps the staff to be of use there`}
        defaultValue={clinicalNote ?? ''}
        maxLength={1000}
        rows={2}
      />
      <div className="row">
        {onEarlier && (
          <Button variant="default" size="xs" onClick={onEarlier} aria-label={t`Move it up: stage ${place}`}>
            <Trans>Move it up</Trans>
          </Button>
        )}
        {onRemove && (
          <Button variant="default" size="xs" onClick={onRemove} aria-label={t`Take it out: stage ${place}`}>
            <Trans>Take it out</Trans>
          </Button>
        )}
      </div>
    </fieldset>
  );
}
