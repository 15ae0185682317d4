import type { OpenAPIObject } from '@nestjs/swagger';
import { schemasHome, schemasOf, walk } from './schemas.js';

/** How a class is called in the description: that it is passed between machines (`Dto`) is nothing to its reader. */
export function publicNameOf(className: string): string {
  return className.replace(/Dto$/, '');
}

/** Takes `Dto` off the name of every schema. @throws {Error} where two would then be called the same */
export function givePublicNames(document: OpenAPIObject): void {
  const schemas = schemasOf(document);
  const renamed: Record<string, (typeof schemas)[string]> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const publicName = publicNameOf(name);
    if (publicName in renamed)
      throw new Error(`Two schemas would be called ${publicName} in the API description.`);
    renamed[publicName] = schema;
  }
  document.components = { ...document.components, schemas: renamed };
  const rename = (reference: string): string =>
    reference.startsWith(schemasHome)
      ? schemasHome + publicNameOf(reference.slice(schemasHome.length))
      : reference;
  walk(document, (node) => {
    if (typeof node.$ref === 'string') node.$ref = rename(node.$ref);
    const { mapping } = (node.discriminator ?? {}) as { mapping?: Record<string, string> };
    for (const [value, reference] of Object.entries(mapping ?? {}))
      (mapping ?? {})[value] = rename(reference);
  });
}
