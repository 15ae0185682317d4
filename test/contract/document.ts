import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { operationsOf, type Operation } from '../../src/core/contract/contract-operations.js';
import type { Schema } from '../../src/core/description/schemas.js';

interface Content {
  readonly schema?: Schema;
  readonly example?: unknown;
}

export interface DescribedAnswer {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, Content>>;
}

/** The API description as a stranger uses it: by what it says, and with a validator that knows nothing of the service. */
export class Description {
  readonly operations: readonly Operation[];
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  private readonly compiled = new Map<object, ValidateFunction>();

  constructor(readonly document: OpenAPIObject) {
    this.operations = operationsOf(document);
    addFormats.default(this.ajv);
    for (const format of ['base64', 'binary']) this.ajv.addFormat(format, true);
    this.ajv.addSchema({ $id: 'description', ...structuredClone(document) });
  }

  /** The operation of an address that was asked. */
  operationAt(method: string, path: string): Operation | null {
    const [address = ''] = path.split('?');
    const isOf = ({ path: pattern }: Operation): boolean =>
      new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(address);
    const found = this.operations.filter((operation) => operation.method === method && isOf(operation));
    // `/current` is not an id.
    return (
      found.toSorted((one, other) => one.path.split('{').length - other.path.split('{').length)[0] ?? null
    );
  }

  get schemas(): Readonly<Record<string, Schema>> {
    return this.document.components?.schemas as Record<string, Schema>;
  }

  resolved(schema: Schema): Schema {
    const name = schema.$ref?.split('/').at(-1);
    return name === undefined ? schema : this.resolved(this.schemas[name] ?? {});
  }

  bodyOf({ definition }: Operation): { type: string; schema: Schema; example: unknown } | null {
    const body = definition.requestBody as { content?: Record<string, Content> } | undefined;
    const [[type, { schema, example }] = ['', {} as Content]] = Object.entries(body?.content ?? {});
    return schema ? { type, schema, example } : null;
  }

  answerOf({ definition }: Operation, status: number): DescribedAnswer | null {
    const answer = definition.responses[String(status)] as ({ $ref?: string } & DescribedAnswer) | undefined;
    const name = answer?.$ref?.split('/').at(-1) ?? '';
    const shared = this.document.components?.responses as Record<string, DescribedAnswer> | undefined;
    return (answer?.$ref ? shared?.[name] : answer) ?? null;
  }

  /** What of a value does not fit a schema of the description; nothing when it fits. */
  faultsOf(schema: Schema, value: unknown): string[] {
    const validate = this.validatorOf(schema);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }

  private validatorOf(schema: Schema): ValidateFunction {
    const known = this.compiled.get(schema);
    if (known) return known;
    const validate = this.ajv.compile(pointed(schema) as object);
    this.compiled.set(schema, validate);
    return validate;
  }
}

/** The same schema, with references into the description. */
function pointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === '$ref' && typeof inner === 'string' ? `description${inner}` : pointed(inner),
    ]),
  );
}
