import { Button, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import { GoneStages } from './gone-stages.js';
import {
  drafted,
  fewestStages,
  mostStages,
  movedUp,
  newStage,
  writtenStages,
  type DraftStage,
} from './stage-draft.js';
import { StageFields } from './stage-fields.js';

type Catalogue = Schemas['StageCatalogue'];

interface PublishStagesProps {
  readonly catalogue: Catalogue;
  readonly onDone: () => void;
}

/** The stages, as the organisation has them: published, they are the next version. */
export function PublishStages(props: PublishStagesProps) {
  return (
    <Sheet title={<Trans>Say it in your own words</Trans>}>
      <Text className="quiet">
        <Trans>
          A new version counts from now on. What was said in earlier ones stays as it was said. You can change
          the words, the notes and the order, add stages and take some out; who is at a stage that stays,
          stays there.
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

/** Which stages the new version has, which of the old ones go, and whether more can come. */
function useStages(catalogue: Catalogue) {
  const [stages, setStages] = useState(() => drafted(catalogue.stages));
  const [gone, setGone] = useState<readonly DraftStage[]>([]);
  const added = useRef(0);
  return {
    stages,
    gone,
    isFull: stages.length >= mostStages,
    moveUp: (place: number) => setStages(movedUp(stages, place)),
    add: () => setStages([...stages, newStage(`new ${(added.current += 1)}`)]),
    takeOut: (stage: DraftStage) => {
      setStages(stages.filter((each) => each !== stage));
      if (!stage.isNew) setGone([...gone, stage]);
    },
    leaveIn: (stage: DraftStage) => {
      setGone(gone.filter((each) => each !== stage));
      setStages([...stages, stage]);
    },
  };
}

function Form({ catalogue, onDone, close }: PublishStagesProps & { close: () => void }) {
  const { t } = useLingui();
  const { stages, gone, isFull, moveUp, add, takeOut, leaveIn } = useStages(catalogue);
  const publish = useDeed('post', '/v1/stage-catalogues');
  const send = (typed: Typed) => {
    const written = writtenStages(stages, typed);
    const body = {
      title: typed.text('title'),
      stages: [...written.values()],
      mapping: gone.map(({ code }, at) => ({
        from: code,
        to: written.get(typed.text(`mapping/${at}/to`))?.code ?? '',
      })),
      conditions: catalogue.conditions.filter(({ stage }) => !gone.some(({ code }) => code === stage)),
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
          key={stage.key}
          stage={stage}
          place={place + 1}
          onEarlier={place === 0 ? null : () => moveUp(place)}
          onRemove={stages.length > fewestStages ? () => takeOut(stage) : null}
        />
      ))}
      {!isFull && (
        <div>
          <Button variant="default" onClick={add}>
            <Trans>Add a stage</Trans>
          </Button>
        </div>
      )}
      <GoneStages gone={gone} staying={stages} onBack={leaveIn} />
    </DeedForm>
  );
}
