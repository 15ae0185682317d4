import { Alert, Button, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type Ref, type SubmitEvent } from 'react';
import { Sheet } from '../../kit/page.js';
import { changeDraft, leaveChange, putWithOthers, useDraft, type Drafted, type DraftOp } from './draft.js';
import { DraftMeanwhile } from './draft-meanwhile.js';
import { finished, subjectOf } from './finished-op.js';
import { kindNames } from './kind-choice.js';
import { OpFields } from './op-fields.js';
import { isReordering } from '../plan/order.js';
import { usePlace, usePlan } from '../plan/place.js';
import { useSendDraft } from './send-draft.js';
import { KeptWords, WordingCheck } from '../plan/wording.js';
import { wordsIn } from './words-in.js';

/** The change that is being typed: sent at once, or put with others first. */
export function DraftForm({ editing, form }: { editing: Drafted; form: Ref<HTMLFormElement> }) {
  const { i18n } = useLingui();
  const { side } = usePlace();
  const plan = usePlan();
  const { ops } = useDraft(plan.id);
  const [unchanged, setUnchanged] = useState(false);
  const { send, kept, error, busy } = useSendDraft();
  const change = (op: DraftOp) => {
    setUnchanged(false);
    const from = subjectOf(op) === subjectOf(editing.op) ? editing.from : op;
    changeDraft(plan.id, { editing: { ...editing, op, from } });
  };
  const done = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!finished(editing)) return setUnchanged(true);
    const more = event.nativeEvent.submitter?.getAttribute('value') === 'more';
    if (more) return putWithOthers(plan.id);
    send([...ops, editing]);
  };
  return (
    <Sheet title={i18n._(kindNames[editing.op.op])}>
      <DraftMeanwhile />
      <form ref={form} onSubmit={done} data-kept>
        <Stack className="reading">
          <OpFields op={editing.op} onChange={change} />
          {unchanged && (
            <Alert color="amber" variant="light" role="alert">
              <Trans>
                This is still as it stands in the plan. Change what you would like to be different.
              </Trans>
            </Alert>
          )}
          {ops.length === 0 && <KeptWords of={kept} error={error} />}
          {side === 'clinician' && !isReordering(editing.op) && (
            <WordingCheck text={wordsIn(editing.op).join('\n')} />
          )}
          <div className="row">
            {ops.length === 0 && (
              <Button type="submit" loading={busy}>
                <Trans>Send this suggestion</Trans>
              </Button>
            )}
            <Button type="submit" variant={ops.length === 0 ? 'default' : 'filled'} value="more">
              {ops.length === 0 ? (
                <Trans>Put it with other changes first</Trans>
              ) : (
                <Trans>Put it with the others</Trans>
              )}
            </Button>
            <Button variant="subtle" onClick={() => leaveChange(plan.id)}>
              <Trans>Leave it</Trans>
            </Button>
          </div>
        </Stack>
      </form>
    </Sheet>
  );
}
