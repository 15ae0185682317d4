import { askFacts } from '../access.js';
import { recordRead } from '../audit.js';
import { transaction } from '../transaction.js';

/** A page, and one more to know whether another follows. */
const most = 26;

/** Entries that hold all of the words, what fits best first. $1 words, $2 how many. */
const found = {
  name: 'resources',
  text: `
    WITH fitting AS (
      SELECT hit.resource_id, sum(hit.weight)::int AS score FROM resource_word hit WHERE hit.word = ANY ($1)
      GROUP BY hit.resource_id HAVING count(*) = cardinality($1::text[])
      ORDER BY score DESC, hit.resource_id LIMIT $2)
    SELECT fitting.resource_id AS id, fitting.score, entry.card
    FROM fitting JOIN resource_entry entry ON entry.id = fitting.resource_id ORDER BY fitting.score DESC, entry.id`,
};

/**
 * People and places that help. Kept: token, session, row policies, an index of words, the read on disk. Left out: the stems of the
 * words that are asked for, and whatever else a search can ask for.
 */
export async function findResources(request) {
  const { caller, query } = request;
  const words = new URLSearchParams(query).get('q').split(' ');
  const [facts, rows] = await transaction({ ...caller, scope: 'tenant' }, ({ ask, commit }) =>
    Promise.all([askFacts(ask, request), ask(found, [words, most]), commit()]),
  );
  if (facts.length === 0) throw new Error('The session has ended.');
  await recordRead('resource.read', { caller });
  const shown = rows.slice(0, most - 1);
  const next = rows.length < most ? null : cursorAfter(shown.at(-1));
  return { text: `{"items":[${shown.map(({ card }) => card).join(',')}],"next":${JSON.stringify(next)}}` };
}

function cursorAfter({ score, id }) {
  return Buffer.from(JSON.stringify([String(score), id])).toString('base64url');
}
