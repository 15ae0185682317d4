import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import fastify from 'fastify';
import { operationsOf } from '../../src/core/contract/contract-operations.js';
import { AnswerSchemas } from '../../src/core/contract/answer-schemas.js';
import { enforceContract } from '../../src/core/contract/contract.js';
import { lazySerializers } from '../../src/core/contract/lazy-serializers.js';

const committed = (): OpenAPIObject =>
  JSON.parse(readFileSync('openapi/openapi.json', 'utf8')) as OpenAPIObject;

/** Every route of the contract, on a Fastify that compiles all serializers before it is ready, as the service does not. */
async function compileAll(contract: OpenAPIObject): Promise<number> {
  const server = fastify({ exposeHeadRoutes: false });
  enforceContract(server, contract);
  const operations = operationsOf(contract);
  for (const { method, path } of operations)
    server.route({ method, url: path.replace(/\{(\w+)\}/g, ':$1'), handler: () => null });
  await server.ready();
  await server.close();
  return operations.length;
}

describe('the serializers', () => {
  it('can be built for every route and status of the contract', async () => {
    expect(await compileAll(committed())).toBeGreaterThan(100);
  });

  it('cannot be built from a reference that leads nowhere', async () => {
    const contract = committed();
    const plan = contract.components?.schemas?.CarePlan as { properties: Record<string, unknown> };
    plan.properties.astray = { $ref: '#/components/schemas/Nobody' };

    await expect(compileAll(contract)).rejects.toThrow(/serialization schema/);
  });

  it('write null where the contract says “this or null”, and what is there otherwise, without a validator', () => {
    const answers = new AnswerSchemas({
      Inner: { type: 'object', properties: { said: { type: 'string' } }, required: ['said'] },
      Outer: {
        type: 'object',
        properties: { inner: { anyOf: [{ $ref: '#/components/schemas/Inner' }, { type: 'null' }] } },
      },
    });
    const body = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Outer' } } } };
    const { 200: schema, 201: alike } = answers.of('GET /', { 200: body, 201: body }) as Record<
      string,
      object
    >;
    const write = lazySerializers()({ method: 'GET', url: '/', httpStatus: '200', schema: schema ?? {} });

    expect(write({ inner: null })).toBe('{"inner":null}');
    expect(write({ inner: { said: 'yes', notSaid: 'no' } })).toBe('{"inner":{"said":"yes"}}');
    expect(() => write({ inner: {} })).toThrow(/"said" is required/);
    expect(JSON.stringify(schema)).not.toContain('anyOf');
    expect(alike).toBe(schema);
  });

  it('are built when they are first used', () => {
    const serializerOf = (schema: object) =>
      lazySerializers()({ method: 'GET', url: '/', httpStatus: '200', schema });
    const good = serializerOf({ type: 'object', properties: { named: { type: 'string' } } });
    const bad = serializerOf({ $ref: '#/definitions/Nobody', definitions: {} });

    expect(good({ named: 'yes', notNamed: 'no' })).toBe('{"named":"yes"}');
    expect(() => bad({})).toThrow(/Nobody/);
  });
});
