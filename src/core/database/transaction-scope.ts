import { isId } from '../ids.js';

export const scopes = [
  'patient',
  'caseload',
  'report',
  'disclosed',
  'tenant',
  'clock',
  'sign_in',
  'operator',
] as const;
/** Which rows a transaction may see; the row policies in migrations/ give each its meaning. */
export type Scope = (typeof scopes)[number];

/** For whom a transaction works: becomes its local settings, which every row policy reads. */
export interface TransactionScope {
  readonly scope: Scope;
  readonly tenantId?: string;
  readonly actorId?: string;
  readonly patientId?: string;
}

/** BEGIN and the settings, to be sent as one simple query. SET LOCAL takes no parameters, hence the strict check of each value. */
export function beginning({ scope, tenantId, actorId, patientId }: TransactionScope): string[] {
  if (!scopes.includes(scope)) throw new Error('Unknown transaction scope.');
  const ids = { tenant_id: tenantId, actor_id: actorId, patient_id: patientId };
  const settings = Object.entries(ids).map(([name, value]) => {
    if (value === undefined) return `SET LOCAL concord.${name} = ''`;
    if (!isId(value)) throw new Error(`concord.${name} must be a UUID.`);
    return `SET LOCAL concord.${name} = '${value}'`;
  });
  return ['BEGIN', `SET LOCAL concord.scope = '${scope}'`, ...settings];
}
