import type { AuditEvent } from '../core/audit-event.js';
import { writtenStatement } from '../core/audit-trail.js';
import { newId } from '../core/ids.js';
import { currentContext } from '../core/request-context.js';
import type { Statement } from '../core/transaction.js';

type Record = Pick<AuditEvent, 'action' | 'outcome' | 'accountId'> &
  Partial<Pick<AuditEvent, 'reason' | 'sessionId'>>;

/** The statement that puts on the audit trail what happened at the door, where nobody is signed in yet. */
export function signInRecord({ action, outcome, accountId, reason, sessionId }: Record): Statement {
  return writtenStatement({
    id: newId(),
    requestId: currentContext()?.requestId ?? '',
    action,
    outcome,
    reason: reason ?? null,
    accountId,
    sessionId: sessionId ?? null,
    resourceId: sessionId ?? null,
    relation: null,
    consentId: null,
    patientId: null,
  });
}
