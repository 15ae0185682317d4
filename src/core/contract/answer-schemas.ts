import { peopleField } from './accounts-named.js';

type Json = Record<string, unknown>;

export interface Response {
  readonly $ref?: string;
  description?: string;
  headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
}

/**
 * The schemas by which an operation answers, for Fastify's serializer. Each stands by itself, with only the definitions
 * it leads to: handed the whole contract, every serializer would be compiled with all of it.
 */
export class AnswerSchemas {
  private readonly definitions: Json;

  constructor(schemas: object) {
    this.definitions = pointHome(forSerializing(schemas as Json)) as Json;
  }

  /**
   * By status.
   * @throws {Error} for a body that the contract does not describe
   */
  of(route: string, responses: Readonly<Record<string, Response>>): Json {
    const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
    return Object.fromEntries(
      successes.map(([status, response]) => {
        const schema = status === '204' ? { type: 'null' } : this.schemaOf(response);
        if (!schema)
          throw new Error(`${route} answers ${status} with a body that the contract does not describe.`);
        return [status, schema];
      }),
    );
  }

  /** Whether the answers of these have a place for the names of those whom they name by their accounts. */
  namePeople(responses: Json): boolean {
    return Object.values(responses).some((schema) => {
      const [name] =
        typeof (schema as Json).$ref === 'string' ? namesIn({ $ref: (schema as Json).$ref }) : [];
      const described = name === undefined ? undefined : (this.definitions[name] as Json);
      return peopleField in ((described?.properties ?? {}) as Json);
    });
  }

  private schemaOf({ content = {} }: Response): Json | undefined {
    const schema = content['application/json']?.schema;
    if (schema) return this.selfContained(pointHome(schema) as Json);
    // A document to print is sent as it is.
    return Object.keys(content).length > 0 ? {} : undefined;
  }

  private selfContained(schema: Json): Json {
    const definitions: Json = {};
    const add = (name: string): void => {
      if (name in definitions) return;
      definitions[name] = this.definitions[name];
      namesIn(definitions[name]).forEach(add);
    };
    namesIn(schema).forEach(add);
    return { ...schema, definitions };
  }
}

const home = '#/definitions/';

/**
 * The same schemas, with a text wherever they name a list of words: the serializer checks no word, and a union costs it
 * a validation where "text or null" costs nothing. And open: what an answer holds beyond them it leaves out by itself, where in a
 * union a closed schema would fit nothing.
 */
function forSerializing(schemas: Json): Json {
  const isWords = (schema: unknown): boolean => {
    const { $ref = '' } = (schema ?? {}) as { $ref?: string };
    const { enum: words, properties } = (schemas[$ref.replace(contractHome, '')] ?? {}) as Json;
    return words !== undefined && properties === undefined;
  };
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    if (isWords(value)) return { type: 'string' };
    const { anyOf } = value as { anyOf?: readonly Json[] };
    if (anyOf?.length === 2 && isWords(anyOf[0]) && anyOf[1]?.type === 'null')
      return { type: ['string', 'null'] };
    const kept = Object.entries(value).filter(
      ([name, inner]) => name !== 'additionalProperties' || inner !== false,
    );
    return Object.fromEntries(kept.map(([name, inner]) => [name, plain(inner)]));
  };
  return plain(schemas) as Json;
}

const contractHome = '#/components/schemas/';

/** The same schemas, with references to where `selfContained` puts what they mean. */
function pointHome(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointHome);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) =>
    name === '$ref' && typeof inner === 'string'
      ? [name, inner.replace(contractHome, home)]
      : [name, pointHome(inner)],
  );
  return Object.fromEntries(entries) as Json;
}

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '$ref' && typeof inner === 'string' ? [inner.replace(home, '')] : namesIn(inner),
  );
}
