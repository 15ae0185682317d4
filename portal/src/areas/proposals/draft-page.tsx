import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { NotOpen } from '../../kit/not-open.js';
import { DraftCompleteness } from './draft-completeness.js';
import { beginningOf } from './beginnings.js';
import { beginOp, useDraft } from './draft.js';
import { DraftForm } from './draft-form.js';
import { DraftOps } from './draft-ops.js';
import { KindChoice } from './kind-choice.js';
import { PlanFrame } from '../plan/plan-frame.js';
import { usePlace, usePlan } from '../plan/place.js';
import '../plan/plan.css';

/** Where somebody writes what they would like to change: one thing, or several as one proposal. */
export function DraftPage() {
  const { t } = useLingui();
  return (
    <PlanFrame
      title={t`Suggest a change`}
      lead={<Trans>Your care team reads what you write here and answers. Until then nothing changes.</Trans>}
      back={<Trans>Back to the plan</Trans>}
    >
      {() => <Drafting />}
    </PlanFrame>
  );
}

function Drafting() {
  const plan = usePlan();
  const { side } = usePlace();
  const { change, part } = useSearch({ strict: false });
  const { editing, ops } = useDraft(plan.id);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!change || !side) return;
    const op = beginningOf(change, plan, { part, side });
    if (op) beginOp(plan.id, op, plan.revision);
    // Only when one comes here for another change: what is typed is not begun anew because the plan was read again.
  }, [change, part, side, plan.id]);
  if (!side) return <NotOpen />;
  return (
    <>
      {editing ? <DraftForm editing={editing} form={form} /> : <KindChoice />}
      {ops.length > 0 && <DraftOps />}
      {side === 'clinician' && <DraftCompleteness form={form} />}
    </>
  );
}
