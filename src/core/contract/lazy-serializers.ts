import serializerSelector from '@fastify/fast-json-stringify-compiler';

const compilersWith = serializerSelector();
type Compile = ReturnType<typeof compilersWith>;

const compiled = new WeakMap<object, ReturnType<Compile>>();

/**
 * Fastify's own serializers, each compiled when it is first used, for all who answer by the same schema: there are hundreds,
 * and a start would wait for all.
 */
export const lazySerializers: typeof compilersWith = (schemas, options) => {
  const compile = compilersWith(schemas, options);
  return (route) => (answer) => {
    const { schema } = route as { schema: object };
    const serialize = compiled.get(schema) ?? compile(route);
    compiled.set(schema, serialize);
    return serialize(answer);
  };
};
