import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** Every entity that TypeORM maps. */
export const entities: EntityTarget<ObjectLiteral>[] = [];
