import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from '../contract/contract-operations.js';

/** A tag of the description, and which addresses it is about. */
export interface Chapter {
  readonly name: string;
  readonly description: string;
  readonly about: RegExp;
}

/** Gives every operation the one chapter that is about its address: the most special, which of two is the later one. */
export function tagOperations(document: OpenAPIObject, chapters: readonly Chapter[]): void {
  for (const { path, definition } of operationsOf(document)) {
    const chapter = chapters.findLast(({ about }) => about.test(path));
    if (!chapter)
      throw new Error(`No chapter of the API description is about ${path}: name one in src/chapters.ts.`);
    definition.tags = [chapter.name];
  }
  document.tags = chapters.map(({ name, description }) => ({ name, description }));
}
