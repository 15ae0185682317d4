import { Injectable } from '@nestjs/common';
import { auditColumns, type AuditEvent, type AuditOutcome } from './audit-event.js';
import { insertWritten } from './audit.queries.js';
import { newId } from '../ids.js';
import type { Problem } from '../errors.js';
import { ReadAudit } from './read-audit.js';
import { currentContext, type RequestContext } from '../request-context.js';
import type { Statement } from '../database/sql.js';

/** Records who did what. Called by the request's own machinery, so that no feature can forget it. */
@Injectable()
export class AuditTrail {
  constructor(private readonly readAudit: ReadAudit) {}

  /** The statement that records a change; it is sent with the change's own COMMIT. */
  written(resourceId: string | null): Statement[] {
    const event = eventOf(currentContext(), 'written', { resourceId });
    return event ? [writtenStatement(event)] : [];
  }

  /** Resolves once the read is on disk: only then may its response leave. */
  async read(resourceId: string | null, subjects: readonly string[]): Promise<void> {
    const event = eventOf(currentContext(), 'read', { resourceId, subjects });
    if (event) await this.readAudit.record(event);
  }

  /** Records a refusal of a signed-in person: 401, 403, 404, and whatever else says that it belongs on record. */
  async denied(problem: Problem): Promise<void> {
    if (![401, 403, 404].includes(problem.status) && !problem.options.onRecord) return;
    const event = eventOf(currentContext(), 'denied', { reason: problem.type });
    if (event) await this.readAudit.record(event);
  }
}

/** The statement for a change that no signed-in route makes, such as a sign-in. */
function writtenStatement(event: Omit<AuditEvent, 'tenantId' | 'subjects'>): Statement {
  return { sql: insertWritten, parameters: auditColumns.map((column) => event[column]) };
}

/** The statement for a change outside a signed-in route, such as a redeemed invitation. Run it with the change. */
export function recordedEvent(
  action: string,
  resourceId: string | null,
  about: Partial<Pick<AuditEvent, 'accountId' | 'sessionId' | 'patientId' | 'outcome' | 'reason'>> = {},
): Statement {
  const nobody = {
    reason: null,
    accountId: null,
    sessionId: null,
    relation: null,
    consentId: null,
    patientId: null,
  };
  const requestId = currentContext()?.requestId ?? 'command';
  return writtenStatement({
    ...nobody,
    outcome: 'written',
    ...about,
    id: newId(),
    requestId,
    action,
    resourceId,
  });
}

type Details = Partial<Pick<AuditEvent, 'reason' | 'resourceId' | 'subjects'>>;

function eventOf(
  context: RequestContext | undefined,
  outcome: AuditOutcome,
  details: Details,
): AuditEvent | null {
  const tenantId = context?.actor?.tenantId ?? context?.identity?.tenantId;
  if (!context?.action || !tenantId) return null;
  return {
    tenantId,
    id: newId(),
    requestId: context.requestId,
    action: context.action,
    outcome,
    reason: details.reason ?? null,
    accountId: context.actor?.accountId ?? context.identity?.accountId ?? null,
    sessionId: context.actor?.sessionId ?? context.identity?.sessionId ?? null,
    relation: context.actor?.relation ?? null,
    consentId: context.actor?.consentId ?? null,
    patientId: context.patientId ?? null,
    resourceId: details.resourceId ?? null,
    subjects: details.subjects ?? [],
  };
}
