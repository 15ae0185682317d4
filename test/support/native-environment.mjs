import asyncHooks from 'node:async_hooks';
import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';
import { FileStorage } from './file-storage.mjs';

/** Node's own loader, and with it one registry for all test files that a worker runs. */
const load = createRequire(import.meta.url);

/** Whether a test file is being run: the global setup is not, and Jest sends its modules the same way. */
export const loader = { serves: false };

/**
 * The service lives outside of Jest's sandbox. What a test gives it must pass its `instanceof`, and the other way round;
 * and what the decorators of a test say, with Reflect and by these types, Nest must find and know.
 */
const shared = {
  ...{ Boolean, Date, Map, Number, Promise, Reflect, RegExp, Set, String },
  ...{ Error, RangeError, SyntaxError, TypeError },
};

/**
 * Loads the service as it ships: each of its modules once per worker, by Node itself and as the ES module that it is,
 * not once per test file through Jest's own registry (native-transformer.mjs asks for it).
 */
export default class NativeEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, shared, { loadNatively });
  }

  async setup() {
    await super.setup();
    loader.serves = true;
    asyncHooks.AsyncLocalStorage = FileStorage;
  }

  /** Jest's runner is loaded by its first event: whatever is loaded later has storages of the usual kind. */
  handleTestEvent() {
    asyncHooks.AsyncLocalStorage = FileStorage.usual;
  }

  async teardown() {
    loader.serves = false;
    FileStorage.endAll();
    await super.teardown();
  }
}

/** @param {string} path */
function loadNatively(path) {
  const loaded = load(path);
  // Compiled imports look for this mark before they take `default` for the default export.
  return loaded[Symbol.toStringTag] === 'Module' ? { ...loaded, __esModule: true } : loaded;
}
