import type { Schemas } from '../api/client.js';
import { useMe } from '../api/me.js';
import { useSubject } from './subject.js';

/**
 * Whether whoever looks at a page about a patient may put otherwise, show or take back what stands there. The patient may with all that
 * their side wrote; who acts for them with what they wrote themself.
 */
export function useIsTheirs(): (writtenBy: Pick<Schemas['Person'], 'accountId'>) => boolean {
  const { id } = useMe();
  const { isOwn, side } = useSubject();
  return ({ accountId }) => isOwn || (side === 'patient' && accountId === id);
}
