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
  /**
   * A statement is planned once for a connection and not anew for its values: for changes to one record, which find the same few
   * rows whatever the values are. PostgreSQL left to choose spent half of its time at a proposal on planning how to read it back.
   */
  readonly plansOnce?: boolean;
}

export const planOnce = `plan_cache_mode = 'force_generic_plan'`;

/** BEGIN and the settings, to be sent as one simple query. SET LOCAL takes no parameters, hence the strict check of each value. */
export function beginning({ scope, plansOnce, ...about }: TransactionScope): string[] {
  if (!scopes.includes(scope)) throw new Error('Unknown transaction scope.');
  const ids = { tenant_id: about.tenantId, actor_id: about.actorId, patient_id: about.patientId };
  const settings = Object.entries(ids).map(([name, value]) => {
    if (value === undefined) return `SET LOCAL concord.${name} = ''`;
    if (!isId(value)) throw new Error(`concord.${name} must be a UUID.`);
    return `SET LOCAL concord.${name} = '${value}'`;
  });
  return [
    'BEGIN',
    `SET LOCAL concord.scope = '${scope}'`,
    ...settings,
    ...(plansOnce ? [`SET LOCAL ${planOnce}`] : []),
  ];
}
