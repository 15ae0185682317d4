import { Checkbox, Radio, Stack, Textarea } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { HardTimeChoice } from './hard-time-choice.js';
import type { Turn } from './turns.js';

/** What is said of a turn: which of the two it was, and why, or that one would rather not say. */
export interface Why {
  readonly kind: 'return' | 'setback';
  readonly reason: string;
  readonly declined: boolean;
  readonly setbackId: string | null;
}

export function whyOf(
  turn: Turn,
  stage: string | null,
  { kind, reason, declined, setbackId }: Why,
): Partial<Schemas['AssertStage']> {
  const said = { reason: reason.trim() || null, declinedToSay: declined || null };
  if (stage === 'pause' || stage === 'resume') return { kind: stage };
  if (turn === 'back')
    return kind === 'setback' ? { stage, kind, setbackId, reason: said.reason } : { stage, kind, ...said };
  if (turn === 'anew') return { stage, kind: 'restart', ...said };
  return turn === 'far' ? { stage, reason: said.reason } : { stage };
}

/** Asks for what such a turn needs to be told, and for no more. */
export function WhyItTurned({ turn, why, onChange }: { turn: Turn; why: Why; onChange: (why: Why) => void }) {
  const { t } = useLingui();
  if (turn !== 'back' && turn !== 'anew' && turn !== 'far') return null;
  return (
    <Stack>
      {turn === 'back' && (
        <Radio.Group
          label={t`How did it come to that?`}
          value={why.kind}
          onChange={(kind) => onChange({ ...why, kind: kind })}
        >
          <Stack gap="xs">
            <Radio value="return" label={t`It was chosen`} />
            <Radio value="setback" label={t`A hard time came`} />
          </Stack>
        </Radio.Group>
      )}
      {turn === 'back' && why.kind === 'setback' && (
        <HardTimeChoice value={why.setbackId} onChange={(setbackId) => onChange({ ...why, setbackId })} />
      )}
      <Textarea
        name="reason"
        label={turn === 'far' ? t`What brought you so far, in a few words?` : t`Why, if you like to say`}
        value={why.reason}
        onChange={(event) => onChange({ ...why, reason: event.currentTarget.value })}
        maxLength={1000}
        autosize
        required={turn === 'far'}
        withAsterisk={false}
        disabled={why.declined && turn !== 'far'}
      />
      {turn !== 'far' && why.kind === 'return' && (
        <Checkbox
          label={t`I would rather not say. That is enough.`}
          checked={why.declined}
          onChange={(event) => onChange({ ...why, declined: event.currentTarget.checked })}
        />
      )}
    </Stack>
  );
}
