import { useLingui } from '@lingui/react/macro';
import { useGoOn } from '../../kit/go-on.js';
import { refreshAbout, useDeed } from '../../api/queries.js';
import { tell } from '../../shell/told.js';
import { dropDraft, useDraft, type Drafted } from './draft.js';
import { finished, inOrder } from './finished-op.js';
import { usePlace, usePlan } from '../plan/place.js';
import { useKeptWords, type KeptWordsState } from '../plan/wording.js';

interface Sending {
  readonly send: (ops: readonly Drafted[]) => void;
  readonly kept: KeptWordsState;
  readonly error: unknown;
  readonly busy: boolean;
}

/** Sends what was drafted as one proposal, which the other side answers. */
export function useSendDraft(): Sending {
  const { t } = useLingui();
  const goOn = useGoOn();
  const { base: pages, patientId } = usePlace();
  const plan = usePlan();
  const draft = useDraft(plan.id);
  const make = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/proposals');
  const kept = useKeptWords(make.error);
  const send = (ops: readonly Drafted[]) => {
    const rationale = draft.rationale.trim();
    const body = {
      basePlanRevision: draft.base ?? plan.revision,
      ops: inOrder(ops.flatMap((drafted) => finished(drafted) ?? [])),
      ...(rationale && { rationale }),
      ...kept.body,
    };
    const done = () => {
      dropDraft(plan.id);
      tell(t`Your suggestion is on its way. You hear when it is answered.`);
      void goOn({ to: pages, search: { plan: plan.id } as never });
    };
    // Refused because the plan has gone on: it is read anew, and what was typed stays beside it.
    make.mutate(
      { params: { path: { patientId, planId: plan.id } }, body },
      { onSuccess: done, onError: () => void refreshAbout(patientId) },
    );
  };
  return { send, kept, error: make.error, busy: make.isPending };
}
