import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import type { Side } from '../../kit/subject.js';

interface Team {
  readonly data: readonly Pick<Schemas['CareTeamMember'], 'accountId'>[] | undefined;
  readonly error: Error | null;
}

/** How whoever is signed in stands to a record, by who is on its care team; null until that was read. */
export function useSideByTeam({ data, error }: Team): Side | null {
  const me = useMe();
  if (data === undefined && !error) return null;
  return data?.some(({ accountId }) => accountId === me.id) ? 'clinician' : 'reader';
}
