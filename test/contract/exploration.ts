import fc from 'fast-check';
import type { Operation, Parameter } from '../../src/core/contract/contract-operations.js';
import { dayToCome } from '../../src/core/description/examples.js';
import type { Schema } from '../../src/core/description/schemas.js';
import type { Answer, Api } from '../support/api.js';
import { broken } from './broken-values.js';
import type { Description } from './document.js';
import { unlikeDescribed } from './judge.js';
import { ValidValues } from './valid-values.js';
import type { WhatIsKnown } from './world-known.js';

export interface Asker {
  readonly name: string;
  readonly api: Api;
}

/** What is sent is what the description allows, or only what it asks for, or what it does not allow. */
export type Way = 'allowed' | 'needed' | 'broken';

export interface Request {
  readonly operation: Operation;
  readonly isValid: boolean;
  readonly address: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** What came of all requests, also of those by which the worlds were made. */
export class Findings {
  readonly figures = { answers: 0, valid: 0, broken: 0 };
  /** How often each operation was done by a request that was made from the description; what prepares others does not count. */
  readonly reached = new Map<string, number>();
  readonly statuses = new Map<number, number>();
  readonly wrong = new Map<string, string>();

  constructor(private readonly description: Description) {}

  /** Holds an answer against the description, whoever asked. */
  hear(method: string, address: string, answer: Answer): void {
    const operation = this.description.operationAt(method, address);
    if (!operation) return;
    this.figures.answers += 1;
    this.statuses.set(answer.status, (this.statuses.get(answer.status) ?? 0) + 1);
    const faults = unlikeDescribed(this.description, operation, answer);
    if (answer.status >= 500) faults.push('a fault');
    for (const fault of faults)
      this.found(`${method} ${operation.path}: ${fault}`, `${address} ${told(answer)}`);
  }

  /** Holds what was asked against what came of it. */
  judge({ operation, isValid, address, body }: Request, answer: Answer): void {
    this.figures[isValid ? 'valid' : 'broken'] += 1;
    const { operationId } = operation.definition;
    if (answer.status < 300) this.reached.set(operationId, (this.reached.get(operationId) ?? 0) + 1);
    const isRefusedForItsForm = [400, 415].includes(answer.status);
    const what = `${operation.method} ${operation.path}`;
    const asked = `${address} ${JSON.stringify(body)} ${told(answer)}`;
    if (isValid && isRefusedForItsForm) this.found(`${what}: valid, and refused for its form`, asked);
    if (!isValid && answer.status < 300) this.found(`${what}: broken, and taken`, asked);
  }

  found(what: string, example: string): void {
    if (!this.wrong.has(what)) this.wrong.set(what, example);
  }
}

const told = ({ status, text }: Answer): string => `-> ${status} ${text.slice(0, 500)}`;

/** Asks the service what its own description allows, and what it does not. */
export class Exploration {
  private readonly allowed: ValidValues;
  private readonly needed: ValidValues;
  private readonly findings: Findings;
  private seed: number;
  /** Fields of every body that are not made but just so. */
  private readonly given: object;

  constructor(
    private readonly description: Description,
    private readonly known: Pick<WhatIsKnown, 'of' | 'remember'>,
    { findings, seed, body = {} }: { findings: Findings; seed: number; body?: object },
  ) {
    this.findings = findings;
    this.seed = seed;
    this.given = body;
    this.allowed = new ValidValues(description, (field) => known.of(field));
    this.needed = new ValidValues(description, (field) => known.of(field), true);
  }

  async ask(operation: Operation, { api }: Asker, way: Way): Promise<Answer> {
    const request = await this.requestFor(operation, api, way);
    const answer = await api.with(request.headers).send(operation.method, request.address, request.body);
    this.findings.judge(request, answer);
    this.known.remember(operation, answer);
    return answer;
  }

  /** Asks with the example that the description gives, about what there is. */
  async askAsShown(operation: Operation, { api }: Asker, now: Date): Promise<Answer> {
    const request = await this.requestFor(operation, api, 'allowed');
    const example = this.description.bodyOf(operation)?.example;
    const shown = this.withProofs(this.withWhatThereIs(withDaysAhead(example, now)));
    const asked = typed(
      { ...request, body: shown },
      this.description.bodyOf(operation)?.type ?? 'application/json',
    );
    const answer = await api.with(asked.headers).send(operation.method, asked.address, asked.body);
    this.findings.judge(asked, answer);
    this.known.remember(operation, answer);
    return answer;
  }

  /** The ids of an example are of nothing that there is. */
  private withWhatThereIs(shown: unknown, field = ''): unknown {
    if (Array.isArray(shown)) return shown.map((each) => this.withWhatThereIs(each, field));
    if (typeof shown === 'object' && shown !== null)
      return Object.fromEntries(
        Object.entries(shown).map(([name, value]) => [name, this.withWhatThereIs(value, name)]),
      );
    const known = /id$/i.test(field) || field === 'basePlanRevision' ? this.known.of(field) : [];
    return known.length > 0 ? this.one(fc.constantFrom(...known)) : shown;
  }

  /** Its secrets are nobody's. */
  private withProofs(shown: unknown): unknown {
    const given = Object.entries(this.given).filter(([name]) => proofs.has(name) && name in Object(shown));
    return given.length > 0 ? Object.assign({}, shown, Object.fromEntries(given)) : shown;
  }

  private async requestFor(operation: Operation, api: Api, way: Way): Promise<Request> {
    const body = this.description.bodyOf(operation);
    const address = this.addressOf(operation);
    const query = this.parameters(operation, way);
    const headers = await this.headersOf(operation, api, address);
    const values = way === 'needed' ? this.needed : this.allowed;
    const content = body && this.withGiven(this.one(this.validOf(values, body.schema)));
    const valid = { operation, isValid: true, address: address + query, headers, body: content ?? undefined };
    if (way !== 'broken') return body ? typed(valid, body.type) : valid;
    if (body) {
      const spoiled = this.one(broken(this.description, body.schema, values.of(body.schema)));
      return typed({ ...valid, isValid: false, body: spoiled }, body.type);
    }
    return { ...valid, isValid: false, address: `${address}?unheardOf=of` };
  }

  private withGiven(made: unknown): unknown {
    const isObject = typeof made === 'object' && made !== null && !Array.isArray(made);
    return isObject ? { ...made, ...this.given } : made;
  }

  /** Such as the description's validator lets through as well: of two fields it may take one at most. */
  private validOf(values: ValidValues, schema: Schema): fc.Arbitrary<unknown> {
    return values.of(schema).filter((value) => this.description.faultsOf(schema, value).length === 0);
  }

  private addressOf({ path, definition }: Operation): string {
    return path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const schema = definition.parameters?.find((parameter) => parameter.name === name)?.schema ?? {};
      return encodeURIComponent(String(this.one(this.allowed.of(schema, name))));
    });
  }

  private parameters({ definition }: Operation, way: Way): string {
    const asked = (definition.parameters ?? []).filter(
      (parameter) => parameter.in === 'query' && this.isSent(parameter, way),
    );
    const pairs = asked.map((parameter): [string, string] => [
      parameter.name,
      String(this.one(this.allowed.of(parameter.schema ?? {}, parameter.name))),
    ]);
    return pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : '';
  }

  /** A cursor is valid where a list has given it out. */
  private isSent({ name, required }: Parameter, way: Way): boolean {
    return required === true || (way !== 'needed' && name !== 'cursor' && this.one(fc.boolean()));
  }

  private async headersOf(
    { definition }: Operation,
    api: Api,
    address: string,
  ): Promise<Record<string, string>> {
    const { parameters = [] } = definition;
    const headers: Record<string, string> = {};
    for (const { name, schema = {}, required } of parameters.filter(
      (parameter) => parameter.in === 'header',
    )) {
      if (name === 'If-Match') {
        const places = [address, address.replace(/\/[^/]*$/, '')];
        const read = await Promise.all(places.map((place) => api.get(place)));
        const etag = read.map((answer) => answer.headers.get('etag')).find((tag) => tag !== null);
        if (etag || required) headers[name] = etag ?? '"1"';
      } else if (name === 'Idempotency-Key' && this.one(fc.integer({ min: 0, max: 3 })) === 0)
        headers[name] = String(this.one(this.allowed.of(schema, name)));
    }
    return headers;
  }

  private one<Value>(arbitrary: fc.Arbitrary<Value>): Value {
    this.seed += 1;
    return fc.sample(arbitrary, { numRuns: 1, seed: this.seed })[0] as Value;
  }
}

/** What shows who somebody is. */
const proofs = new Set([
  ...['tenant', 'email', 'password', 'currentPassword', 'code', 'refreshToken', 'client_assertion'],
]);

/**
 * The days to come of an example are years ahead, so that they are to come for whoever reads it. They are sent as days of next
 * week: some may be no more than months ahead, and the clock of a test may have gone past them.
 */
function withDaysAhead(shown: unknown, now: Date): unknown {
  const nextWeek = new Date(now.getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
  return JSON.parse(JSON.stringify(shown).replaceAll(dayToCome, nextWeek));
}

function typed(request: Request, type: string): Request {
  if (type === 'application/json') return request;
  const form = new URLSearchParams(request.body as Record<string, string>).toString();
  return { ...request, body: form, headers: { ...request.headers, 'content-type': type } };
}
