import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import { entryOf, type Action } from './access-matrix.js';

export const mayKey = 'concord:may';

/** Opens a route to those whom the access matrix allows the action. The only access decorator: it guards and documents. */
export const May = (action: Action): MethodDecorator => {
  const { about, words, ...who } = entryOf(action);
  return applyDecorators(
    SetMetadata(mayKey, action),
    ApiBearerAuth(about === 'operator' ? 'operatorKey' : 'accessToken'),
    ApiExtension('x-access', { action, about, words, ...who }),
  );
};
