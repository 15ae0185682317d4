import type { Role } from '../../core/actor.js';
import type { DataClass } from '../access-matrix.js';
import type { GrantRow } from './granted.js';

/** What is read of an account. */
export interface FactRow {
  readonly account_id: string;
  readonly display_name: string;
  readonly roles: Role[];
  readonly linked_patient_id: string | null;
  readonly status: 'invited' | 'active' | 'disabled';
  /** What the session was asked for, where that is less than the client has. */
  readonly session_scopes?: DataClass[] | null;
  readonly grants: GrantRow[] | null;
}

/** The same of somebody signed in, with their session and their organisation. */
export interface SessionRow extends FactRow {
  readonly tenant_status: 'active' | 'suspended';
  readonly session_alive: boolean;
  /** The language they chose, or their organisation's (BCP 47). */
  readonly reads: string;
  readonly locale: string;
  readonly time_zone: string;
  readonly shared_screen_patient_id: string | null;
}
