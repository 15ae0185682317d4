import type { Operation } from '../contract/contract-operations.js';

const bearer = { type: 'http', scheme: 'bearer' } as const;

/** How people, machines and the operator say who they are. */
export const securitySchemes = {
  accessToken: {
    ...bearer,
    bearerFormat: 'JWT',
    description: 'People: the `accessToken` of `POST /v1/sessions`.',
  },
  clientCredentials: {
    type: 'oauth2',
    description:
      'Machines: the token of `POST /v1/oauth/token`, which a client gets for an assertion signed with its own key (`private_key_jwt`, RFC 7523).',
    flows: { clientCredentials: { tokenUrl: '/v1/oauth/token', scopes: {} } },
  },
  operatorKey: { ...bearer, description: 'The key of the platform operator.' },
} as const;

/** Whoever the access matrix lets in says who they are in their own way. */
export function addMachines({ definition }: Operation): void {
  const access = definition['x-access'] as
    string | { integrator?: string; roles?: string | string[] } | undefined;
  if (typeof access !== 'object' || definition.security?.length !== 1) return;
  const { integrator, roles = [] } = access;
  if (integrator !== undefined || roles.includes('integrator'))
    definition.security.push({ clientCredentials: [] });
}
