import { Alert, Checkbox, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import { Refused } from '../../api/problems.js';
import { Checks } from '../../kit/checks.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { useStages } from './names.js';
import { asksAboutWays, TellsNoWay } from './tells-no-way.js';

const allAsked = ['tellsNoWay', 'namesNobody'] as const;
type Asked = (typeof allAsked)[number];

export type Written = Schemas['WriteStory'];

interface StoryFormProps {
  readonly story?: Schemas['OwnStory'];
  readonly deed: { readonly error: unknown; readonly isPending: boolean };
  readonly submit: ReactNode;
  readonly onSubmit: (written: Written) => void;
  readonly onType?: () => void;
  readonly onCancel?: () => void;
}

export function StoryForm({ story, deed, onSubmit, onType, ...form }: StoryFormProps) {
  const { t } = useLingui();
  const stages = useStages();
  const [looked, setLooked] = useState<readonly Asked[]>([]);
  const asking = askedBy(deed.error);
  const isNew = asking !== null && !looked.includes(asking);
  const asks = (of: Asked) => (isNew && asking === of) || looked.includes(of);
  const send = (typed: Typed) => {
    const said = allAsked.filter((each) => typed.has(each));
    setLooked(said);
    onSubmit({
      title: typed.text('title'),
      words: typed.text('words'),
      stages: typed.all('stages'),
      ...Object.fromEntries(said.map((each) => [each, true])),
    });
  };
  return (
    // What is typed bubbles up from the fields.
    <div onInput={onType}>
      <DeedForm deed={{ ...deed, error: isNew ? null : deed.error }} onSubmit={send} {...form}>
        <TextInput
          name="title"
          label={t`What it is called`}
          defaultValue={story?.title}
          maxLength={120}
          dir="auto"
          required
          withAsterisk={false}
        />
        <Textarea
          name="words"
          label={t`Your story`}
          description={t`Leave out everybody else’s name, and ways of harming oneself: somebody may read it in a hard hour.`}
          defaultValue={story?.words}
          maxLength={20_000}
          autosize
          minRows={10}
          maxRows={30}
          dir="auto"
          required
          withAsterisk={false}
        />
        {stages.length > 0 && (
          <Checks
            name="stages"
            legend={t`When may it be good to read? You can leave this open.`}
            names={Object.fromEntries(stages.map(({ value, label }) => [value, label]))}
            checked={story?.stages}
          />
        )}
        {asks('tellsNoWay') && <TellsNoWay />}
        {asks('namesNobody') && <NamesNobody />}
      </DeedForm>
    </div>
  );
}

/** The story of somebody else is theirs to tell. What the service cannot judge, the author can. */
function NamesNobody() {
  const { t } = useLingui();
  return (
    <Alert color="amber" variant="light" role="alert">
      <Stack gap="xs">
        <Text>
          <Trans>
            Something here looks like somebody’s name. Their story is theirs to tell: please write “a friend”,
            “my sister” or “a nurse” instead.
          </Trans>
        </Text>
        <Checkbox name="namesNobody" label={t`It is nobody’s name, but the name of a place or a thing`} />
      </Stack>
    </Alert>
  );
}

/** What the service cannot judge and asks the author about, by the field that answers it. */
function askedBy(error: unknown): Asked | null {
  if (asksAboutWays(error)) return 'tellsNoWay';
  if (!(error instanceof Refused) || error.status !== 422) return null;
  const isAboutNames = (error.problem.errors ?? []).some(
    ({ pointer }) => pointer === '/title' || pointer === '/words',
  );
  return isAboutNames ? 'namesNobody' : null;
}
