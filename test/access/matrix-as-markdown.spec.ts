import { readFileSync } from 'node:fs';
import { matrixAsMarkdown } from '../../src/access/matrix-as-markdown.js';

describe('docs/access-matrix.md', () => {
  it('says what the code says; "npm run access-matrix" brings it up to date', () => {
    expect(readFileSync('docs/access-matrix.md', 'utf8')).toBe(matrixAsMarkdown());
  });
});
