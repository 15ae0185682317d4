import { isJourneyOpen, isoTime } from '../../core/database/sql.js';
import { isInUse } from '../../people/patient-names/records-in-use.reader.js';
import { waitingKinds, type WaitingKind } from './waiting.dto.js';
import { waitingFor, type Asker, type Waiting } from './waiting-rules.js';

/** As a query with the columns of `armOf`. @param kinds all of them, where they are left out */
export const waitsFor = (asker: Asker, kinds: readonly WaitingKind[] = waitingKinds): string =>
  waitingFor(asker)
    .filter(({ kind }) => kinds.includes(kind))
    .map((each) => armOf(each, asker))
    .join(' UNION ALL ');

export const armOf = (
  {
    kind,
    needs,
    from,
    id,
    since,
    plan,
    dueAt,
    dueOn,
    asksMe,
  }: Omit<Waiting, 'kind'> & { readonly kind: string },
  asker: Pick<Asker, 'mayAll'>,
): string => `
  SELECT '${kind}' AS kind, ${id} AS id, ${plan ?? 'NULL::uuid'} AS plan_id, ${since} AS since, ${dueAt ?? 'NULL::timestamptz'} AS due_at,
    ${dueOn ?? 'NULL::date'} AS due_on, ${asksMe ?? 'NULL::boolean'} AS asks_me
  ${from} AND ${asker.mayAll(needs)}`;

/** Whoever opens one patient's page; see today.queries.ts for the parameters. */
const reader: Asker = {
  ...{ patient: '$1', now: '$2', account: '$3', side: '$4', seesLabelled: '$6::boolean' },
  ...{ decidesAs: '$9', openClasses: '$10::text[]', seesJourney: isJourneyOpen },
  mayAll: (needs) => `ARRAY[${needs.map((need) => `'${need}'`).join(', ')}] <@ $5::text[]`,
};

/** Everything that whoever is asking has to be allowed to do for something to wait for them. */
export const actionsOfWaiting = [...new Set(waitingFor(reader).flatMap(({ needs }) => needs))];

/** As JSON; of somebody who has died, or whose other record is in use, nothing waits. */
export const whatWaits = `
  (SELECT coalesce(json_agg(json_build_object('kind', waits.kind, 'id', waits.id, 'planId', waits.plan_id, 'since', ${isoTime('waits.since')},
     'dueAt', ${isoTime('waits.due_at')}, 'dueOn', to_char(waits.due_on, 'YYYY-MM-DD'))), '[]')
   FROM (SELECT * FROM (${waitsFor(reader)}) found
     WHERE EXISTS (SELECT FROM patient WHERE patient.id = $1 AND ${isInUse('patient')})
     ORDER BY coalesce(found.due_at, found.due_on), found.since LIMIT 100) waits)`;
