import { useDeed } from '../../api/queries.js';
import type { Schemas } from '../../api/client.js';
import { agreedOf, agreementFrom, type Draft } from './drafts.js';

type Said = Pick<Schemas['RecordAgreement'], 'inSession' | 'keepWording'>;

interface Recording {
  readonly patientId: string;
  readonly planId: string;
  readonly base: number;
  readonly drafts: readonly Draft[];
}

/** Records what got a yes, all of it at once; the suggestions of the care team that were talked through are taken back with it. */
export function useRecordAgreement({ patientId, planId, base, drafts }: Recording) {
  const record = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/proposals/in-session');
  const send = (said: Said) => {
    const body = { basePlanRevision: base, ...agreementFrom(agreedOf(drafts)), ...said };
    return record.mutateAsync({ params: { path: { patientId, planId } }, body });
  };
  return { send, error: record.error, isPending: record.isPending };
}
