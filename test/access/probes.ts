import type { OpenAPIObject } from '@nestjs/swagger';
import type { Operation } from '../../src/core/contract/contract-operations.js';
import type { Answer, Api } from '../support/api.js';
import { sampleBodies } from './sample-body.js';

/** A thing that is kept from a reader: what the address calls it, and its id. */
export interface Hidden {
  readonly parameter: string;
  readonly id: string;
}

export interface Probe {
  readonly address: string;
  readonly method: string;
  readonly body?: unknown;
  readonly headers: Record<string, string>;
}

/** What there is to be asked, and the ids of what is open. */
interface Asked {
  readonly contract: OpenAPIObject;
  readonly ids: Readonly<Record<string, string>>;
}

/** What no two answers share. */
const ofTheRequest = new Set(['date', 'x-request-id', 'concord-disclosure', 'content-length']);

/** Every way to name a thing by its id: in the address, and wherever a body or a query has an id. */
export function probesOf({ contract, ids }: Asked, operation: Operation, { parameter, id }: Hidden): Probe[] {
  const { method, path, definition } = operation;
  const inAddress = path.includes(`{${parameter}}`);
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === parameter ? id : (ids[name] ?? ''),
  );
  const plain = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '');
  const matching = { 'if-match': '"1"' };
  const bodies = method === 'GET' ? [] : sampleBodies(contract, operation, id);
  const naming = bodies.filter((body) => JSON.stringify(body).includes(id));
  const asked = (definition.parameters ?? []).filter(
    (each) => each.in === 'query' && each.schema?.format === 'uuid',
  );
  return [
    ...(inAddress
      ? [{}, matching].flatMap((headers) =>
          method === 'GET'
            ? [{ method, address, headers }]
            : [{}, { nonsense: id }, ...bodies].map((body) => ({ method, address, body, headers })),
        )
      : naming.map((body) => ({ method, address: plain, body, headers: matching }))),
    ...asked.map(({ name }) => ({ method, address: `${plain}?${name}=${id}`, headers: {} })),
  ];
}

export const ask = (api: Api, { method, address, body, headers }: Probe): Promise<Answer> =>
  api.with(headers).send(method, address, body);

/** All of an answer but what belongs to the one request. */
export function allOf({ status, headers, text }: Answer, id: string): string {
  const kept = [...headers].filter(([name]) => !ofTheRequest.has(name));
  return JSON.stringify([status, kept, text.replace(/"instance":"[^"]*"/, '').replaceAll(id, '…')]);
}
