import { Injectable } from '@nestjs/common';
import type { Role } from '../core/actor.js';
import { Clock } from '../core/clock.js';
import { Db } from '../core/db.js';
import type { Identity } from '../core/request-context.js';
import type { DataClass } from './access-matrix.js';
import type { AccessFacts, ConsentFact } from './decide.js';

/** The facts behind decide(), for the account `account` and the patient `$1` (which may be null) at the time `$2`. */
const factColumns = `
  account.id AS account_id, account.display_name, account.roles, account.patient_id AS linked_patient_id, account.status,
  patient.id AS patient_id, member.id IS NOT NULL AS on_care_team, shared.consents`;
const factSources = `
  LEFT JOIN patient ON patient.id = $1
  LEFT JOIN care_team_member member
    ON member.patient_id = patient.id AND member.account_id = account.id AND member.ended_at IS NULL
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('id', consent.id, 'version', consent.version, 'dataClasses', consent.data_classes)
                    ORDER BY consent.id) AS consents
    FROM consent
    WHERE consent.patient_id = $1 AND consent.recipient_account_id = account.id AND consent.status = 'active'
      AND consent.starts_at <= $2 AND (consent.ends_at IS NULL OR consent.ends_at > $2)
  ) shared ON true`;

const ofSession = `
  SELECT ${factColumns}, tenant.status AS tenant_status,
         session.ended_at IS NULL AND session.idle_ends_at > $2 AND session.absolute_ends_at > $2 AS session_alive
  FROM session
  JOIN account ON account.tenant_id = session.tenant_id AND account.id = session.account_id
  JOIN tenant ON tenant.id = session.tenant_id ${factSources}
  WHERE session.id = $3 AND session.account_id = $4`;

const ofAccount = `SELECT ${factColumns} FROM account ${factSources} WHERE account.id = $3`;

interface FactRow {
  readonly account_id: string;
  readonly display_name: string;
  readonly roles: Role[];
  readonly linked_patient_id: string | null;
  readonly status: 'invited' | 'active' | 'disabled';
  readonly patient_id: string | null;
  readonly on_care_team: boolean;
  readonly consents: (ConsentFact & { dataClasses: DataClass[] })[] | null;
}

interface SessionRow extends FactRow {
  readonly tenant_status: 'active' | 'suspended';
  readonly session_alive: boolean;
}

export interface Standing {
  readonly facts: AccessFacts;
  readonly displayName: string;
  readonly active: boolean;
}

/** Reads, in one statement, all that a decision needs to know. It is the first statement of every signed-in request. */
@Injectable()
export class AccessFactsReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Null when the session has ended, or its account or organisation is no longer active. */
  async ofSession(identity: Identity, patientId: string | null): Promise<Standing | null> {
    const [row] = await this.db.query<SessionRow>(ofSession, [
      patientId,
      this.clock.now(),
      identity.sessionId,
      identity.accountId,
    ]);
    if (!row?.session_alive || row.status !== 'active' || row.tenant_status !== 'active') return null;
    return standing(row);
  }

  /** Null when the organisation has no such account. */
  async ofAccount(accountId: string, patientId: string): Promise<Standing | null> {
    const [row] = await this.db.query<FactRow>(ofAccount, [patientId, this.clock.now(), accountId]);
    return row ? standing(row) : null;
  }
}

function standing(row: FactRow): Standing {
  return {
    displayName: row.display_name,
    active: row.status === 'active',
    facts: {
      roles: row.roles,
      linkedPatientId: row.linked_patient_id,
      patientId: row.patient_id,
      onCareTeam: row.on_care_team,
      consents: row.consents ?? [],
    },
  };
}
