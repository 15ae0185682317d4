import { operationsOf } from '../../../src/core/contract/contract-operations.js';
import { signedIn } from '../../access/callers.js';
import { aWorldOfObjects, type World } from '../../access/objects.js';
import { Description } from '../../contract/document.js';
import { disguiseBodies, type Answer } from '../../support/api.js';
import { each } from '../../support/each.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { inTurn } from '../../support/turns.js';
import { forged } from './forged.js';

/** What moves a cursor, ends a line or turns the text around. */
const unruly = /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** Fields in which the service speaks itself, in one line. */
const spoken = /^(sentence|whoReads|.*InWords)$/;

describe('What people wrote, in whatever the service makes of it', () => {
  let service: TestApp;
  let world: World;
  let answers: { name: string; answer: Answer }[];
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
    const description = new Description(service.contract);
    let disguised = 0;
    const end = disguiseBodies((method, path, body) => {
      const operation = description.operationAt(method, path);
      const { schema = null } = (operation && description.bodyOf(operation)) ?? {};
      const sent = schema ? (forged(description, schema, body) as object) : body;
      if (JSON.stringify(sent) !== JSON.stringify(body)) disguised += 1;
      return sent;
    });
    world = await aWorldOfObjects(service);
    end();
    expect(disguised).toBeGreaterThan(20);
    answers = await everythingRead();
  });
  afterAll(() => service.close());

  /** Every read of the description, by those of the organisation to whom it is open: both sides, and of the others some in turn. */
  async function everythingRead(): Promise<{ name: string; answer: Answer }[]> {
    const people = (await signedIn(world)).filter(({ name }) => !name.startsWith('a foreign'));
    const read: { name: string; answer: Answer }[] = [];
    // What stands in a PDF cannot be looked for here: test/plan/prints reads one.
    const reads = operationsOf(service.contract).filter(
      ({ method, path }) => method === 'GET' && !path.endsWith('.pdf'),
    );
    await each([...reads.entries()], async ([turn, { path }]) => {
      const address = path.replace(/\{(\w+)\}/g, (_, name: string) => world.ids[name] ?? '');
      const both = people.slice(0, 2);
      const first = new Set([...both, ...inTurn(people, turn, 4)]);
      let isRead = false;
      for (const person of [...first, ...people.filter((other) => !first.has(other))]) {
        // Whoever reads what none of the first may read has to be looked for.
        if (isRead && !first.has(person)) break;
        const answer = await person.api.get(address);
        if (answer.status !== 200) continue;
        isRead = true;
        read.push({ name: path, answer });
      }
    });
    return read;
  }

  const ofType = (type: string): { name: string; answer: Answer }[] =>
    answers.filter(({ answer }) => (answer.headers.get('content-type') ?? '').startsWith(type));

  it('stays in its one line of every sentence', () => {
    const found: string[] = [];
    let sentences = 0;
    const look = (value: unknown, name: string, field: string): void => {
      if (typeof value === 'string' && spoken.test(field)) {
        sentences += 1;
        if (unruly.test(value)) found.push(`${name}: ${JSON.stringify(value)}`);
      }
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) look(inner, name, Array.isArray(value) ? field : key);
    };
    for (const { name, answer } of answers) look(answer.body, name, '');
    expect([...new Set(found)]).toEqual([]);
    expect(sentences).toBeGreaterThan(100);
  });

  it('begins no line of a text of its own, and moves nothing there', () => {
    const texts = ofType('text/plain');
    expect(new Set(texts.map(({ name }) => name)).size).toBeGreaterThan(1);
    const holding = texts.filter(({ answer: { text } }) => text.includes('Forged'));
    expect(new Set(holding.map(({ name }) => name))).toEqual(new Set(texts.map(({ name }) => name)));
    for (const { name, answer } of texts) {
      expect([name, answer.text.replaceAll(/[\n\t]/g, '')]).toEqual([
        name,
        expect.not.stringMatching(unruly),
      ]);
      // A journal is its author's words alone, line by line as they wrote them.
      if (name === '/v1/me/journal-export') continue;
      const lines = answer.text.split('\n').filter((line) => /^(#|=)?\s?Forged \d/.test(line));
      expect([name, lines]).toEqual([name, []]);
    }
  });

  it('is a text in a drawing', () => {
    const drawings = ofType('image/svg+xml');
    expect(drawings.length).toBeGreaterThan(0);
    for (const { name, answer } of drawings) {
      expect([name, answer.text]).toEqual([
        name,
        expect.not.stringMatching(/<b>|&(?!(amp|lt|gt|quot|apos|#\d+);)/),
      ]);
      expect([name, answer.text.replaceAll('\n', '')]).toEqual([name, expect.not.stringMatching(unruly)]);
    }
  });

  it('is one cell of a table, and no formula', () => {
    const tables = ofType('text/csv');
    expect(tables.some(({ answer }) => answer.text.includes('Forged'))).toBe(true);
    for (const { name, answer } of tables) {
      const [head = [], ...rows] = recordsOf(answer.text);
      for (const row of rows) {
        expect([name, row.length]).toEqual([name, head.length]);
        expect(row.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d/.test(cell))).toEqual([]);
      }
    }
  });
});

/** The records of RFC 4180, read by what it says and nothing of ours. */
function recordsOf(csv: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') records.push([]);
  }
  return records.filter(({ length }) => length > 1);
}
