import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplication, Type } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemDto } from '../problems/problem.dto.js';
import { PersonDto } from '../person.dto.js';
import { operationIdOf, operationsOf } from '../contract/contract-operations.js';
import { tellPeople } from '../contract/people-beside.js';
import { completeOperation } from './complete-operation.js';
import { patternDates } from './dates.js';
import { addExamples, type ExampleWords } from './examples.js';
import { nameEnums } from './named-enums.js';
import { completeProblem } from './problem-schema.js';
import { givePublicNames } from './public-names.js';
import { securitySchemes } from './security.js';
import { tagOperations, type Chapter } from './tags.js';
import { addSharedAnswers, chooseOne, closeBodies, markIds } from './whole-document.js';

/** What the description says of features, of which core knows nothing. */
export interface Features {
  /** The class of what problems say beside the standard members. */
  readonly problemMembers: Type<object>;
  /** In the order in which a newcomer reads them. */
  readonly chapters: readonly Chapter[];
  readonly exampleWords: ExampleWords;
}

/**
 * The API description, made from controllers and DTOs: the one contract that documents, and that serializes. The
 * service reads it as it was committed; this is what a test compares with that.
 */
export function buildContract(app: INestApplication, rootDir: string, features: Features): OpenAPIObject {
  const described = SwaggerModule.createDocument(app, frameOf(rootDir), {
    extraModels: [ProblemDto, PersonDto, features.problemMembers],
    operationIdFactory: operationIdOf,
  });
  // A copy: parts of it are the decorators' own, which whoever asks a second time must find as they were.
  const document = JSON.parse(JSON.stringify(described)) as OpenAPIObject;
  for (const operation of operationsOf(document)) completeOperation(operation);
  tellPeople(document);
  tagOperations(document, features.chapters);
  addSharedAnswers(document);
  completeProblem(document, features.problemMembers.name);
  markIds(document);
  chooseOne(document);
  closeBodies(document);
  patternDates(document);
  givePublicNames(document);
  nameEnums(document);
  addExamples(document, features.exampleWords);
  return document;
}

function frameOf(rootDir: string): Omit<OpenAPIObject, 'paths'> {
  const packageJson = readFileSync(join(rootDir, 'package.json'), 'utf8');
  const { version, description } = JSON.parse(packageJson) as { version: string; description: string };
  const frame = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Concord')
    .setDescription(description)
    .setVersion(version)
    // Wherever the description was read from: it is the same for every address of the service.
    .addServer('/')
    .build();
  return { ...frame, components: { securitySchemes } };
}
