/** A table whose rows carry `label` and `labelled_itself`. */
export interface LabelledTable {
  readonly table: string;
  /** The beginnings of statements over it, written out where the table is at home: `UPDATE comment record SET`, `FROM comment record`. */
  readonly update: string;
  readonly from: string;
  /** What a row belongs to: the column that names it, and where that is found (`FROM proposal about`). A label of one of those is one of the row. */
  readonly belongsTo: readonly (readonly [column: string, from: string])[];
  /** What else makes it one, as a condition on `record`: something that names the row, or what is written in it. */
  readonly alsoWhen?: string;
  /** Which rows belong to the things $2 in another way than by a column, as a condition on `record`. */
  readonly alsoFrom?: string;
}

/** Whether a row has a label from what it belongs to, or says. */
function inherits({ belongsTo, alsoWhen }: LabelledTable): string {
  const about = belongsTo.map(
    ([column, from]) => `EXISTS (SELECT ${from}
      WHERE about.patient_id = record.patient_id AND about.id = record.${column} AND about.label IS NOT NULL)`,
  );
  return `(${[...about, ...(alsoWhen ? [alsoWhen] : []), 'false'].join(' OR ')})`;
}

/** Labels what is labelled by what it belongs to. $1 patient, $2 the rows or null for all, $3 whether they are labelled themselves. */
export function put(labelled: LabelledTable): string {
  return `
    ${labelled.update} label = 'substance_use', labelled_itself = record.labelled_itself OR $3::boolean
    WHERE record.patient_id = $1 AND ($2::uuid[] IS NULL OR record.id = ANY ($2)) AND (record.label IS NULL OR $3)
      AND ($3 OR ${inherits(labelled)})
    RETURNING record.id`;
}

/** Takes off labels that came from the things $2 of the patient $1 and from nothing else; null where nothing is inherited. */
export function clearedOf(labelled: LabelledTable): string | null {
  const { belongsTo, alsoFrom } = labelled;
  const byColumn = belongsTo.map(([column]) => `record.${column} = ANY ($2::uuid[])`);
  const fromThese = [...byColumn, ...(alsoFrom ? [alsoFrom] : [])].join(' OR ');
  if (fromThese === '') return null;
  return `
    ${labelled.update} label = NULL
    WHERE record.patient_id = $1 AND record.label IS NOT NULL AND NOT record.labelled_itself AND (${fromThese})
      AND NOT ${inherits(labelled)}
    RETURNING record.id`;
}

/** One row where the reader sees the row $2 of the patient $1, labelled or not. @param seen a condition on `record` */
export function sawLabelled({ from }: LabelledTable, seen: string): string {
  return `SELECT record.id ${from} WHERE record.patient_id = $1 AND record.id = $2 AND (${seen})`;
}

/** How the row $2 of the patient $1 is shown at present. @param columns what that rests on */
export function shownAs({ from }: LabelledTable, columns: readonly string[]): string {
  const pairs = columns.map((column) => `'${column}', record.${column}`).join(', ');
  return `SELECT jsonb_build_object(${pairs}) AS was ${from} WHERE record.patient_id = $1 AND record.id = $2`;
}

/** One row where the reader saw the row $2 of the patient $1 while it was as $4 says. $3 whether what is labelled is open. @param seen a condition on `record` */
export function sawOf({ from }: LabelledTable, seen: string): string {
  return `
    SELECT record.id ${from.replace(/ record$/, ' present')} CROSS JOIN LATERAL jsonb_populate_record(present, $4::jsonb) AS record
    WHERE present.patient_id = $1 AND present.id = $2 AND (${seen}) AND (record.label IS NULL OR $3::boolean)`;
}

/** One row where the label of $2 is not its own to lose. $1 patient. */
export function inherited(labelled: LabelledTable): string {
  return `SELECT record.id ${labelled.from} WHERE record.patient_id = $1 AND record.id = $2 AND ${inherits(labelled)}`;
}

/** $1 patient, $2 the row. @param seen a condition on `record` */
export function labelOf({ from }: LabelledTable, seen: string): string {
  return `
    SELECT record.label IS NOT NULL AS "isLabelled" ${from}
    WHERE record.patient_id = $1 AND record.id = $2 AND (${seen})`;
}

/** $1 patient, $2 the rows, $3 whether what is labelled is open. @param seen a condition on `record` */
export function seenOf({ from }: LabelledTable, seen: string): string {
  return `
    SELECT record.id ${from}
    WHERE record.patient_id = $1 AND record.id = ANY ($2::uuid[]) AND (${seen}) AND (record.label IS NULL OR $3::boolean)`;
}

/** All that carry a label. $1 patient. */
export function labelledIn({ from }: Pick<LabelledTable, 'from'>): string {
  return `SELECT record.id ${from} WHERE record.patient_id = $1 AND record.label IS NOT NULL`;
}
