import { useLingui } from '@lingui/react/macro';
import { useGoOn } from '../../kit/go-on.js';
import type { Schemas } from '../../api/client.js';
import { refreshAbout, useDeed } from '../../api/queries.js';
import { tell } from '../../shell/told.js';
import { counterOf, placesOf, reservationsOf, type Answer } from './answer.js';
import { usePlace, usePlan } from '../plan/place.js';
import { useKeptWords, type KeptWordsState } from '../plan/wording.js';

type Proposal = Schemas['ProposalWithPeople'];

interface Answering {
  readonly send: (answer: Answer) => void;
  readonly kept: KeptWordsState;
  readonly error: unknown;
  readonly busy: boolean;
}

/** Sends the answer in the one request that it needs: all of it, a part with what becomes of the rest, or none. */
export function useAnswer({ id, ops }: Proposal): Answering {
  const { t } = useLingui();
  const goOn = useGoOn();
  const { base, patientId } = usePlace();
  const { id: planId, revision } = usePlan();
  const accept = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/proposals/{proposalId}/acceptance',
  );
  const decline = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/proposals/{proposalId}/declination',
  );
  const counter = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/proposals/{proposalId}/counter-proposal',
  );
  const error = accept.error ?? decline.error ?? counter.error;
  const kept = useKeptWords(error);
  const params = { path: { patientId, planId, proposalId: id } };
  const then = (sentence: string) => ({
    onSuccess: () => {
      tell(sentence);
      void goOn({ to: base, search: { plan: planId } as never });
    },
    onError: () => void refreshAbout(patientId),
  });
  const send = (answer: Answer) => {
    for (const deed of [accept, decline, counter]) deed.reset();
    const yes = placesOf(answer, true);
    const reason = answer.reason.trim();
    if (yes.length === 0 && answer.way === 'decline')
      return decline.mutate(
        { params, body: { reason, ...kept.body } },
        then(t`Your no is noted, with your reason.`),
      );
    if (yes.length === 0)
      return counter.mutate(
        { params, body: { basePlanRevision: revision, ...counterOf(answer), ...kept.body } },
        then(t`Your own suggestion is on its way.`),
      );
    const rest = answer.way === 'decline' ? { decline: { reason } } : { counter: counterOf(answer) };
    const part = yes.length === ops.length ? {} : { ops: yes, rest };
    return accept.mutate(
      { params, body: { ...part, reservations: reservationsOf(answer), ...kept.body } },
      then(t`It stands in the plan now.`),
    );
  };
  return { send, kept, error, busy: accept.isPending || decline.isPending || counter.isPending };
}
