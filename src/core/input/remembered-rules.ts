import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Find = Storage['getTargetValidationMetadatas'];

/**
 * class-validator goes through all classes there are for every object it looks at, to find what it inherits: a twentieth of a request.
 * What a class asks for never changes once it is there, so it is looked for once.
 */
export function rememberRules(): void {
  const storage = getMetadataStorage();
  if (Object.hasOwn(storage, 'getTargetValidationMetadatas')) return;
  const find: Find = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<Parameters<Find>[0], ReturnType<Find>>();
  // eslint-disable-next-line house/few-parameters -- as the library calls it
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    // Only as the service asks: schemas and groups are for others.
    if (schema || always || strictGroups || groups?.length)
      return find(target, schema, always, strictGroups, groups);
    const rules = known.get(target) ?? find(target, schema, always, strictGroups, groups);
    known.set(target, rules);
    return rules;
  };
}
