/**
 * Tests run what ships: `../src/x.js` in a test is the built dist/x.js (npm test builds first), so that the API
 * contract, which the compiler plugin writes into the build, is the real one. Test files are turned into CommonJS
 * because Jest's ES module support still needs a flag; the service and the packages are loaded by Node itself.
 */
const natively = '<rootDir>/test/support/native-transformer.mjs';

export default {
  rootDir: '.',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: process.env.CONCORD_LONG_TESTS ? [] : ['\\.long\\.spec\\.ts$'],
  testEnvironment: '<rootDir>/test/support/native-environment.mjs',
  // Jest would empty what tests share with the service.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
    '\\.[cm]?js$': natively,
  },
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '^(?:\\.\\./)+src/(.*)\\.js$': '<rootDir>/dist/$1.js',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  setupFilesAfterEnv: ['<rootDir>/test/support/seed.ts'],
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  // Only what hangs needs an end; whatever works may take its time on a busy machine.
  testTimeout: 1_200_000,
  maxWorkers: 3,
};
