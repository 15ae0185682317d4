import type { OpenAPIObject } from '@nestjs/swagger';
import type { Response } from './answer-schemas.js';

type Json = Record<string, unknown>;

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Json;
}

export interface OperationDefinition extends Json {
  operationId: string;
  summary?: string;
  description?: string;
  security?: Json[];
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: unknown;
  responses: Record<string, Response>;
}

export interface Operation {
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly definition: OperationDefinition;
}

export function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as unknown as Record<string, OperationDefinition>).map(([method, definition]) => ({
      method: method.toUpperCase(),
      path,
      definition,
    })),
  );
}

/** How a controller's method is called in the contract. */
export function operationIdOf(controller: string, method: string): string {
  return lowerFirst(controller.replace(/Controller$/, '')) + upperFirst(method);
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
