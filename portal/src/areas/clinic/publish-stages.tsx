import { Button, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';

type Catalogue = Schemas['StageCatalogue'];

interface PublishStagesProps {
  readonly catalogue: Catalogue;
  readonly onDone: () => void;
}

/** The words of the stages, as the organisation says them: published, they are the next version. */
export function PublishStages(props: PublishStagesProps) {
  return (
    <Sheet title={<Trans>Say it in your own words</Trans>}>
      <Text className="quiet">
        <Trans>
          A new version counts from now on. What was said in earlier ones stays as it was said. You can change
          the words, the notes and the order; who is at a stage stays there.
        </Trans>
      </Text>
      <div>
        <Unfold label={<Trans>Write a new version</Trans>}>
          {(close) => <Form {...props} close={close} />}
        </Unfold>
      </div>
    </Sheet>
  );
}

function Form({ catalogue, onDone, close }: PublishStagesProps & { close: () => void }) {
  const { t } = useLingui();
  const [stages, setStages] = useState(catalogue.stages);
  const publish = useDeed('post', '/v1/stage-catalogues');
  const send = (typed: Typed) => {
    const body = {
      title: typed.text('title'),
      stages: stages.map((stage) => wordsOf(stage, typed)),
      mapping: [],
      conditions: catalogue.conditions,
      ...typed.keepWording,
    };
    publish.mutateAsync({ body }).then(
      () => {
        tell(t`The new version counts from now on.`);
        close();
        onDone();
      },
      () => undefined,
    );
  };
  return (
    <DeedForm deed={publish} submit={<Trans>Publish this version</Trans>} onSubmit={send} onCancel={close}>
      <TextInput
        name="title"
        label={t`What you call them together`}
        defaultValue={catalogue.title}
        maxLength={120}
        required
        withAsterisk={false}
      />
      {stages.map((stage, place) => (
        <StageFields
          key={stage.code}
          stage={stage}
          place={place + 1}
          onEarlier={place === 0 ? null : () => setStages(movedUp(stages, place))}
        />
      ))}
    </DeedForm>
  );
}

interface StageFieldsProps {
  readonly stage: Schemas['Stage'];
  readonly place: number;
  readonly onEarlier: (() => void) | null;
}

function StageFields({
  stage: { code, title, description, clinicalNote },
  place,
  onEarlier,
}: StageFieldsProps) {
  const { t } = useLingui();
  return (
    <fieldset className="stage-fields">
      <legend>
        <Trans>Stage {place}</Trans>
      </legend>
      <TextInput
        name={`title ${code}`}
        label={t`Its name`}
        defaultValue={title}
        maxLength={80}
        required
        withAsterisk={false}
      />
      <Textarea
        name={`description ${code}`}
        label={t`What it is like, to the person`}
        defaultValue={description}
        maxLength={500}
        rows={3}
        required
        withAsterisk={false}
      />
      <Textarea
        name={`note ${code}`}
        label={t`What helps the staff to be of use there`}
        defaultValue={clinicalNote ?? ''}
        maxLength={1000}
        rows={2}
      />
      {onEarlier && (
        <div>
          <Button variant="default" size="xs" onClick={onEarlier} aria-label={t`Move it up: stage ${place}`}>
            <Trans>Move it up</Trans>
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function wordsOf(stage: Schemas['Stage'], typed: Typed): Schemas['Stage'] {
  return {
    ...stage,
    title: typed.text(`title ${stage.code}`),
    description: typed.text(`description ${stage.code}`),
    clinicalNote: typed.maybe(`note ${stage.code}`) ?? null,
  };
}

function movedUp<T>(list: readonly T[], place: number): T[] {
  const moved = [...list];
  const [taken] = moved.splice(place, 1);
  if (taken !== undefined) moved.splice(place - 1, 0, taken);
  return moved;
}
