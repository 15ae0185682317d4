import { Button, Checkbox, Input, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import '../../kit/checks.css';
import { days, useDayNames } from '../../kit/hours.js';

/** Some days of the week, from a time until a time. */
export type DraftSpan = Schemas['Span'];

const mostSpans = 14;
const usual: DraftSpan = { days: [], from: '14:00', until: '18:00' };

/** Those with a day: the others say nothing yet. */
export function spansOf(spans: readonly DraftSpan[]): Schemas['Span'][] {
  return spans.filter((span) => span.days.length > 0);
}

interface HoursFieldsProps {
  readonly spans: readonly DraftSpan[];
  readonly onChange: (spans: readonly DraftSpan[]) => void;
  /** What is wrong with them. */
  readonly error?: ReactNode;
}

/** When somebody is there for people. */
export function HoursFields({ spans, onChange, error }: HoursFieldsProps) {
  const id = useId();
  const [says, wrong] = [`${id}-says`, `${id}-wrong`];
  return (
    <fieldset className="checks" aria-describedby={error ? `${says} ${wrong}` : says}>
      <legend>
        <Trans>When you are there</Trans>
      </legend>
      <Text size="sm" className="quiet" id={says}>
        <Trans>By the clock of the clinic. Outside of these times nobody expects an answer from you.</Trans>
      </Text>
      {error && (
        <Input.Error size="sm" id={wrong}>
          {error}
        </Input.Error>
      )}
      <div className="sheets">
        {spans.map((span, place) => (
          <SpanFields
            key={place}
            number={place + 1}
            span={span}
            onChange={(next) => onChange(spans.with(place, next))}
            onRemove={() => onChange(spans.toSpliced(place, 1))}
          />
        ))}
        {spans.length < mostSpans && (
          <div>
            <Button variant="default" size="xs" onClick={() => onChange([...spans, usual])}>
              <Trans>Add a time</Trans>
            </Button>
          </div>
        )}
      </div>
    </fieldset>
  );
}

interface SpanFieldsProps {
  readonly number: number;
  readonly span: DraftSpan;
  readonly onChange: (span: DraftSpan) => void;
  readonly onRemove: () => void;
}

function SpanFields({ number, span, onChange, onRemove }: SpanFieldsProps) {
  const { t } = useLingui();
  const names = useDayNames();
  return (
    <fieldset className="checks">
      <legend>
        <Trans>Time {number}</Trans>
      </legend>
      <Checkbox.Group
        value={span.days}
        onChange={(chosen) => onChange({ ...span, days: days.filter((day) => chosen.includes(day)) })}
        label={<VisuallyHidden>{t`Days of time ${number}`}</VisuallyHidden>}
      >
        <div className="row">
          {days.map((day) => (
            <Checkbox key={day} value={day} label={names[day]} />
          ))}
        </div>
      </Checkbox.Group>
      <div className="row">
        {(['from', 'until'] as const).map((end) => (
          <TextInput
            key={end}
            type="time"
            label={end === 'from' ? t`From` : t`Until`}
            value={span[end]}
            required
            withAsterisk={false}
            onChange={(event) => onChange({ ...span, [end]: event.currentTarget.value })}
          />
        ))}
        <Button variant="default" size="xs" onClick={onRemove} aria-label={t`Take it away: time ${number}`}>
          <Trans>Take it away</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
