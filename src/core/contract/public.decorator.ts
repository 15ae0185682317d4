import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const publicKey = 'concord:public';

/** Opens a route to everyone, signed in or not. */
export const Public = (): MethodDecorator =>
  applyDecorators(SetMetadata(publicKey, true), ApiExtension('x-access', 'public'));
