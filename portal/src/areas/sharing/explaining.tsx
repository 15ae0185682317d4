import { Textarea } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';

type Part = keyof Schemas['Explained'];
export type ExplainedLines = Partial<Record<Part, string>>;

/** What the patient reads before they answer. */
export function Explaining({
  value,
  onChange,
}: {
  value: ExplainedLines;
  onChange: (lines: ExplainedLines) => void;
}) {
  const { t } = useLingui();
  const fields: readonly { part: Part; label: string }[] = [
    { part: 'options', label: t`What there is to choose from` },
    { part: 'benefits', label: t`What it may do for the patient` },
    { part: 'risks', label: t`What may be hard about it` },
    { part: 'alternatives', label: t`What else there is, doing nothing for now among it` },
  ];
  return fields.map(({ part, label }) => (
    <Textarea
      key={part}
      name={part}
      label={label}
      description={t`One on each line.`}
      value={value[part] ?? ''}
      onChange={(event) => onChange({ ...value, [part]: event.currentTarget.value })}
      autosize
    />
  ));
}

/** Null where nothing was explained in writing. */
export function explainedOf(lines: ExplainedLines): Schemas['Explained'] | null {
  const of = (part: Part) => (lines[part] ?? '').split('\n').flatMap((line) => line.trim() || []);
  const explained = {
    options: of('options'),
    benefits: of('benefits'),
    risks: of('risks'),
    alternatives: of('alternatives'),
  };
  return Object.values(explained).every(({ length }) => length === 0) ? null : explained;
}
