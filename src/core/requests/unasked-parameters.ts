import { say } from '../language/say.js';
import type { FastifyRequest } from 'fastify';
import { BadInput } from '../errors.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the description names query parameters of this operation; its validator then judges them. */
    takesQuery?: boolean;
  }
}

/** A parameter that an operation does not have is refused by its name, as an unknown field of a body is. */
export function refuseUnaskedParameters({ query, routeOptions }: FastifyRequest): void {
  if (routeOptions.config.takesQuery !== false) return;
  const names = Object.keys(query as object);
  if (names.length === 0) return;
  throw new BadInput(say`This operation takes no parameters. Leave out ${names.join(', ')}.`, {
    errors: names.map((name) => ({
      pointer: name,
      message: say`${name} is not a parameter of this operation`,
    })),
  });
}
