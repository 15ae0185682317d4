import { readFile } from 'node:fs/promises';
import { accessMatrix, entryOf, actions } from '../../../src/access/access-matrix.js';
import { clientScopes } from '../../../src/organisation/api-clients/api-client.entity.js';

/** It opens nothing by itself: it is what is labelled so within the others. */
const labels = ['substance_use'];

describe('What a machine of another organisation can read', () => {
  it('is the same in the access matrix and in the kinds of data that a client can be registered for', () => {
    const inMatrix = actions.flatMap((action) => {
      const entry = entryOf(action);
      return 'integrator' in entry && entry.dataClass ? [entry.dataClass] : [];
    });
    const registered = clientScopes.filter((scope) => !labels.includes(scope));
    expect([...new Set(inMatrix)].sort()).toEqual([...registered].sort());
  });

  it('is only ever read', () => {
    const open = Object.entries(accessMatrix).flatMap(([action, entry]) =>
      'integrator' in entry ? [action] : [],
    );
    expect(open.filter((action) => !action.endsWith('.read'))).toEqual([]);
  });

  it('is told to whoever integrates one, each kind and no other', async () => {
    const guide = await readFile('docs/integrators.md', 'utf8');
    const [, list = ''] = /data it may read at most \(([^;]+);/.exec(guide.replaceAll(/\s+/g, ' ')) ?? [];
    const told = [...list.matchAll(/`([a-z_]+)`/g)].map(([, scope]) => scope);
    expect(told.sort()).toEqual([...clientScopes].sort());
  });
});
