import { countsAt } from '../../access/grants/places-on-teams.js';
import { finding, isStanding } from './audiences.js';
import { noticeKinds, type Kind, type NoticeKind } from './notice-kinds.js';

/** What happened, as one row that was handed in. $1 an id of the moment, $2 now, the rest as they are named. */
const handedIn = `
  SELECT $1::text AS moment_id, $2::timestamptz AS told_at, $3::uuid AS patient_id, $4::uuid AS about_id, $5::uuid AS by_id,
    $6::text AS label, $7::uuid[] AS named, $8::text AS side, $9::text AS occasion`;

/**
 * Of one deed nobody is told twice about the same thing: who is told in one capacity is not told again in another. What was asked
 * before and is settled by the deed is another matter. Of one's own account each new way in is told by itself.
 */
const notToldYet = `NOT EXISTS (
    SELECT FROM notice earlier
    WHERE earlier.account_id = told.account_id AND earlier.about_id = told.about_id AND earlier.done_at IS NULL
      AND earlier.deed = pg_current_xact_id())`;

/** Nobody is told of what they did themselves. Of what a patient asks, and they write down, they are asked like the others on the team. */
const notByThem = (asksDoer: boolean): string =>
  asksDoer
    ? `(told.account_id IS DISTINCT FROM told.by_id OR EXISTS (
      SELECT FROM account doer WHERE doer.id = told.by_id AND doer.patient_id IS DISTINCT FROM told.patient_id))`
    : 'told.account_id IS DISTINCT FROM told.by_id';

/** The screens of whoever is told hear at once that something has come. @param insert what tells them @param before what that reads */
const arriving = (insert: string, before: readonly string[] = []): string => `
  WITH ${[...before, `arrived AS (${insert} RETURNING id, account_id)`].join(',\n  ')}
  INSERT INTO domain_event (id, name, subject_id, for_account_id)
  SELECT id, 'notice.arrived', id, account_id FROM arrived WHERE account_id IS NOT NULL`;

/** An id that sorts by the moment like every other (UUIDv7): its beginning is made by the service, its end here, one for each row. */
const idOf = (moment: string): string => `(left(${moment}, 26) || substr(gen_random_uuid()::text, 27))::uuid`;

const columnsOfHappened = 'moment_id, told_at, patient_id, about_id, by_id, label, named, side, occasion';

/** What is asked of whoever stands so waits for those who come later as well; what the clock tells, it tells them too. */
const waiting = (kind: NoticeKind): string => `
  UNION ALL
  SELECT ${idOf('moment_id')}, NULL, '${kind}', true, patient_id, about_id, by_id, label, NULL, told_at, side
  FROM happened WHERE occasion IS NULL`;

/**
 * Tells whoever should hear of it, once each, in one statement: the recipients are found where it is carried out.
 * @param happened a statement with the columns of `handedIn`, one row for each thing that happened
 */
export function telling(kind: NoticeKind, happened: string = handedIn): string {
  const { tells, opens, task, concerns, asksDoer = false }: Kind = noticeKinds[kind];
  const heard = tells.flatMap((audience) => finding(audience, opens)).join('\n  UNION ALL\n  ');
  const insert = `
  INSERT INTO notice (id, account_id, kind, task, about_patient_id, about_id, by_account_id, label, occasion, told_at, side)
  (SELECT DISTINCT ON (told.account_id, told.about_id, told.occasion)
    ${idOf('told.moment_id')}, told.account_id, '${kind}', ${String(task)},
    told.patient_id, told.about_id, told.by_id, told.label, told.occasion, told.told_at, NULL
  FROM told JOIN account ON account.id = told.account_id AND account.status = 'active'
  ${concerns === 'account' ? '' : `WHERE ${notByThem(asksDoer)} AND (told.occasion IS NOT NULL OR ${notToldYet})`})
  ${waitsForOthers(kind) ? waiting(kind) : ''}
  ON CONFLICT (tenant_id, account_id, kind, about_id, occasion) WHERE occasion IS NOT NULL DO NOTHING`;
  return arriving(insert, [
    `happened AS (${happened})`,
    `told (${columnsOfHappened}, account_id) AS (${heard})`,
  ]);
}

/** Whether it asks something of whoever stands so at the time, and not only of those who are named. */
export function waitsForOthers(kind: NoticeKind): boolean {
  const { task, tells }: Kind = noticeKinds[kind];
  return task && tells.some(isStanding);
}

/** Of which kinds something waits. $1 the patient record it is about; null: any, and what is about none. */
export const kindsThatWait = `
  SELECT DISTINCT kind FROM notice
  WHERE account_id IS NULL AND done_at IS NULL AND ($1::uuid IS NULL OR about_patient_id = $1)`;

/**
 * What waits, for whoever came to have to do with it since it was asked. Who heard of the thing then hears nothing again.
 * $1 an id of the moment, $2 now, $3 as for `kindsThatWait`.
 */
export function tellingLater(kind: NoticeKind): string {
  const { tells, opens, asksDoer = false }: Kind = noticeKinds[kind];
  const heard = tells.filter(isStanding).flatMap((audience) => finding(audience, opens));
  const insert = `
  INSERT INTO notice (id, account_id, kind, task, about_patient_id, about_id, by_account_id, label, told_at)
  SELECT DISTINCT ON (told.account_id, told.about_id)
    ${idOf('told.moment_id')}, told.account_id, '${kind}', true, told.patient_id, told.about_id, told.by_id, told.label, told.told_at
  FROM told JOIN account ON account.id = told.account_id AND account.status = 'active'
  WHERE ${notByThem(asksDoer)} AND NOT EXISTS (
    SELECT FROM notice theirs WHERE theirs.account_id = told.account_id AND theirs.about_id = told.about_id
      AND (theirs.deed = told.deed OR (theirs.kind = '${kind}' AND theirs.told_at >= told.asked_at)))`;
  return arriving(insert, [
    `happened AS (
      SELECT DISTINCT ON (about_id, side) $1::text AS moment_id, $2::timestamptz AS told_at, about_patient_id AS patient_id, about_id,
        by_account_id AS by_id, label, '{}'::uuid[] AS named, side, NULL::text AS occasion, told_at AS asked_at, deed
      FROM notice WHERE account_id IS NULL AND kind = '${kind}' AND done_at IS NULL AND ($3::uuid IS NULL OR about_patient_id = $3)
      ORDER BY about_id, side, id DESC)`,
    `told (${columnsOfHappened}, asked_at, deed, account_id) AS (${heard.join('\n  UNION ALL\n  ')})`,
  ]);
}

/** What waits for somebody who is away, for whoever covers for them in that record. $1 an id of the moment, $2 now. */
export const handedOn = arriving(`
  INSERT INTO notice (id, account_id, kind, task, about_patient_id, about_id, by_account_id, label, occasion, told_at)
  SELECT DISTINCT ON (held.account_id, waiting.kind, waiting.about_id)
    ${idOf('$1::text')}, held.account_id, waiting.kind, true,
    waiting.about_patient_id, waiting.about_id, waiting.by_account_id, waiting.label, waiting.occasion, $2::timestamptz
  FROM access_grant held
  JOIN account covering ON covering.id = held.account_id AND covering.status = 'active'
  JOIN notice waiting ON waiting.account_id = held.covers_account_id AND waiting.about_patient_id = held.patient_id
    AND waiting.task AND waiting.done_at IS NULL
  WHERE held.covers_account_id IS NOT NULL AND ${countsAt('held', '$2')} AND waiting.kind <> 'cover_needed'
    AND NOT EXISTS (SELECT FROM notice theirs
      WHERE theirs.account_id = held.account_id AND theirs.kind = waiting.kind AND theirs.about_id = waiting.about_id)
  ORDER BY held.account_id, waiting.kind, waiting.about_id, waiting.id DESC
  ON CONFLICT (tenant_id, account_id, kind, about_id, occasion) WHERE occasion IS NOT NULL DO NOTHING`);

/** What was asked for is done. $1 the things it was about, $2 whose notices or null for everybody's, $3 now, $4 kind or null for all. */
export const done = `
  UPDATE notice SET done_at = $3
  WHERE about_id = ANY ($1::uuid[]) AND task AND done_at IS NULL AND ($2::uuid IS NULL OR account_id = $2)
    AND ($4::text IS NULL OR kind = $4)`;

/** Questions, restrictions, amendments and emergency openings are answered for whoever has died as for the living. */
const owedAfterDeath: readonly NoticeKind[] = [
  'break_glass_to_review',
  'break_glass_review_overdue',
  'access_disputed',
  'dispute_waits',
  'restriction_asked',
  'amendment_asked',
  'withdrawal_unacknowledged',
];

/** $1 patient, $2 now. */
export const doneWithDeath = `
  UPDATE notice SET done_at = $2
  WHERE about_patient_id = $1 AND task AND done_at IS NULL
    AND kind NOT IN (${owedAfterDeath.map((kind) => `'${kind}'`).join(', ')})`;

/**
 * What the clock told is done where its reason is gone: the date was moved, the thing was answered, or its time is over.
 * @param stillSo a statement with the columns of `handedIn`: what there is to be told of this kind
 */
export const doneByTime = (kind: NoticeKind, stillSo: string): string => `
  WITH happened AS (${stillSo})
  UPDATE notice SET done_at = $2
  WHERE kind = '${kind}' AND task AND done_at IS NULL AND occasion IS NOT NULL
    AND NOT EXISTS (SELECT FROM happened WHERE happened.about_id = notice.about_id AND happened.occasion = notice.occasion)
    AND $1::text IS NOT NULL`;

/** Nobody needs to do any more what they were asked for, because its time is over. @param over as for `doneByTime` */
export const doneWithIt = (over: string): string => `
  WITH happened AS (${over})
  UPDATE notice SET done_at = $2
  WHERE task AND done_at IS NULL AND about_id IN (SELECT about_id FROM happened) AND $1::text IS NOT NULL`;
