export const auditOutcomes = ['read', 'written', 'denied'] as const;
export type AuditOutcome = (typeof auditOutcomes)[number];

/** One line of the audit trail: ids only, never clinical text. */
export interface AuditEvent {
  readonly tenantId: string;
  readonly id: string;
  readonly requestId: string;
  readonly action: string;
  readonly outcome: AuditOutcome;
  readonly reason: string | null;
  readonly accountId: string | null;
  readonly sessionId: string | null;
  readonly relation: string | null;
  readonly consentId: string | null;
  readonly patientId: string | null;
  readonly resourceId: string | null;
  /** The patients whom a list showed. */
  readonly subjects: readonly string[];
}

/** The fields of an event in the order in which both ways of recording send them. */
export const auditColumns = [
  'id',
  'requestId',
  'action',
  'outcome',
  'reason',
  'accountId',
  'sessionId',
  'relation',
  'consentId',
  'patientId',
  'resourceId',
] as const satisfies readonly (keyof AuditEvent)[];
