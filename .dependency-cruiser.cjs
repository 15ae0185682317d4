/** What a folder of src/ is and may import. Its other rules, about names and not files, are in eslint.config.js. */

// Folders that are no feature: the two layers below the features, the two that stand by themselves, the commands on top.
const notAFeature = 'core|access|embedded|database|cli';
const insideAFeature = `^src/(?!(?:${notAFeature})/)([^/]+)/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Files that import each other cannot be understood, or tested, one by one. Types count too.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'core-knows-no-feature',
      comment: 'core/ is how every request works: it imports itself and the settings.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/', pathNot: '^src/(core/|config\\.ts$)' },
    },
    {
      name: 'access-knows-no-feature',
      comment: 'access/ decides from facts it reads itself: it imports itself, core/ and the settings.',
      severity: 'error',
      from: { path: '^src/access/' },
      to: { path: '^src/', pathNot: '^src/(access/|core/|config\\.ts$)' },
    },
    {
      name: 'features-meet-at-the-service',
      comment:
        'Of another feature, import its module, service, entities or DTOs: the rest is its own affair.',
      severity: 'error',
      from: { path: insideAFeature },
      to: {
        path: '^src/',
        pathNot: [
          '^src/($1|core|access)/',
          '^src/config\\.ts$',
          `${insideAFeature}[^/]+\\.(module|service|entity|dto)\\.ts$`,
        ],
      },
    },
    {
      name: 'one-door-to-the-database',
      comment: 'Connections are opened and held by core/; features ask Db.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/(core|cli|database|embedded)/', '^src/[^/]+$'],
      },
      to: { path: '^src/core/database\\.ts$|^src/(database|embedded)/|^node_modules/(@types/)?pg/' },
    },
    {
      name: 'embedded-stands-alone',
      comment: 'The launcher of the embedded PostgreSQL knows nothing of the service.',
      severity: 'error',
      from: { path: '^src/embedded/' },
      to: { path: '^src/', pathNot: '^src/embedded/' },
    },
    {
      name: 'ships-without-its-workshop',
      comment: 'What ships imports nothing that stays at home.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|tour|scripts)/' },
    },
    {
      name: 'no-dev-dependency',
      comment: 'The image has no development packages: this import fails there.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
    {
      name: 'no-orphan',
      comment: 'Nobody imports this file and it imports nobody.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere is seen by no other rule.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
