import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { ProblemDto } from '../problems/problem.dto.js';
import { AnswerSchemas } from './answer-schemas.js';
import { completeOperation, operationsOf } from './contract-operations.js';

/** The API description, made from controllers and DTOs: the one contract that documents, and that serializes. */
export function buildContract(app: INestApplication, rootDir: string): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, frameOf(rootDir), {
    extraModels: [ProblemDto],
    operationIdFactory: (controller, method) =>
      lowerFirst(controller.replace(/Controller$/, '')) + upperFirst(method),
  });
  for (const operation of operationsOf(document)) completeOperation(operation);
  return document;
}

function frameOf(rootDir: string): Omit<OpenAPIObject, 'paths'> {
  const packageJson = readFileSync(join(rootDir, 'package.json'), 'utf8');
  const { version, description } = JSON.parse(packageJson) as { version: string; description: string };
  const bearer = { type: 'http', scheme: 'bearer' } as const;
  return (
    new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Concord')
      .setDescription(description)
      .setVersion(version)
      // Wherever the description was read from: it is the same for every address of the service.
      .addServer('/')
      .addBearerAuth(
        { ...bearer, bearerFormat: 'JWT', description: 'Access token of POST /v1/sessions.' },
        'accessToken',
      )
      .addSecurity('operatorKey', { ...bearer, description: 'Key of the platform operator.' })
      .build()
  );
}

/**
 * Makes the contract the serializer: each route answers with exactly the fields its DTO names.
 * A route that is not described, that answers nothing the contract knows, or that nobody opened stops the boot.
 */
export function enforceContract(fastify: FastifyInstance, document: OpenAPIObject): void {
  const described = new Map(
    operationsOf(document).map((operation) => [`${operation.method} ${operation.path}`, operation]),
  );
  const answers = new AnswerSchemas(document.components?.schemas ?? {});
  fastify.addHook('onRoute', (route) => {
    if (isDocumentation(route)) return;
    const key = `${String(route.method)} ${route.url.replace(/:(\w+)/g, '{$1}')}`;
    const operation = described.get(key);
    if (!operation) throw new Error(`${key} is served but not described in the contract.`);
    if (!('x-access' in operation.definition))
      throw new Error(`${key} is neither @May(action) nor @Public(): it stays closed.`);
    if (
      operation.method === 'POST' &&
      operation.definition.security?.length &&
      !('x-location' in operation.definition)
    ) {
      throw new Error(`${key} must say with @Located where its answer can be read again.`);
    }
    route.schema = { response: answers.of(key, operation.definition.responses) };
  });
}

function isDocumentation(route: RouteOptions): boolean {
  return route.url.startsWith('/docs') || route.url === '/openapi.json';
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
