import { Button, Radio, Stack, Text, VisuallyHidden } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import type { Value } from './use-answers.js';
import './measures.css';

interface QuestionProps {
  readonly item: Schemas['InstrumentItem'];
  readonly stem: string;
  readonly about: string;
  readonly place: number;
  readonly of: number;
  /** What was answered before: null, skipped; undefined, nothing. */
  readonly value: Value | undefined;
  readonly busy: boolean;
  readonly onAnswer: (value: Value) => void;
  readonly onBack?: () => void;
}

/** A question word for word as whoever made it wrote it. */
export function Question(props: QuestionProps) {
  const { item, stem, about, place, of, value, busy, onAnswer, onBack } = props;
  const { t } = useLingui();
  const [chosen, setChosen] = useState(value === undefined || value === null ? '' : String(value));
  const question = useRef<HTMLFieldSetElement>(null);
  // Whoever hears the page is told the next question, and whoever types is at its answers.
  useEffect(() => {
    if (place > 1) question.current?.focus();
  }, [place]);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (chosen !== '') onAnswer(Number(chosen));
  };
  return (
    <form onSubmit={send} className="sheet">
      <fieldset className="question" ref={question} tabIndex={-1}>
        <legend>
          <Text span size="sm" className="quiet">
            {place === 1 && (
              <span className="question-about" dir="auto">
                {about}
              </span>
            )}
            <Trans>
              Question {place} of {of}
            </Trans>
          </Text>
          {item.isScored && (
            <span className="question-stem" dir="auto">
              {stem}
            </span>
          )}
          <span className="question-text" dir="auto">
            {item.text}
          </span>
        </legend>
        <Radio.Group
          label={<VisuallyHidden>{t`Your answer`}</VisuallyHidden>}
          value={chosen}
          onChange={setChosen}
        >
          <Stack gap="sm" className="question-answers">
            {item.options.map(({ value: option, text }) => (
              <Radio key={option} value={String(option)} label={<span dir="auto">{text}</span>} size="md" />
            ))}
          </Stack>
        </Radio.Group>
      </fieldset>
      <div className="row">
        <Button type="submit" loading={busy} disabled={chosen === ''}>
          <Trans>Next</Trans>
        </Button>
        <Button variant="default" disabled={busy} onClick={() => onAnswer(null)}>
          <Trans>Skip this one</Trans>
        </Button>
        {onBack && (
          <Button variant="default" disabled={busy} onClick={onBack}>
            <Trans>Back</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}
