import { Alert, Button, Checkbox, Stack, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { useMayLabel } from '../../kit/may-label.js';
import { useSubject } from '../../kit/subject.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { isSomebody, type Line, type Op, type Part, type Plan } from './parts.js';
import { useWrite } from './write.js';

interface LineFormProps {
  readonly patientId: string;
  readonly plan: Plan;
  readonly part: Part;
  /** The line to change; none: a new one. */
  readonly line?: Line;
  readonly onEnd: () => void;
}

export interface Typed {
  readonly text: string;
  readonly name: string;
  readonly phone: string;
  readonly minutes: number | null;
  readonly substanceUse: boolean;
}

export function LineForm({ patientId, plan, part, line, onEnd }: LineFormProps) {
  const [typed, setTyped] = useState<Typed>(() => typedOf(line));
  const [before] = useState(line);
  const write = useWrite(patientId, plan);
  const meanwhile = line && before && line.text !== before.text ? line.text : null;
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (await write.ops([opOf(part, typed, line)])) onEnd();
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="sm">
        <ProblemNotice error={write.error} />
        {meanwhile && (
          <Alert color="amber" variant="light">
            <Trans>
              This line was changed meanwhile. It now says: “{meanwhile}”. What you typed is still here;
              saving puts it in its place.
            </Trans>
          </Alert>
        )}
        <LineFields part={part} typed={typed} onChange={setTyped} isNew={!line} />
        <div className="row">
          <Button type="submit" loading={write.busy} disabled={!typed.text.trim()}>
            {line ? <Trans>Save the line</Trans> : <Trans>Put it in</Trans>}
          </Button>
          <Button variant="default" onClick={onEnd}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

export function typedOf(line?: Line): Typed {
  return {
    text: line?.text ?? '',
    name: line?.name ?? '',
    phone: line?.phone ?? '',
    minutes: line?.minutes ?? null,
    substanceUse: line?.substanceUse ?? false,
  };
}

export function opOf(part: Part, { text, name, phone, minutes, substanceUse }: Typed, line?: Line): Op {
  const words = { text: text.trim(), name: name.trim() || null, phone: phone.trim() || null, minutes };
  return line
    ? { op: 'entry.revise', entryId: line.id, ...words }
    : { op: 'entry.add', section: part, ...words, ...(substanceUse && { substanceUse }) };
}

interface LineFieldsProps {
  readonly part: Part;
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
  readonly isNew: boolean;
}

export function LineFields({ part, typed, onChange, isNew }: LineFieldsProps) {
  const { t } = useLingui();
  const mayLabel = useMayLabel();
  const { isOwn } = useSubject();
  const change = (more: Partial<Typed>) => onChange({ ...typed, ...more });
  return (
    <>
      <Textarea
        name="text"
        label={t`In a few words`}
        autosize={false}
        rows={2}
        maxLength={300}
        value={typed.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        data-autofocus
      />
      {isSomebody(part) && (
        <>
          <TextInput
            name="name"
            label={t`Who or where`}
            maxLength={120}
            value={typed.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <TextInput
            name="phone"
            label={t`Phone number`}
            type="tel"
            maxLength={40}
            value={typed.phone}
            onChange={(event) => change({ phone: event.currentTarget.value })}
          />
        </>
      )}
      {part === 'what_helps_me_alone' && (
        <TextInput
          name="minutes"
          label={t`How many minutes it takes`}
          description={t`Leave it empty if you do not know.`}
          inputMode="numeric"
          pattern="[0-9]{0,3}"
          maxLength={3}
          value={typed.minutes ?? ''}
          onChange={(event) => change({ minutes: Number.parseInt(event.currentTarget.value, 10) || null })}
        />
      )}
      {isNew && mayLabel && (
        <Checkbox
          label={t`This is about alcohol or other drugs`}
          description={
            isOwn
              ? t`Then only those see it to whom you have opened that as well.`
              : t`Then only those see it to whom the person has opened that as well.`
          }
          checked={typed.substanceUse}
          onChange={(event) => change({ substanceUse: event.currentTarget.checked })}
        />
      )}
    </>
  );
}
