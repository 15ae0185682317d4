import { Fieldset, Radio, Stack, Textarea } from '@mantine/core';
import '@mantine/core/styles/Fieldset.layer.css';
import { useLingui } from '@lingui/react/macro';
import { placesOf, type Answer } from './answer.js';
import type { DraftOp } from './draft.js';
import { kindNames } from './kind-choice.js';
import { OpFields } from './op-fields.js';

interface RestProps {
  readonly answer: Answer;
  readonly onChange: (answer: Answer) => void;
}

/** What becomes of the changes that one does not agree to: a no with its reason, or the same in one's own way. */
export function Rest({ answer, onChange }: RestProps) {
  const { t, i18n } = useLingui();
  const { way, reason, choices } = answer;
  const instead = (place: number, op: DraftOp) =>
    onChange({
      ...answer,
      choices: choices.map((choice, at) =>
        at === place ? { ...choice, instead: { ...choice.instead, op } } : choice,
      ),
    });
  return (
    <Stack className="reading">
      <Radio.Group
        label={t`What you do not agree to`}
        value={way}
        onChange={(value) => onChange({ ...answer, way: value })}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="decline" label={t`I say no, and why`} />
          <Radio value="counter" label={t`I suggest it in another way`} />
        </Stack>
      </Radio.Group>
      {way === 'counter' &&
        placesOf(answer, false).map((place) => {
          const op = choices[place]?.instead.op;
          return (
            op && (
              <Fieldset key={place} legend={i18n._(kindNames[op.op])}>
                <Stack gap="sm">
                  <OpFields op={op} onChange={(changed) => instead(place, changed)} />
                </Stack>
              </Fieldset>
            )
          );
        })}
      <Textarea
        name="reason"
        label={way === 'decline' ? t`Why not, in your words` : t`Why so, if you would like to say`}
        value={reason}
        onChange={(event) => onChange({ ...answer, reason: event.currentTarget.value })}
        maxLength={1000}
        autosize
        minRows={2}
        required={way === 'decline'}
        withAsterisk={false}
      />
    </Stack>
  );
}
