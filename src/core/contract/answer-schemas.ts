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
 * it leads to: handed the whole contract, every serializer would be compiled with all of it. Operations that answer alike
 * get the very same schema, so that its serializer is compiled once for all of them.
 */
export class AnswerSchemas {
  private readonly definitions: Definitions;
  private readonly bodies = new Map<string, Json>();

  constructor(schemas: object) {
    this.definitions = new Definitions(schemas as Json);
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
      const { $ref } = schema as Json;
      const described = typeof $ref === 'string' ? this.definitions.of(nameIn($ref)) : undefined;
      return peopleField in ((described?.properties ?? {}) as Json);
    });
  }

  private schemaOf({ content = {} }: Response): Json | undefined {
    const schema = content['application/json']?.schema;
    if (schema) return this.bodyOf(schema as Json);
    // A document to print is sent as it is.
    return Object.keys(content).length > 0 ? {} : undefined;
  }

  private bodyOf(schema: Json): Json {
    const key = JSON.stringify(schema);
    const body = this.bodies.get(key) ?? this.definitions.completing(schema);
    this.bodies.set(key, body);
    return body;
  }
}

const contractHome = '#/components/schemas/';
const home = '#/definitions/';
/** What the name of a schema ends in, where it stands for the same or null. */
const orNull = '.orNull';

/** The schemas of the contract as the serializer wants them, each made when it is first asked for. */
class Definitions {
  private readonly made = new Map<string, Json | undefined>();

  constructor(private readonly schemas: Json) {}

  of(name: string): Json | undefined {
    if (!this.made.has(name)) this.made.set(name, this.make(name));
    return this.made.get(name);
  }

  /** A schema with all that it leads to, which is looked for when somebody compiles it. */
  completing(schema: Json): Json {
    const own = this.forSerializing(schema) as Json;
    const needed = (): Json => this.neededBy(own);
    let definitions: Json | undefined;
    return {
      ...own,
      get definitions(): Json {
        return (definitions ??= needed());
      },
    };
  }

  private neededBy(schema: Json): Json {
    const needed: Json = {};
    const add = (name: string): void => {
      if (name in needed) return;
      needed[name] = this.of(name);
      namesIn(needed[name]).forEach(add);
    };
    namesIn(schema).forEach(add);
    return needed;
  }

  private make(name: string): Json | undefined {
    if (!name.endsWith(orNull)) return this.forSerializing(this.schemas[name]) as Json | undefined;
    return { ...this.of(name.slice(0, -orNull.length)), nullable: true };
  }

  /**
   * The same, with a text wherever a list of words is named: the serializer checks no word, and any union costs it a validation
   * by a validator that it would have to compile, where "this or null" costs nothing. And open: what an answer holds beyond
   * its schema it leaves out by itself, where in a union a closed schema would fit nothing.
   */
  private forSerializing(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((inner) => this.forSerializing(inner));
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, anyOf } = value as { $ref?: unknown; anyOf?: readonly Json[] };
    if (typeof $ref === 'string') return this.reference(nameIn($ref));
    const plain =
      anyOf?.length === 2 && anyOf[1]?.type === 'null' ? this.referenceOrNull(anyOf[0]) : undefined;
    if (plain) return plain;
    const kept = Object.entries(value).filter(
      ([name, inner]) => name !== 'additionalProperties' || inner !== false,
    );
    return Object.fromEntries(kept.map(([name, inner]) => [name, this.forSerializing(inner)]));
  }

  private reference(name: string): Json {
    return this.isWords(name) ? { type: 'string' } : { $ref: home + name };
  }

  private referenceOrNull({ $ref }: Json = {}): Json | undefined {
    if (typeof $ref !== 'string') return undefined;
    const name = nameIn($ref);
    if (this.isWords(name)) return { type: ['string', 'null'] };
    const { type, oneOf } = (this.schemas[name] ?? {}) as Json;
    return type === 'object' && !oneOf ? { $ref: home + name + orNull } : undefined;
  }

  private isWords(name: string): boolean {
    const { enum: words, properties } = (this.schemas[name] ?? {}) as Json;
    return words !== undefined && properties === undefined;
  }
}

const nameIn = (reference: string): string => reference.replace(contractHome, '').replace(home, '');

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '$ref' && typeof inner === 'string' ? [nameIn(inner)] : namesIn(inner),
  );
}
