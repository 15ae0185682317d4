import { writeFileSync } from 'node:fs';
import { matrixAsMarkdown } from './access/matrix-as-markdown.js';

// `npm run access-matrix`: writes the table that is committed for people and that a test compares with the code.
writeFileSync(new URL('../docs/access-matrix.md', import.meta.url), matrixAsMarkdown());
