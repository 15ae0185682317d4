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

/** One statement that changes nothing; several at once have no plan that could be kept. */
const isQuery = /^\s*(?:SELECT|WITH)\b/;

/** Making a connection takes seconds on a busy machine; so long it takes only when nobody is there. */
const connectMs = 15_000;

export interface NamingConfig extends pg.ClientConfig {
  readonly statementNames?: boolean;
}

/**
 * A connection that gives parametrised statements and plain queries a name, so that PostgreSQL parses and plans each of them once per
 * connection. The pool and TypeORM use it like the plain client.
 */
export class NamedStatementClient extends pg.Client {
  private readonly naming: boolean;

  constructor(settings?: NamingConfig) {
    super({ ...settings, connectionTimeoutMillis: connectMs });
    this.naming = settings?.statementNames ?? true;
    // One that breaks fails its statements, whoever has it; without a listener it would end the process too.
    this.on('error', () => undefined);
  }

  override query(...args: unknown[]): never {
    const [text, values] = args;
    if (this.naming && typeof text === 'string' && Array.isArray(values)) {
      if (values.length > 0 || isQuery.test(text)) args[0] = { text, name: nameFor(text) };
    }
    this.gather();
    // The signature has a dozen overloads; whatever came in goes on unchanged but for the name.
    return (pg.Client.prototype.query as (...all: unknown[]) => never).apply(this, args);
  }

  /** What one turn of the event loop asks leaves in one write: each costs about as much as all else of a statement. */
  private gather(): void {
    const { stream } = this.connection;
    if (stream.writableCorked > 0) return;
    stream.cork();
    // When whatever goes on without waiting for an answer has gone on.
    queueMicrotask(() => process.nextTick(() => stream.uncork()));
  }
}
