import { NumberInput, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.layer.css';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Checks } from '../../kit/checks.js';
import type { Typed } from '../../kit/deed-form.js';
import { SourceFields, sourcesTyped } from './source-fields.js';

/** What is written of a technique; what stands already, where it is changed. */
export function TechniqueFields({ technique }: { technique?: Schemas['Technique'] }) {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        name="title"
        label={t`What it is called`}
        defaultValue={technique?.title}
        maxLength={120}
        autoComplete="off"
        required
        withAsterisk={false}
      />
      <Textarea
        name="inShort"
        label={t`What it is, in one or two short sentences`}
        defaultValue={technique?.inShort}
        maxLength={300}
        rows={2}
        required
        withAsterisk={false}
      />
      <Textarea
        name="howTo"
        label={t`How to do it, a line for each step`}
        description={t`Up to 12 steps, in words that a child of eleven reads with ease.`}
        defaultValue={technique?.howTo.join('\n')}
        autosize
        minRows={4}
        required
        withAsterisk={false}
      />
      <Textarea
        name="helpsWhen"
        label={t`When it helps`}
        defaultValue={technique?.helpsWhen}
        maxLength={300}
        rows={2}
        required
        withAsterisk={false}
      />
      <Textarea
        name="cautions"
        label={t`What to take care of, a line for each`}
        description={t`People read it before they begin. It may stay empty.`}
        defaultValue={technique?.cautions.join('\n')}
        rows={2}
      />
      <Minutes technique={technique} />
      <Stages chosen={technique?.stages} />
      <SourceFields sources={technique?.sources} />
    </>
  );
}

function Minutes({ technique }: { technique?: Schemas['Technique'] }) {
  const { t } = useLingui();
  const limits = { min: 1, max: 600, hideControls: true, className: 'minutes-field' };
  return (
    <div className="row">
      <NumberInput
        name="minutesFrom"
        label={t`Minutes at least`}
        description={t`Empty: a habit of the day.`}
        defaultValue={technique?.minutesFrom ?? undefined}
        {...limits}
      />
      <NumberInput
        name="minutesTo"
        label={t`Minutes at most`}
        description={t`Empty: as long as one likes.`}
        defaultValue={technique?.minutesTo ?? undefined}
        {...limits}
      />
    </div>
  );
}

function Stages({ chosen }: { chosen?: readonly string[] }) {
  const { t } = useLingui();
  const { data } = useRead('/v1/stage-catalogues/current', {});
  if (!data) return null;
  const names = Object.fromEntries(data.stages.map(({ code, title }) => [code, title]));
  return (
    <Checks
      name="stages"
      legend={t`For which stages of the way it is meant`}
      names={names}
      checked={chosen ?? Object.keys(names)}
    />
  );
}

/** What was typed, as it is sent. */
export function techniqueTyped(typed: Typed) {
  return {
    title: typed.text('title'),
    inShort: typed.text('inShort'),
    howTo: typed.lines('howTo'),
    helpsWhen: typed.text('helpsWhen'),
    cautions: typed.lines('cautions'),
    minutesFrom: typed.number('minutesFrom') ?? null,
    minutesTo: typed.number('minutesTo') ?? null,
    stages: typed.all('stages'),
    sources: sourcesTyped(typed),
    ...typed.keepWording,
  };
}
