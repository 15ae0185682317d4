import { loader } from './native-environment.mjs';

/** Instead of compiling a module for a test, hands out the one that Node has loaded (native-environment.mjs). */
export default {
  process: (source, path) => ({
    code: loader.serves ? `module.exports = loadNatively(${JSON.stringify(path)});` : source,
  }),
  getCacheKey: (_source, path) => `${loader.serves} ${path}`,
};
