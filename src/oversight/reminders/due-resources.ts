import type { Reminder } from '../../organisation/notices/notices.service.js';
import { due } from './due.js';

/** So many at a time: those that somebody needs in a crisis first. The next ones come when these are checked. */
const toCheck = `
  CROSS JOIN LATERAL (
    SELECT resource.id, resource.check_by FROM resource
    WHERE resource.retired_at IS NULL AND resource.check_by <= moment.today
    ORDER BY resource.is_crisis_contact DESC, resource.kind = 'helpline' DESC, resource.check_by, resource.id LIMIT 50) stale`;

/** Who and what helps, where nobody has looked for long whether it is still so. */
export const dueResources: readonly Reminder[] = [
  { kind: 'resource_to_check', due: due({ about: 'stale.id', occasion: 'stale.check_by', from: toCheck }) },
];
