import { say } from '../language/say.js';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { BadInput } from '../errors.js';
import { textOf } from './body-text.js';
import { inContextOf } from '../request-context.js';
import { pointerTo } from '../input/json-pointer.js';

/** How many levels of lists and objects a body may have; the deepest that a route knows has five. */
const deepestBody = 20;

type Done = (error: Error | null, body?: unknown) => void;

/**
 * Reads JSON as Fastify does, and refuses what would be understood in two ways (RFC 8259, 4: a name that comes twice), and what by
 * its depth alone would exhaust whoever walks through it.
 */
export function readJson(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('ignore', 'ignore');
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request: FastifyRequest, bytes: Buffer, done: Done) => {
      const text = inContextOf(request, () => textOf(request, bytes));
      if (typeof text !== 'string') return done(text);
      void parse(request, text, (error, body: unknown) => {
        if (error) return done(error);
        const fault = inContextOf(request, () => faultOf(body, text));
        return fault ? done(fault) : done(null, body);
      });
    },
  );
}

function faultOf(body: unknown, text: string): BadInput | null {
  const members = membersIn(body, deepestBody);
  if (members === null)
    return new BadInput(say`The body is nested too deeply: at most ${deepestBody} levels.`);
  const twice = members === membersWritten(text) ? null : givenTwice(text);
  if (!twice) return null;
  const { name, pointer } = twice;
  return new BadInput(say`The body gives ${name} more than once. Send each field once.`, {
    errors: [{ pointer, message: say`${name} is given more than once: send it once` }],
  });
}

/** How many members its objects have; null where it is deeper. */
function membersIn(value: unknown, levels: number): number | null {
  if (typeof value !== 'object' || value === null) return 0;
  if (levels === 0) return null;
  let members = 0;
  for (const name in value) {
    const inner = (value as Record<string, unknown>)[name];
    if (typeof inner !== 'object' || inner === null) continue;
    const more = membersIn(inner, levels - 1);
    if (more === null) return null;
    members += more;
  }
  return members + (Array.isArray(value) ? 0 : Object.keys(value).length);
}

const [quote, backslash, colon] = ['"', 0x5c, 0x3a];

/** How many members stand in a text that is well-formed JSON: strings before a colon. Every body comes by here, so it leaps from quote to quote. */
function membersWritten(text: string): number {
  let members = 0;
  for (let from = text.indexOf(quote); from !== -1;) {
    let end = endOfString(text, from) + 1;
    while (text.charCodeAt(end) <= 0x20) end++;
    if (text.charCodeAt(end) === colon) members++;
    from = text.indexOf(quote, end);
  }
  return members;
}

function endOfString(text: string, from: number): number {
  let end = text.indexOf(quote, from + 1);
  while (text.charCodeAt(end - 1) === backslash && isEscaped(text, end)) end = text.indexOf(quote, end + 1);
  return end;
}

function isEscaped(text: string, place: number): boolean {
  let before = place - 1;
  while (text.charCodeAt(before) === backslash) before--;
  return (place - before) % 2 === 0;
}

interface Level {
  /** Null in a list. */
  readonly names: Set<string> | null;
  readonly pointer: string;
  place: string | number;
}

const tokens = /"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\],]/g;

interface Member {
  readonly name: string;
  readonly pointer: string;
}

/** The first member whose name its object has already. */
function givenTwice(text: string): Member | null {
  const levels: Level[] = [];
  for (const [token] of text.matchAll(tokens)) {
    const level = levels.at(-1);
    const pointer = level ? pointerTo(level.pointer, level.place) : '';
    if (token === '{') levels.push({ names: new Set(), pointer, place: '' });
    else if (token === '[') levels.push({ names: null, pointer, place: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && typeof level?.place === 'number') level.place += 1;
    else if (token.endsWith(':') && level?.names) {
      const name = JSON.parse(token.slice(0, -1)) as string;
      if (level.names.has(name)) return { name, pointer: pointerTo(level.pointer, name) };
      level.names.add(name);
      level.place = name;
    }
  }
  return null;
}
