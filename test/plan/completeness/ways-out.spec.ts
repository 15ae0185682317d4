import { readFileSync } from 'node:fs';
import { released } from '../../../src/organisation/rule-packs/rule-packs.service.js';
import { proposedOps } from '../../../src/plan/changing/all-ops.js';
import { waysOutOf } from '../../../src/plan/completeness/ways-out.js';

const { paths } = JSON.parse(readFileSync('openapi/openapi.json', 'utf8')) as {
  paths: Record<string, Record<string, unknown>>;
};
const ops = proposedOps.map(({ op }) => op as string);

describe('every requirement of every rule pack', () => {
  const requirements = released.flatMap(({ code, requirements: all }) =>
    all.map((requirement) => [`${code}: ${requirement.code}`, requirement] as const),
  );

  it.each(requirements)('%s names a way out that exists', (_, { check }) => {
    const ways = waysOutOf(check.name);
    expect(ways.length).toBeGreaterThan(0);
    for (const { words, request, op } of ways) {
      const [method = '', path = ''] = request.split(' ');
      expect([words, paths[path]?.[method.toLowerCase()]]).toEqual([
        expect.stringMatching(/\.$/),
        expect.anything(),
      ]);
      if (path.endsWith('/proposals')) expect(ops).toContain(op);
      else expect(op).toBeNull();
    }
  });
});
