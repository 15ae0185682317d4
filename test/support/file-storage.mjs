import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Jest's runner makes an AsyncLocalStorage for every test file and never ends it. Without an end, a worker pays at every
 * promise for each file there ever was; and a promise that stays (that of a module a test was the first to import)
 * keeps the whole file it was made in, with its service, for as long as the worker lives.
 */
export class FileStorage extends AsyncLocalStorage {
  static usual = AsyncLocalStorage;
  /** @type {Set<FileStorage>} */
  static #open = new Set();

  /** @type {{ store: unknown }[]} */
  #given = [];

  constructor() {
    super();
    FileStorage.#open.add(this);
  }

  static endAll() {
    for (const storage of FileStorage.#open) storage.#end();
    FileStorage.#open.clear();
  }

  run(store, callback, ...args) {
    const given = { store };
    this.#given.push(given);
    return super.run(given, callback, ...args);
  }

  getStore() {
    return super.getStore()?.store;
  }

  #end() {
    for (const given of this.#given) given.store = undefined;
    this.disable();
  }
}
