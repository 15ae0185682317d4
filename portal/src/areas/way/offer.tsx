import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed, useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { KeepWording, keeping } from '../../kit/keep-wording.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import { OwnWords } from '../../kit/words.js';
import { useWay } from './subject.js';

/** What could be made of what was learnt. Nothing of it happens by itself. */
export function Offer({ setback }: { setback: Schemas['Setback'] }) {
  const { params } = useWay();
  const said = setback.whatHelped !== null || setback.lesson !== null;
  const offer = useRead(
    '/v1/patients/{patientId}/setbacks/{setbackId}/offer',
    { params: { path: { ...params.path, setbackId: setback.id } } },
    { enabled: said },
  );
  if (!said) return null;
  return (
    <Sheet title={<Trans>What could come of it</Trans>}>
      <WhenRead of={offer}>
        {({ copingStrategy, proposal, planId }) => (
          <Stack>
            {copingStrategy && <IfThen strategy={copingStrategy} />}
            {planId ? (
              <ForThePlan proposal={proposal} planId={planId} />
            ) : (
              <Text className="quiet">
                <Trans>
                  There is no plan in hand into which it could go. It stays here until there is one.
                </Trans>
              </Text>
            )}
          </Stack>
        )}
      </WhenRead>
    </Sheet>
  );
}

function IfThen({ strategy: { whenI, thenI } }: { strategy: Schemas['CopingStrategy'] }) {
  return (
    <div>
      <Text className="quiet">
        <Trans>To keep at hand for another time:</Trans>
      </Text>
      {whenI.length > 0 && <OwnWords by={<Trans>when I notice this</Trans>}>{whenI.join('\n')}</OwnWords>}
      <OwnWords by={<Trans>then this helps me</Trans>}>{thenI}</OwnWords>
    </div>
  );
}

type Op = Schemas['MakeProposal']['ops'][number];

interface Change {
  readonly text?: string;
  readonly taken?: boolean;
}

/** The suggestion for the plan: to be worded anew, sent in part, or left. */
function ForThePlan({ proposal, planId }: { proposal: Schemas['MakeProposal'] | null; planId: string }) {
  const { t } = useLingui();
  const { params } = useWay();
  // More can be learnt while this is open: what was worded anew here stays as it is.
  const [changed, setChanged] = useState<Partial<Record<Op['op'], Change>>>({});
  const [sent, setSent] = useState<readonly string[]>([]);
  const [keep, setKeep] = useState('');
  const propose = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/proposals');
  const lines = (proposal?.ops ?? [])
    .filter((op) => !sent.includes(textOf(op)))
    .map((op) => ({ op, text: textOf(op), taken: true, ...changed[op.op] }));
  const taken = lines.filter((line) => line.taken && line.text.trim());
  const change = ({ op }: Op, to: Change) => setChanged({ ...changed, [op]: { ...changed[op], ...to } });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (!proposal) return;
    const ops = taken.map(({ op, text }) => worded(op, text.trim()));
    propose.mutate(
      { params: { path: { ...params.path, planId } }, body: { ...proposal, ops, ...keeping(keep) } },
      {
        onSuccess: () => {
          setSent([...sent, ...taken.map(({ op }) => textOf(op))]);
          setChanged({});
        },
      },
    );
  };
  if (lines.length === 0 && propose.isSuccess) return <Sent proposal={propose.data} />;
  if (lines.length === 0)
    return (
      <Text className="quiet">
        <Trans>There is nothing more to suggest from it for the plan.</Trans>
      </Text>
    );
  return (
    <form onSubmit={send}>
      <Stack>
        <AskedFirst />
        <ProblemNotice error={propose.error} />
        {lines.map(({ op, text, taken: isTaken }) => (
          <Stack key={op.op} gap="xs">
            <Checkbox
              label={op.op === 'step.add' ? t`As a small step` : t`As something that matters in the plan`}
              checked={isTaken}
              onChange={(event) => change(op, { taken: event.currentTarget.checked })}
            />
            <Textarea
              name="text"
              aria-label={op.op === 'step.add' ? t`The small step, in words` : t`What matters, in words`}
              value={text}
              onChange={(event) => change(op, { text: event.currentTarget.value })}
              maxLength={op.op === 'step.add' ? 300 : 1000}
              autosize
              disabled={!isTaken}
              dir="auto"
            />
          </Stack>
        ))}
        <KeepWording
          error={propose.error}
          label={t`Why these words are the right ones here`}
          description={t`Only if you want to keep them. It is kept with the text.`}
          value={keep}
          onChange={setKeep}
        />
        <Group>
          <Button type="submit" loading={propose.isPending} disabled={taken.length === 0}>
            <Trans>Suggest it for the plan</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function AskedFirst() {
  const { side } = useWay();
  return (
    <Text>
      {side === 'patient' ? (
        <Trans>
          This could go into the plan. Your clinician is asked first, and nothing changes before you both want
          it.
        </Trans>
      ) : (
        <Trans>
          This could go into the plan. The patient is asked first, and nothing changes before both want it.
        </Trans>
      )}
    </Text>
  );
}

function Sent({ proposal: { id, summary } }: { proposal: Schemas['Proposal'] }) {
  const { isOwn, patientId } = useWay();
  const to = `${isOwn ? '' : `/people/${patientId}`}/plan/proposals/${id}`;
  return (
    <Stack role="status" gap="xs">
      <Text fw={600}>
        <Trans>It is suggested. The other side is asked before anything changes:</Trans>
      </Text>
      <ul>
        {summary.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
      <Link to={to}>
        <Trans>See how it stands</Trans>
      </Link>
    </Stack>
  );
}

function textOf(op: Op): string {
  if (op.op === 'step.add') return op.description;
  return op.op === 'goal.add' ? (op.statement ?? op.ownWords?.text ?? '') : '';
}

function worded(op: Op, text: string): Op {
  if (op.op === 'step.add') return { ...op, description: text };
  return op.op === 'goal.add' ? { ...op, statement: text } : op;
}
