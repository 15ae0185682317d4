import serializerSelector from '@fastify/fast-json-stringify-compiler';

const compilersWith = serializerSelector();

/** Fastify's own serializers, each compiled when it is first used: there are hundreds, and a start would wait for all. */
export const lazySerializers: typeof compilersWith = (schemas, options) => {
  const compile = compilersWith(schemas, options);
  return (route) => {
    let serialize: ReturnType<typeof compile> | undefined;
    return (answer) => (serialize ??= compile(route))(answer);
  };
};
