import { createHash } from 'node:crypto';
import pg from 'pg';

/** Enough for every statement of the service; the bound keeps generated SQL from filling the server's memory. */
const mostNames = 500;
const names = new Map<string, string>();

function nameFor(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostNames) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, name);
  return name;
}

/**
 * A connection that gives parametrised statements a name, so that PostgreSQL parses and plans each of them once per
 * connection. The pool and TypeORM use it like the plain client.
 */
export class NamedStatementClient extends pg.Client {
  override query(...args: unknown[]): never {
    const [text, values] = args;
    if (typeof text === 'string' && Array.isArray(values) && values.length > 0) {
      args[0] = { text, name: nameFor(text) };
    }
    // The signature has a dozen overloads; whatever came in goes on unchanged but for the name.
    return (pg.Client.prototype.query as (...all: unknown[]) => never).apply(this, args);
  }
}
