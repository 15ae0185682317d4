import { readFileSync } from 'node:fs';

/** What a folder of src/ is and may import. Its other rules, about names and not files, are in eslint.config.js. */

// From the ground up: an area uses itself and those before it; those on one level stand side by side.
const { areas } = JSON.parse(readFileSync(new URL('./scripts/sql-arrows.json', import.meta.url), 'utf8'));
const insideARoom = '^src/([^/]+)/[^/]+/[^/]+';

const downwards = areas.flatMap((level, index) =>
  level.map((area) => {
    const below = [...areas.slice(0, index).flat(), area].join('|');
    return {
      name: `${area}-looks-down`,
      comment: `What ${area}/ is made of lies in it or below: ${below.replaceAll('|', ', ')}.`,
      severity: 'error',
      from: { path: `^src/${area}/` },
      to: {
        path: '^src/',
        pathNot: `^src/(?:(?:${below})/|config\\.ts$${area === 'platform' ? '|[^/]+$' : ''})`,
      },
    };
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...downwards,
    {
      name: 'no-circle',
      comment: 'Files that import each other cannot be understood, or tested, one by one. Types count too.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-circle-of-rooms',
      comment: 'Rooms that need each other are one room, or miss a third below them.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/[^/]+/[^/]+$' },
      to: { circular: true, path: '^src/[^/]+/[^/]+$' },
    },
    {
      name: 'rooms-meet-at-the-service',
      comment:
        'Of a room in another area, import its module, service, reader, entities, DTOs, ops or labels: the rest is its own affair.',
      severity: 'error',
      from: { path: insideARoom, pathNot: '^src/(?:core|access|auth|wording|platform)/' },
      to: {
        path: insideARoom,
        pathNot: [
          '^src/$1/',
          '^src/(?:core|access)/',
          '[^/]+\\.(?:module|service|reader|entity|dto|op|labels)\\.ts$',
        ],
      },
    },
    {
      name: 'one-door-to-the-database',
      comment: 'Connections are opened and held by core/; features ask Db.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/(core|platform)/', '^src/[^/]+$'],
      },
      to: { path: '^src/core/database/database\\.ts$|^src/platform/|^node_modules/(@types/)?pg/' },
    },
    {
      name: 'embedded-stands-alone',
      comment: 'The launcher of the embedded PostgreSQL knows nothing of the service.',
      severity: 'error',
      from: { path: '^src/platform/embedded/' },
      to: { path: '^src/', pathNot: '^src/platform/embedded/' },
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
