import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemDto } from '../problems/problem.dto.js';
import { PersonDto } from '../person.dto.js';
import { completeOperation, operationIdOf, operationsOf } from './contract-operations.js';
import { tellPeople } from './people-beside.js';

/**
 * The API description, made from controllers and DTOs: the one contract that documents, and that serializes. The
 * service reads it as it was committed; this is what a test compares with that.
 */
export function buildContract(app: INestApplication, rootDir: string): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, frameOf(rootDir), {
    extraModels: [ProblemDto, PersonDto],
    operationIdFactory: operationIdOf,
  });
  for (const operation of operationsOf(document)) completeOperation(operation);
  tellPeople(document);
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
