import { isDeepStrictEqual } from 'node:util';
import type { INestApplication, Type } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { DECORATORS, type OpenAPIObject } from '@nestjs/swagger';
import { operationIdOf, operationsOf } from './contract-operations.js';

/** What the decorators of a route say of itself in the contract. */
type Extensions = Readonly<Record<string, unknown>>;
type Route = readonly [operationId: string, extensions: Extensions];

/**
 * Compares the doors in the code with those in the contract that was committed: a route which the code opens to
 * others than the contract says, or to nobody, stops the boot.
 */
export function requireSameRoutes(app: INestApplication, contract: OpenAPIObject): void {
  const committed = new Map(
    operationsOf(contract).map(({ definition }) => [definition.operationId, definition]),
  );
  for (const [operationId, extensions] of routesOf(app)) {
    if (!extensions['x-access'])
      throw new Error(`${operationId} is neither @May(action) nor @Public(): it stays closed.`);
    for (const name of ['x-access', 'x-location']) {
      if (isDeepStrictEqual(committed.get(operationId)?.[name], extensions[name])) continue;
      throw new Error(`${operationId} has another ${name} in the contract: run "npm run openapi".`);
    }
  }
}

function routesOf(app: INestApplication): Route[] {
  return controllersOf(app).flatMap((controller) =>
    Object.entries(Object.getOwnPropertyDescriptors(controller.prototype))
      .filter(([, { value }]) => isRoute(value))
      .map(([method, { value }]): Route => {
        return [operationIdOf(controller.name, method), extensionsOf(value as object)];
      }),
  );
}

function isRoute(value: unknown): boolean {
  return typeof value === 'function' && Reflect.hasMetadata(METHOD_METADATA, value);
}

function controllersOf(app: INestApplication): Type<object>[] {
  return [...app.get(ModulesContainer).values()].flatMap(({ controllers }) =>
    [...controllers.values()].flatMap(({ metatype }) => (metatype ? [metatype as Type<object>] : [])),
  );
}

/** As JSON has them, like those they are compared with. */
function extensionsOf(handler: object): Extensions {
  const extensions: unknown = Reflect.getMetadata(DECORATORS.API_EXTENSION, handler) ?? {};
  return JSON.parse(JSON.stringify(extensions)) as Extensions;
}
