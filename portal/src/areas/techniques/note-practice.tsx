import { Alert, Button, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Reach } from '../../kit/reach.js';
import { tell } from '../../shell/told.js';
import { howItHelped } from './names.js';
import { seenBy, WhoSees } from './who-sees.js';

interface NotePracticeProps {
  readonly technique: Schemas['Technique'];
  readonly patientId: string;
  /** Whether the form is open. */
  readonly asked: boolean;
  readonly onAsk: (asked: boolean) => void;
}

/** That somebody tried it. That alone is enough; the rest is for whoever likes to say more. */
export function NotePractice({ technique, patientId, asked, onAsk }: NotePracticeProps) {
  const { t } = useLingui();
  const note = useDeed('post', '/v1/patients/{patientId}/practice');
  const send = (typed: Typed) => {
    const minutes = typed.number('minutes');
    const body = {
      techniqueId: technique.id,
      helped: (typed.maybe('helped') as Schemas['Helped'] | undefined) ?? null,
      words: typed.maybe('words') ?? null,
      ...(typed.maybe('practisedOn') && { practisedOn: typed.text('practisedOn') }),
      ...(minutes && { minutes }),
      ...seenBy(typed),
    };
    void note.mutateAsync({ params: { path: { patientId } }, body }).then(
      ({ care }) => {
        onAsk(false);
        if (care === null) tell(t`It is written down.`);
      },
      () => undefined,
    );
  };
  return (
    <>
      {note.data?.care && <Care words={note.data.care} />}
      {asked ? (
        <DeedForm
          deed={note}
          submit={<Trans>Write it down</Trans>}
          onSubmit={send}
          onCancel={() => onAsk(false)}
        >
          <Fields technique={technique} />
        </DeedForm>
      ) : (
        <div>
          <Button variant="default" onClick={() => onAsk(true)}>
            <Trans>Write down that I tried it</Trans>
          </Button>
        </div>
      )}
    </>
  );
}

/** Where it made things harder: what to do now. */
function Care({ words }: { words: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <Alert color="river" variant="light" ref={place} tabIndex={-1} role="status">
      <Reach lines={words} />
    </Alert>
  );
}

function Fields({ technique: { substanceUse } }: { technique: Schemas['Technique'] }) {
  const { t, i18n } = useLingui();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const today = new Date().toLocaleDateString('sv-SE');
  return (
    <>
      <Radio.Group name="helped" label={t`How was it?`} description={t`You can leave this open.`}>
        <Stack gap="xs" mt="xs">
          {Object.entries(howItHelped).map(([value, label], place) => (
            <Radio key={value} ref={place === 0 ? first : undefined} value={value} label={i18n._(label)} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        name="words"
        label={t`A word about it, if you like`}
        maxLength={1000}
        autosize
        minRows={2}
        dir="auto"
      />
      <div className="row">
        <TextInput name="minutes" type="number" min={1} max={600} label={t`Minutes, if you like`} />
        <TextInput name="practisedOn" type="date" max={today} defaultValue={today} label={t`On which day`} />
      </div>
      <WhoSees labelled={substanceUse} />
    </>
  );
}
