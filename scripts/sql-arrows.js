/**
 * Which room's SQL names which room's tables: arrows between rooms that no import shows. A room may name the tables of
 * its own area and of lower ones. What does not hold yet is the list `toMend` in sql-arrows.json; it only gets shorter.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { schemaOf } from './sql-arrows/schema.js';
import { tablesNamedBy } from './sql-arrows/source.js';

/** Made by node-pg-migrate itself. */
const madeElsewhere = ['schema_migration'];

const { areas, withoutEntity, toMend } = JSON.parse(readFileSync('scripts/sql-arrows.json', 'utf8'));
const schema = schemaOf(filesIn('migrations', '.sql'));
const sources = filesIn('src', '.ts');
const rooms = new Map([...Object.entries(withoutEntity), ...sources.flatMap(entitiesOf)]);
const { arrows, unreadable } = drawArrows();
const upward = [...arrows].filter(([, { from, to }]) => !mayName(from, to));

const findings = [
  ...[...schema].filter(([table]) => !rooms.has(table)).map(withoutRoom),
  ...[...rooms.keys()]
    .filter((table) => !schema.has(table) && !madeElsewhere.includes(table))
    .map(unknownTable),
  ...[...new Set(rooms.values())].filter((room) => rankOf(room) < 0).map(unknownArea),
  ...unreadable.map(cannotBeRead),
  ...upward.filter(([arrow]) => !toMend.includes(arrow)).map(newArrow),
  ...toMend.filter((arrow) => !upward.some(([each]) => each === arrow)).map(mended),
];
for (const finding of findings) console.log(finding);
if (findings.length > 0) process.exitCode = 1;
const inside = [...arrows.values()].filter(({ from, to }) => areaOf(from) === areaOf(to)).length;
console.log(
  `sql arrows: ${arrows.size} from a room to a table of another, ${inside} of them inside an area, ${upward.length} upward; ${toMend.length} listed`,
);

function filesIn(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function entitiesOf({ path, text }) {
  return [...text.matchAll(/@(?:View)?Entity\('(\w+)'\)/g)].map(([, table]) => [table, roomOf(path)]);
}

/** Two levels: src/plan/proposals/ops/step.ops.ts stands in plan/proposals. */
function roomOf(path) {
  return path.split('/').slice(1, -1).slice(0, 2).join('/');
}

function areaOf(room) {
  return room.split('/')[0];
}

/** What stands in src/ itself is above everything. */
function rankOf(room) {
  return room === '' ? areas.length : areas.findIndex((level) => level.includes(areaOf(room)));
}

function mayName(from, to) {
  return areaOf(from) === areaOf(to) || rankOf(from) > rankOf(to);
}

/** By name, each with the places where it is drawn. The statement of a view is one of its room. */
function drawArrows() {
  const named = sources.flatMap(({ path, text }) =>
    tablesNamedBy(path, text).map(({ name, line }) => ({ name, from: roomOf(path), at: `${path}:${line}` })),
  );
  const viewed = [...schema].flatMap(([view, { path, line, reads }]) =>
    reads.map((name) => ({ name, from: rooms.get(view) ?? '', at: `${path}:${line}` })),
  );
  const drawn = new Map();
  for (const { name, from, at } of [...named, ...viewed]) {
    const to = rooms.get(name);
    if (to === undefined || to === from) continue;
    const arrow = `${from} -> ${name}`;
    if (!drawn.has(arrow)) drawn.set(arrow, { from, to, places: new Set() });
    drawn.get(arrow).places.add(at);
  }
  return { arrows: drawn, unreadable: named.filter(({ name }) => name === null) };
}

function withoutRoom([table, { path, line }]) {
  return `${path}:${line} makes ${table}, which belongs to no room: give it an entity, or name its room in scripts/sql-arrows.json ("withoutEntity").`;
}

function unknownTable(table) {
  return `No migration makes ${table}: take it out of scripts/sql-arrows.json ("withoutEntity"), or mend its @Entity.`;
}

function unknownArea(room) {
  return `${room} stands in no area that is known: put its area into the order in scripts/sql-arrows.json ("areas").`;
}

function cannotBeRead({ at }) {
  return `${at} puts the name of a table together: write it out, so that one can see and find which table is meant.`;
}

function newArrow([arrow, { to, places }]) {
  return `${arrow} points up to ${to} (${[...places].join(', ')}): ask that room's service, or move the statement to where all its tables may be named.`;
}

function mended(arrow) {
  return `${arrow} is mended: take it off the list "toMend" in scripts/sql-arrows.json.`;
}
