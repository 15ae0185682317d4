import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';

export type Handover = Schemas['GroupHandover'];

/** The hand-overs of groups that wait for an answer, of this person or of somebody they asked. */
export function useHandovers(): readonly Handover[] {
  const { data } = usePages('/v1/me/group-handovers', { params: { query: { limit: 50 } } });
  return (data ?? []).filter(({ state }) => state === 'offered');
}
