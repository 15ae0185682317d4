import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import fastify from 'fastify';
import { requireSameRoutes } from '../../src/core/contract/same-routes.js';
import { readContract } from '../../src/core/contract/committed-contract.js';
import { enforceContract } from '../../src/core/contract/contract.js';
import { Public } from '../../src/core/contract/route.decorators.js';

@Controller('v1/door')
class DoorController {
  @Public()
  @Get()
  open(): null {
    return null;
  }
}

@Controller('v1/wall')
class WallController {
  @Get()
  closed(): null {
    return null;
  }
}

const contractOf = (definition: object): OpenAPIObject =>
  ({
    openapi: '3.1.0',
    paths: { '/v1/door': { get: { operationId: 'doorOpen', responses: {}, ...definition } } },
  }) as unknown as OpenAPIObject;

async function appOf(controller: new () => object): Promise<NestFastifyApplication> {
  @Module({ controllers: [controller] })
  class House {}
  return NestFactory.create<NestFastifyApplication>(House, new FastifyAdapter(), { logger: false });
}

describe('the committed contract', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'concord-contract-'));
    mkdirSync(join(root, 'openapi'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const commit = (text: string): void => writeFileSync(join(root, 'openapi', 'openapi.json'), text);

  it('stops the start in a sentence when it is missing', () => {
    expect(() => readContract(root)).toThrow(
      /openapi\.json cannot be read .*npm run openapi writes it anew\.$/,
    );
  });

  it.each(['', '{"openapi":"3.1.0","paths":{', '{}', 'null'])(
    'stops the start in a sentence when it is broken: %j',
    (text) => {
      commit(text);
      expect(() => readContract(root)).toThrow(/openapi\.json .*npm run openapi writes it anew\.$/);
    },
  );

  it('stops the start when a route is served that it lacks, or has open to nobody', () => {
    const serve = (url: string, definition: object) => () => {
      const server = fastify({ exposeHeadRoutes: false });
      enforceContract(server, contractOf(definition));
      server.get(url, () => null);
    };

    expect(serve('/v1/door', { 'x-access': 'public' })).not.toThrow();
    expect(serve('/v1/wall', { 'x-access': 'public' })).toThrow(/GET \/v1\/wall is served but not described/);
    expect(serve('/v1/door', {})).toThrow(/stays closed/);
  });

  it('stops the start when the code opens a route otherwise, or to nobody', async () => {
    const door = await appOf(DoorController);
    const wall = await appOf(WallController);

    expect(() => requireSameRoutes(door, contractOf({ 'x-access': 'public' }))).not.toThrow();
    expect(() => requireSameRoutes(door, contractOf({ 'x-access': { action: 'me.read' } }))).toThrow(
      'doorOpen has another x-access in the contract',
    );
    expect(() => requireSameRoutes(wall, contractOf({ 'x-access': 'public' }))).toThrow(
      'wallClosed is neither @May(action) nor @Public()',
    );
  });
});
