import { kindsOfHelp, towns } from '../world.js';
import { id, series } from './ids.js';

/** What an entry is called: a kind of help, a town, and a number of its own. */
export const nameOfEntry = `initcap(${oneOf(kindsOfHelp, `n % ${kindsOfHelp.length}`)}) || ' ' ||
  initcap(${oneOf(towns, `n / ${kindsOfHelp.length} % ${towns.length}`)}) || ' ' || n`;

/** The words of an entry as rows; what it is called counts more than what it is. */
export const wordsOfEntries = ({ resources }) => `
  SELECT ${id('tenant', '0')} AS tenant_id, ${id('resource', 'n')} AS resource_id, said.word, said.weight
  FROM (SELECT n, ${nameOfEntry} AS name FROM ${series(resources)}) entry
  CROSS JOIN LATERAL (
    SELECT word, 4 AS weight FROM unnest(string_to_array(lower(entry.name), ' ')) AS word
    UNION ALL SELECT word, 3 FROM unnest('{support,group}'::text[]) AS word) said`;

/** The directory of the first organisation. */
export function directory(world) {
  return [
    `INSERT INTO resource (tenant_id, id, kind, name, languages, cost, channels, is_crisis_contact, added_by, added_at, verified_on,
       verified_by, check_by)
     SELECT ${id('tenant', '0')}, ${id('resource', 'n')}, 'support_group', ${nameOfEntry}, '{en}', 'free',
       '[{"kind": "call", "to": "555-0142", "onPhoneBill": "appears"}]', false, ${id('clinician', '0')}, now(), current_date,
       ${id('clinician', '0')}, current_date + 180 FROM ${series(world.resources)}`,
    `INSERT INTO resource_word (tenant_id, resource_id, word, weight) ${wordsOfEntries(world)}`,
  ];
}

function oneOf(words, place) {
  return `('{${words.join(',')}}'::text[])[${place} + 1]`;
}
