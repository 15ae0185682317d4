/* eslint-disable no-template-curly-in-string -- The sources that the check reads here are strings. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const script = join(process.cwd(), 'scripts/sql-arrows.js');

/** A small house of its own: three areas, of which two stand side by side, and a room in each. */
const house = {
  'migrations/0001_all.sql': `
CREATE TABLE patient (id uuid);
CREATE TABLE goal (id uuid);
CREATE TABLE review (id uuid);
CREATE TABLE gone (id uuid);
DROP TABLE gone;`,
  'src/people/patients/patient.entity.ts': `@Entity('patient') export class Patient {}`,
  'src/journey/goals/goal.entity.ts': `@Entity('goal') export class Goal {}`,
};
const list = {
  areas: [['people'], ['journey', 'together']],
  withoutEntity: { review: 'together/reviews' } as Record<string, string>,
  toMend: [] as string[],
};

describe('The check of SQL arrows', () => {
  const made: string[] = [];
  afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

  /** What it says about the small house with these files and this list besides. */
  async function check(files: Record<string, string>, changes: Partial<typeof list> = {}): Promise<string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'concord-arrows-'));
    made.push(folder);
    const all = { ...house, 'scripts/sql-arrows.json': JSON.stringify({ ...list, ...changes }), ...files };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return new Promise((resolve) => {
      execFile(process.execPath, [script], { cwd: folder }, (error, out, problems) =>
        resolve([`exit ${error?.code ?? 0}`, ...out.trim().split('\n'), ...(problems ? [problems] : [])]),
      );
    });
  }

  const summary = (all: number, inside: number, upward: number, listed: number): string =>
    `sql arrows: ${all} from a room to a table of another, ${inside} of them inside an area, ${upward} upward; ${listed} listed`;
  const pointsUp = (arrow: string, room: string, at: string): string =>
    `${arrow} points up to ${room} (${at}): ask that room's service, or move the statement to where all its tables may be named.`;

  it('lets a room name the tables of its own area and of lower ones, and the house itself all', async () => {
    const reads = "export const reads = 'SELECT FROM patient JOIN goal ON true';";

    expect(await check({ 'src/journey/steps/steps.queries.ts': reads, 'src/app.ts': reads })).toEqual([
      'exit 0',
      summary(4, 1, 0, 0),
    ]);
  });

  it('finds a table wherever a statement names one', async () => {
    const statements = [
      "'SELECT id FROM goal WHERE true'",
      `'SELECT id FROM "goal"'`,
      '`SELECT FROM unnest($1, $2) AS own (a, b), LATERAL (SELECT 1) one, goal`',
      "'LEFT JOIN goal ON goal.id = patient.id'",
      "'INSERT INTO goal(id) VALUES ($1)'",
      "'UPDATE goal SET id = $1'",
      "'DELETE FROM patient USING goal'",
      '`AND EXISTS (SELECT FROM goal WHERE goal.id = ${id})`',
      "'select id from goal'",
      "query.leftJoin('goal', 'goal')",
      '`SELECT 1 ${all ? `FROM goal` : ``}`',
    ];
    const path = 'src/people/patients/patients.service.ts';
    const places = statements.map((_, index) => `${path}:${index + 1}`).join(', ');

    expect(await check({ [path]: statements.join(';\n') })).toEqual([
      'exit 1',
      pointsUp('people/patients -> goal', 'journey/goals', places),
      summary(1, 0, 1, 0),
    ]);
  });

  it('reads a statement with the pieces that it is composed of', async () => {
    const queries = [
      "const sources = 'goal JOIN patient ON true';",
      'const rows = `SELECT id FROM ${sources}`;',
      'export const first = `${rows} LIMIT 1`;',
    ].join('\n');

    expect((await check({ 'src/people/patients/patients.queries.ts': queries }))[1]).toBe(
      pointsUp('people/patients -> goal', 'journey/goals', 'src/people/patients/patients.queries.ts:1'),
    );
  });

  it('is not misled by words, columns, functions and names of its own', async () => {
    const words = [
      "'Take the step from goal to goal, or update goal. Read all from goal.'",
      "'goal.read'",
      "'SELECT goal.id AS goal, patient.id IS DISTINCT FROM goal FROM patient goal WHERE goal.id = $1 FOR UPDATE OF goal'",
      "'SELECT extract(epoch FROM goal.day), review(goal) FROM review(1) -- not FROM goal'",
      `'SELECT \\'FROM goal\\' FROM (SELECT 1) goal'`,
    ];

    expect(
      await check({ 'src/people/patients/words.ts': `export const words = [${words.join(',\n')}];` }),
    ).toEqual(['exit 0', summary(0, 0, 0, 0)]);
  });

  it('holds areas that stand side by side apart, and what a view reads against its room', async () => {
    const view = { 'migrations/0002_view.sql': '\nCREATE VIEW steps AS\n  SELECT goal.id FROM goal;' };

    expect(
      await check(view, { withoutEntity: { ...list.withoutEntity, steps: 'together/reviews' } }),
    ).toEqual([
      'exit 1',
      pointsUp('together/reviews -> goal', 'journey/goals', 'migrations/0002_view.sql:2'),
      summary(1, 0, 1, 0),
    ]);
  });

  it('bears what is on the list, until it is mended', async () => {
    const toMend = ['people/patients -> goal', 'people/patients -> review'];
    const queries = { 'src/people/patients/patients.queries.ts': "export const goals = 'SELECT FROM goal';" };

    expect(await check(queries, { toMend })).toEqual([
      'exit 1',
      'people/patients -> review is mended: take it off the list "toMend" in scripts/sql-arrows.json.',
      summary(1, 0, 1, 2),
    ]);
    expect(await check(queries, { toMend: toMend.slice(0, 1) })).toEqual(['exit 0', summary(1, 0, 1, 1)]);
  });

  it('wants every table that the migrations leave to have a room, and no others', async () => {
    const found = await check(
      { 'migrations/0002_more.sql': '\nCREATE TABLE step (id uuid);\nDROP TABLE patient;' },
      { withoutEntity: { review: 'attic/reviews' } },
    );

    expect(found).toEqual([
      'exit 1',
      'migrations/0002_more.sql:2 makes step, which belongs to no room: give it an entity, or name its room in scripts/sql-arrows.json ("withoutEntity").',
      'No migration makes patient: take it out of scripts/sql-arrows.json ("withoutEntity"), or mend its @Entity.',
      'attic/reviews stands in no area that is known: put its area into the order in scripts/sql-arrows.json ("areas").',
      summary(0, 0, 0, 0),
    ]);
  });

  it('wants the name of a table written out', async () => {
    const queries = {
      'src/people/patients/patients.queries.ts': 'export const all = (kind) =>\n `FROM ${kind}`;',
    };

    expect((await check(queries))[1]).toBe(
      'src/people/patients/patients.queries.ts:2 puts the name of a table together: write it out, so that one can see and find which table is meant.',
    );
  });
});
