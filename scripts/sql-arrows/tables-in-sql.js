/** What a table's name can stand behind; the name of a column never does. */
const beforeTable = new Set(['FROM', 'JOIN', 'INTO', 'UPDATE', 'USING', 'TABLE', 'TRUNCATE']);
const amidst = new Set(['ONLY', 'LATERAL']);
const endsTables = new Set(
  'SELECT WHERE GROUP ORDER HAVING LIMIT OFFSET UNION EXCEPT INTERSECT SET RETURNING WINDOW VALUES FOR'.split(
    ' ',
  ),
);
const statement = /^\s*(select|insert\s+into|update|delete\s+from|with|truncate|lock)\s/i;
const token = /--[^\n]*|'(?:[^']|'')*'|"([^"]+)"|[\w$]+|\0|[(),.;]/g;

/**
 * The names that stand where SQL expects a table, each with its place in the text; null where a piece stands there that
 * nobody can read (`\0`). Parts of statements write their keywords in capitals, which tells them from prose.
 * @param {string} text
 * @returns {{ name: string | null, at: number }[]}
 */
export function tablesIn(text) {
  const anyCase = statement.test(text);
  const found = [];
  /** For each open bracket: whether a table is expected now, and whether a comma brings another one. */
  const levels = [{ expects: false, list: false }];
  let before = '';
  for (const match of text.matchAll(token)) {
    const word = anyCase ? match[0].toUpperCase() : match[0];
    const level = levels[levels.length - 1];
    if (word === '(') levels.push({ expects: level.expects && before !== 'USING', list: level.expects });
    else if (word === ')') closeBracket(levels);
    else if (word === ',') level.expects = level.list;
    else if (beforeTable.has(word)) Object.assign(level, expectation(word, before, level));
    else if (endsTables.has(word)) Object.assign(level, { expects: false, list: false });
    else if (level.expects && !amidst.has(word)) {
      level.expects = false;
      const after = text.slice(match.index + match[0].length);
      if (isTable(word, { before, after }))
        found.push({ name: word === '\0' ? null : (match[1] ?? match[0]), at: match.index });
    }
    before = word;
  }
  if (levels[levels.length - 1].expects && /\s$/.test(text)) found.push({ name: null, at: text.length });
  return found;
}

/** "IS DISTINCT FROM" compares, and a list goes on behind a JOIN. */
function expectation(word, before, level) {
  if (word === 'FROM' && before === 'DISTINCT') return level;
  return { expects: true, list: level.list || ['FROM', 'USING', 'TRUNCATE', 'TABLE'].includes(word) };
}

/** Neither a function, nor a row of something, nor a whole subquery. */
function isTable(word, { before, after }) {
  if (word === '\0') return before !== '(';
  return before === 'INTO' || !/^\s*[(.]/.test(after);
}

function closeBracket(levels) {
  if (levels.length > 1) levels.pop();
  levels[levels.length - 1].expects = false;
}
