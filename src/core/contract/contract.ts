import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { AnswerSchemas } from './answer-schemas.js';
import { operationsOf } from './contract-operations.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the answer of this operation has a place for the names of those whom it names by their accounts. */
    namesPeople?: boolean;
  }
}

const remedy = 'Run "npm run openapi" and look at what changes.';

/**
 * Makes the contract the serializer: each route answers with exactly the fields its DTO names.
 * A route that is not described, that answers nothing the contract knows, or that nobody opened stops the boot.
 */
export function enforceContract(fastify: FastifyInstance, document: OpenAPIObject): void {
  const described = new Map(
    operationsOf(document).map((operation) => [`${operation.method} ${operation.path}`, operation]),
  );
  const answers = answersBy(document);
  fastify.addHook('onRoute', (route) => {
    if (isDocumentation(route)) return;
    // HEAD answers as GET does, without the body (RFC 9110, 9.3.2).
    const method = String(route.method) === 'HEAD' ? 'GET' : String(route.method);
    const key = `${method} ${route.url.replace(/:(\w+)/g, '{$1}')}`;
    const operation = described.get(key);
    if (!operation) throw new Error(`${key} is served but not described in the contract. ${remedy}`);
    if (!('x-access' in operation.definition))
      throw new Error(`${key} is neither @May(action) nor @Public(): it stays closed.`);
    if (
      operation.method === 'POST' &&
      operation.definition.security?.length &&
      !('x-location' in operation.definition)
    ) {
      throw new Error(`${key} must say with @Located where its answer can be read again.`);
    }
    const takesQuery =
      operation.definition.parameters?.some((parameter) => parameter.in === 'query') ?? false;
    const response = answers.of(key, operation.definition.responses);
    route.config = { ...route.config, takesQuery, namesPeople: answers.namePeople(response) };
    route.schema = { response };
  });
}

const known = new WeakMap<OpenAPIObject, AnswerSchemas>();

/** The same for all that serve the same contract, and with them the serializers that were compiled. */
function answersBy(document: OpenAPIObject): AnswerSchemas {
  const answers = known.get(document) ?? new AnswerSchemas(document.components?.schemas ?? {});
  known.set(document, answers);
  return answers;
}

function isDocumentation(route: RouteOptions): boolean {
  return route.url.startsWith('/docs') || route.url === '/openapi.json';
}
