import { randomBytes, randomInt } from 'node:crypto';
import type pg from 'pg';
import { newId } from '../../../src/core/ids.js';
import { emptyPlan } from '../../support/empty-plan.js';

/** A table of organisations' rows, as the catalogue describes it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly keys: readonly Key[];
  /** Whether every row is about one patient. */
  readonly ofPatient: boolean;
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
  readonly nullable: boolean;
  /** CHECK constraints on this column alone, as PostgreSQL prints them. */
  readonly checks: readonly string[];
}

interface Key {
  readonly target: string;
  readonly columns: readonly string[];
  readonly targetColumns: readonly string[];
}

export interface World {
  readonly tenantId: string;
  readonly patientIds: readonly string[];
}

type Row = Record<string, unknown>;
/** The rows of one patient of one organisation, by table. */
type Rows = Map<string, Row>;

/** What cannot be read from the catalogue: conditions over several columns. */
const particulars: Record<string, (rows: Rows) => Row> = {
  patient: () => ({ family_name: 'Moreau' }),
  care_plan: () => ({ content: emptyPlan }),
  plan_revision: () => ({ ops: '[]' }),
  consent: () => ({ kind: 'sharing', content_hash: randomBytes(32).toString('hex') }),
  consent_event: () => ({ number: 1, move: 'give', to_status: 'active' }),
  consent_provision: (rows) => ({ recipient_account_id: rows.get('account')?.id }),
  consent_form_edition: () => ({ content_hash: randomBytes(32).toString('hex') }),
  account: (rows) => ({ patient_id: rows.get('patient')?.id, roles: ['practitioner'] }),
  invitation: (rows) => ({ for_patient_id: rows.get('patient')?.id }),
  plan_version: () => ({ content_hash: randomBytes(32).toString('hex') }),
  paper_page: () => ({ sha256: randomBytes(32).toString('hex') }),
  plan_signature: (rows) => ({
    signed_by: rows.get('account')?.id,
    assurance: 'password',
    method: 'session',
  }),
  progress_entry: () => ({ note: 'Out twice' }),
  disclosure: (rows) => ({
    recipient_account_id: rows.get('account')?.id,
    consent_id: rows.get('consent')?.id,
    consent_version: 1,
  }),
  withdrawal_receipt: (rows) => ({ recipient_account_id: rows.get('account')?.id }),
  journey_report: () => ({ period: `${randomInt(1000, 9999)}-Q1` }),
  stage_catalogue: () => ({ version: randomInt(2, 1_000_000) }),
  stage_transition: (rows) => ({
    perspective: 'self',
    kind: 'begin',
    party: 'patient',
    catalogue_version: 1,
    number: 1,
    place: 1,
    effective_at: '2000-01-01',
    recorded_at: '2000-01-01',
    initiated_by: rows.get('account')?.id,
  }),
  setback: () => ({ occurred_at: '2000-01-01', recorded_at: '2000-01-02', catalogue_version: 1 }),
  stage_acknowledgement: (rows) => ({ account_id: rows.get('account')?.id }),
  representative: () => ({ kind: 'patient_appointed', acts: ['read'] }),
  check_in: () => ({ words: 'A quiet day', signs: '[]' }),
  comment: () => ({ text: 'Well said' }),
  access_grant: (rows) => ({ account_id: rows.get('account')?.id, capacity: 'member' }),
  patient_notice: () => ({ number: randomInt(1, 1_000_000) }),
  patient_notice_given: () => ({ how: 'paper' }),
  court_order: () => ({
    section: '2.65',
    told_on: '2026-01-01',
    data_classes: ['plan'],
    label: 'substance_use',
  }),
  amendment: (rows) => ({ data_class: 'plan', asked_by: rows.get('account')?.id }),
  communication_wish: (rows) => ({ means: 'post', asked_by: rows.get('account')?.id }),
  restriction: (rows) => ({
    recipient_account_id: rows.get('account')?.id,
    purposes: ['treatment'],
    data_classes: ['plan'],
    paid_in_full: false,
  }),
  record_merge: (rows) => ({ asked_as: 'office', survivor_id: rows.get('another_patient')?.id }),
  support_group: () => ({ state: 'open' }),
  group_handover: () => ({ state: 'offered' }),
  group_place: (rows) => ({ state: 'invited', account_id: rows.get('another_account')?.id }),
  group_meeting: () => ({ at: '18:00', minutes: 60, how: 'call' }),
  counselling_note: () => ({ status: 'current' }),
  counselling_consent: (rows) => ({ reader_id: rows.get('another_account')?.id }),
  referral: () => ({ state: 'draft' }),
  resource: () => ({ kind: 'housing', is_crisis_contact: false, channels: '[]' }),
  advance_preferences: () => ({ wanted_text: 'A quiet room', may_act: '[]' }),
  alert_protocol: () => ({ steps: '[{}]', staffed_hours: '{}' }),
  safety_alert: (rows) => ({
    ...{ state: 'open', questionnaire_id: rows.get('questionnaire')?.id },
    ...{ question: 'How are the nights?', answer: 'Hard' },
  }),
  safety_alert_event: () => ({ told: [] }),
  technique: () => ({ how_to: ['Sit down'], sources: '[]' }),
  break_glass: () => ({
    opened_at: '2000-01-01T00:00:00Z',
    ends_at: '2000-01-01T01:00:00Z',
    opens_substance_use: false,
  }),
  notice: () => ({ kind: 'break_glass_to_review', task: true }),
  domain_event: () => ({ name: 'plan.changed' }),
  webhook: () => ({ status: 'active', sealed_secret: 'sealed' }),
  webhook_delivery: () => ({ state: 'waiting', attempts: '[]', next_attempt_at: '2000-01-01T00:00:00Z' }),
  coverage: (rows) => ({ kind: 'hand-over', cover_account_id: rows.get('another_account')?.id }),
  covered_record: () => ({ state: 'arranged' }),
  clinical_note: () => ({ status: 'current' }),
  note_withholding: () => ({ state: 'withheld' }),
  risk_formulation: () => ({ made_together: true }),
  patient_death: () => ({ state: 'recorded', death_precision: 'day' }),
  peer_profile: () => ({ boundaries: [], hours: '[]' }),
  peer_support: () => ({ state: 'asked' }),
  peer_notebook_entry: () => ({ state: 'draft' }),
  story: () => ({ state: 'published', consented_at: '2000-01-01', visible_from: '2000-01-02' }),
  story_report: () => ({ state: 'open' }),
  encouragement: () => ({ about: 'journey' }),
  facilitation: () => ({ named_at: '2000-01-01', ends_at: '2000-01-02' }),
};

const catalogue = `
  SELECT class.relname AS name,
    (SELECT json_agg(json_build_object(
              'name', attname, 'type', format_type(atttypid, NULL), 'nullable', NOT attnotnull,
              'needed', attnotnull AND NOT atthasdef AND attidentity = '' AND attgenerated = '',
              'checks', ARRAY(SELECT pg_get_constraintdef(oid) FROM pg_constraint
                              WHERE conrelid = class.oid AND contype = 'c' AND conkey = ARRAY[attnum])))
     FROM pg_attribute WHERE attrelid = class.oid AND attnum > 0 AND NOT attisdropped) AS columns,
    (SELECT coalesce(json_agg(json_build_object(
              'target', confrelid::regclass::text,
              'columns', ARRAY(SELECT attname FROM unnest(conkey) WITH ORDINALITY AS part (attnum, place)
                               JOIN pg_attribute USING (attnum) WHERE attrelid = conrelid ORDER BY place),
              'targetColumns', ARRAY(SELECT attname FROM unnest(confkey) WITH ORDINALITY AS part (attnum, place)
                                     JOIN pg_attribute USING (attnum) WHERE attrelid = confrelid ORDER BY place))), '[]')
     FROM pg_constraint WHERE conrelid = class.oid AND contype = 'f') AS keys
  FROM pg_class class
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
    AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = class.oid AND attname = 'tenant_id')
  ORDER BY relname`;

/** Every table of organisations' rows, those first that others refer to. */
export async function tenantTables(owner: pg.ClientBase): Promise<Table[]> {
  const { rows } = await owner.query<Omit<Table, 'ofPatient'>>(catalogue);
  const waiting = rows.map((table) => ({
    ...table,
    keys: [...table.keys, ...impliedKeys(table)],
    ofPatient: table.columns.some(({ name, nullable }) => name === 'patient_id' && !nullable),
  }));
  const sorted: Table[] = [];
  while (waiting.length > 0) {
    const isNext = (keysOf: (table: Table) => readonly Key[]) => (table: Table) =>
      keysOf(table).every(
        ({ target }) => target === table.name || !waiting.some(({ name }) => name === target),
      );
    // Where tables refer to each other, the reference that may stay empty does.
    const next = [waiting.findIndex(isNext(({ keys }) => keys)), waiting.findIndex(isNext(neededKeys))];
    sorted.push(...waiting.splice(next.find((index) => index >= 0) ?? 0, 1));
  }
  return sorted;
}

/** An organisation with two patients and, in every table, a row of its own; in tables about patients, one for each. */
export async function aFullWorld(owner: pg.ClientBase, tables: readonly Table[]): Promise<World> {
  const tenantId = newId();
  await insert(owner, 'tenant', { id: tenantId, slug: `full-${tenantId}`, name: 'Full' });
  const patientIds: string[] = [];
  for (let patients = 0; patients < 2; patients++) {
    const rows: Rows = new Map();
    for (const table of tables) {
      if (patients > 0 && table.name === 'tenant_setting') continue;
      const given = { ...particulars[table.name]?.(rows), tenant_id: tenantId };
      if (table.name === 'patient')
        rows.set('another_patient', await inserted(owner, table, rowFor(table, given, rows)));
      if (table.name === 'account') {
        const another = rowFor(table, { tenant_id: tenantId, roles: ['practitioner'] }, rows);
        rows.set('another_account', await inserted(owner, table, { ...another, patient_id: null }));
      }
      const row = rowFor(table, { ...given }, rows);
      await inserted(owner, table, row).catch((error: unknown) => {
        throw new Error(
          `No row for the table "${table.name}" (${(error as Error).message}): ` +
            'add what its columns need to "particulars" in test/platform/database/rows.ts.',
        );
      });
      rows.set(table.name, row);
    }
    patientIds.push(rows.get('patient')?.id as string);
  }
  return { tenantId, patientIds };
}

/** The audit trail names patients without a foreign key. */
function impliedKeys({ columns }: Pick<Table, 'columns'>): Key[] {
  if (!columns.some(({ name }) => name === 'patient_id')) return [];
  return [{ target: 'patient', columns: ['patient_id'], targetColumns: ['id'] }];
}

function neededKeys({ keys, columns }: Table): Key[] {
  const nullable = new Set(columns.filter((column) => column.nullable).map(({ name }) => name));
  return keys.filter((key) => key.target !== 'tenant' && !key.columns.some((column) => nullable.has(column)));
}

function rowFor(table: Table, given: Row, rows: Rows): Row {
  const row: Row = {};
  for (const { target, columns, targetColumns } of neededKeys(table))
    columns.forEach((column, index) => (row[column] = rows.get(target)?.[targetColumns[index] ?? '']));
  if (table.columns.some(({ name }) => name === 'patient_id')) row.patient_id = rows.get('patient')?.id;
  Object.assign(row, given);
  for (const column of table.columns) if (column.needed) row[column.name] ??= somethingFor(column);
  return row;
}

function somethingFor({ name, type, checks }: Column): unknown {
  const [allowed] = checks.flatMap((check) => /ARRAY\['([^']+)'/.exec(check)?.[1] ?? []);
  const [least] = checks.flatMap((check) => />= (\d+)/.exec(check)?.[1] ?? []);
  switch (type) {
    case 'uuid':
      return newId();
    case 'text':
      return allowed ?? `${name}-${newId()}`;
    case 'text[]':
      return [allowed ?? name];
    case 'json':
    case 'jsonb':
      return '{}';
    case 'bytea':
      return randomBytes(16);
    case 'boolean':
      return false;
    case 'date':
      return '2000-01-01';
    case 'time without time zone':
      return '19:30';
    default:
      if (type.startsWith('timestamp')) return new Date();
      if (/^(small|big)?int|^numeric/.test(type)) return Number(least ?? 1);
      throw new Error(`Say in test/platform/database/rows.ts what a column of type ${type} can hold.`);
  }
}

async function inserted(owner: pg.ClientBase, { name }: Table, row: Row): Promise<Row> {
  await insert(owner, name, row);
  return row;
}

async function insert(owner: pg.ClientBase, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`).join(', ');
  await owner.query(
    `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${places})`,
    Object.values(row),
  );
}
