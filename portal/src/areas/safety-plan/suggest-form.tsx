import { Button, Checkbox, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { Refused } from '../../api/problems.js';
import { useDeed } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { tell } from '../../shell/told.js';
import { LineFields, opOf, typedOf } from './line-form.js';
import { parts, type Part, type Plan } from './parts.js';

/** The care team suggests a line, or other words for one. Nothing changes before the patient says yes, save in an emergency. */
export function SuggestForm({ patientId, plan }: { patientId: string; plan: Plan }) {
  const { t } = useLingui();
  const [part, setPart] = useState<Part>('professionals');
  const [lineId, setLineId] = useState('');
  const [typed, setTyped] = useState(typedOf());
  const [rationale, setRationale] = useState('');
  const [urgent, setUrgent] = useState(false);
  const [keepReason, setKeepReason] = useState('');
  const propose = useDeed('post', '/v1/patients/{patientId}/safety-plan/proposals');
  const edit = useDeed('post', '/v1/patients/{patientId}/safety-plan/emergency-edits');
  const error = urgent ? edit.error : propose.error;
  const hurts = error instanceof Refused && error.kind === 'wording';
  const lines = plan.sections.find(({ section }) => section === part)?.entries ?? [];
  const line = lines.find(({ id }) => id === lineId);

  const choose = (id: string) => {
    setLineId(id);
    setTyped(typedOf(lines.find((each) => each.id === id)));
  };
  const choosePart = (next: Part) => {
    setPart(next);
    setLineId('');
    setTyped(typedOf());
  };
  const sent = () => {
    setTyped(typedOf());
    setLineId('');
    setRationale('');
    tell(
      urgent
        ? t`It stands in the safety plan, marked, and the person is told.`
        : t`It is suggested. The person is told.`,
    );
  };
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const keepWording = hurts && keepReason.trim() ? { keepWording: { reason: keepReason.trim() } } : {};
    const params = { path: { patientId } };
    const body = {
      ops: [opOf(part, typed, line)],
      baseRevision: plan.revision,
      rationale: rationale.trim(),
      ...keepWording,
    };
    if (urgent) edit.mutate({ params, body }, { onSuccess: sent });
    else
      propose.mutate({ params, body: { ...body, rationale: body.rationale || null } }, { onSuccess: sent });
  };
  return (
    <Sheet title={<Trans>Suggest something</Trans>}>
      <form onSubmit={send}>
        <Stack gap="sm" className="reading">
          <Text className="quiet">
            <Trans>It is the person’s own plan. What you suggest stands there when they say yes.</Trans>
          </Text>
          <ProblemNotice error={error} />
          <WhichLine {...{ part, lineId, lines }} onPart={choosePart} onLine={choose} />
          <LineFields part={part} typed={typed} onChange={setTyped} isNew={!line} />
          <Textarea
            name="rationale"
            label={t`Why, for the person to read`}
            rows={2}
            maxLength={500}
            required={urgent}
            withAsterisk={false}
            value={rationale}
            onChange={(event) => setRationale(event.currentTarget.value)}
          />
          <Urgent urgent={urgent} onChange={setUrgent} />
          {hurts && <KeepReason reason={keepReason} onChange={setKeepReason} />}
          <div>
            <Button type="submit" loading={propose.isPending || edit.isPending} disabled={!typed.text.trim()}>
              {urgent ? <Trans>Put it there now</Trans> : <Trans>Suggest it</Trans>}
            </Button>
          </div>
        </Stack>
      </form>
    </Sheet>
  );
}

interface WhichLineProps {
  readonly part: Part;
  readonly lineId: string;
  readonly lines: Plan['sections'][number]['entries'];
  readonly onPart: (part: Part) => void;
  readonly onLine: (lineId: string) => void;
}

function WhichLine({ part, lineId, lines, onPart, onLine }: WhichLineProps) {
  const { t } = useLingui();
  const choices = Object.entries(parts).map(([value, { heading }]) => ({ value, label: t(heading) }));
  const known = lines.map(({ id, text }) => ({ value: id, label: text }));
  return (
    <>
      <NativeSelect
        name="part"
        label={t`Part`}
        data={choices}
        value={part}
        onChange={(event) => onPart(event.currentTarget.value as Part)}
      />
      <NativeSelect
        name="lineId"
        label={t`Line`}
        data={[{ value: '', label: t`a new line` }, ...known]}
        value={lineId}
        onChange={(event) => onLine(event.currentTarget.value)}
      />
    </>
  );
}

function Urgent({ urgent, onChange }: { urgent: boolean; onChange: (urgent: boolean) => void }) {
  const { t } = useLingui();
  return (
    <Checkbox
      label={t`It cannot wait: put it there now`}
      description={t`It is marked as not agreed on together, the person is told at once, and it goes by itself after seven days unless they say yes.`}
      checked={urgent}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

function KeepReason({ reason, onChange }: { reason: string; onChange: (reason: string) => void }) {
  const { t } = useLingui();
  return (
    <TextInput
      name="keepWording"
      label={t`If these words are the right ones here, say why`}
      maxLength={500}
      value={reason}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
