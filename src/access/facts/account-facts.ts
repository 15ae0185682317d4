import type { AccessFacts } from '../decision/decide.js';
import type { ClientFact } from '../decision/machines.js';
import type { FactRow } from './fact-rows.js';
import { grantedBy, type Granted } from './granted.js';

export interface AccountFacts {
  readonly facts: AccessFacts;
  readonly displayName: string;
  readonly active: boolean;
  /** For a session: the patient who sits at its screen as well; null or absent: they are there alone. */
  readonly sharedScreenPatientId?: string | null;
}

/** What only some need to know. */
export interface RareFacts {
  readonly patientId: string | null;
  readonly clients: ReadonlyMap<string, ClientFact>;
  readonly chainsGoingOn: ReadonlySet<string>;
}

/** Whoever has nothing here but a record of their own: nobody learns by the id of their account that there is one, nor whose it is. */
export function isOnlyAnotherPatient(
  { roles, grants, linked_patient_id: own }: FactRow,
  patientId: string,
): boolean {
  return own !== null && own !== patientId && grants === null && roles.every((role) => role === 'patient');
}

export function factsIn(row: FactRow, { patientId, clients, chainsGoingOn }: RareFacts): AccountFacts {
  const granted = grantedTo(row);
  return {
    displayName: row.display_name,
    active: row.status === 'active',
    facts: {
      ...granted,
      roles: row.roles,
      linkedPatientId: row.linked_patient_id,
      patientId,
      conversations: granted.conversations.filter(({ chainId }) => chainsGoingOn.has(chainId)),
      client: clientOf(row, clients.get(row.account_id) ?? null),
    },
  };
}

export function grantedTo({ grants }: Pick<FactRow, 'grants'>): Granted {
  return grantedBy(grants ?? []);
}

/** What it is let read, and of that what it asked for. */
function clientOf({ session_scopes: asked }: FactRow, client: ClientFact | null): ClientFact | null {
  if (!client || !asked) return client;
  return { ...client, scopes: client.scopes.filter((scope) => asked.includes(scope)) };
}
