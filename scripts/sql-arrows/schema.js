import { tablesIn } from './tables-in-sql.js';

const change =
  /^(?:CREATE (?:OR REPLACE |UNLOGGED )?(TABLE|VIEW|MATERIALIZED VIEW) (?:IF NOT EXISTS )?(\w+)|DROP (?:TABLE|VIEW) (?:IF EXISTS )?(\w+))[^;]*/gim;

/**
 * The tables and views that migrations leave behind, and what each view reads.
 * @param {{ path: string, text: string }[]} migrations in their order
 * @returns {Map<string, { path: string, line: number, reads: string[] }>}
 */
export function schemaOf(migrations) {
  const schema = new Map();
  for (const { path, text } of migrations) {
    for (const [sql, kind, made, dropped] of text.matchAll(change)) {
      if (dropped) schema.delete(dropped);
      else
        schema.set(made, {
          path,
          line: lineOf(text, sql),
          reads: kind.toUpperCase() === 'TABLE' ? [] : namesIn(sql),
        });
    }
  }
  return schema;
}

function namesIn(sql) {
  return [...new Set(tablesIn(sql).flatMap(({ name }) => name ?? []))];
}

function lineOf(text, part) {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}
