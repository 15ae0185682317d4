import { readFileSync } from 'node:fs';
import { entryOf } from '../../../src/access/access-matrix.js';
import { audienceInWords } from '../../../src/organisation/notices/audiences.js';
import { kindNames, noticeKinds, type Kind } from '../../../src/organisation/notices/notice-kinds.js';

const rows = kindNames.map((name) => {
  const { when, tells, task, opens }: Kind = noticeKinds[name];
  const cells = [
    `\`${name}\``,
    when,
    tells.map((audience) => audienceInWords[audience]).join('; '),
    task ? 'yes' : 'no',
    opens === null ? 'always' : entryOf(opens).words,
  ];
  return `|${cells.join('|')}|`;
});

describe('who must hear of what', () => {
  it('is what docs/notices.md says', () => {
    const documented = readFileSync('docs/notices.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.replaceAll(/\s*\|\s*/g, '|'));
    expect(documented).toEqual(rows);
  });

  it('stands in one table, with nothing between its rows', () => {
    const lines = readFileSync('docs/notices.md', 'utf8').split('\n');
    const places = lines.flatMap((line, index) => (line.startsWith('| `') ? [index] : []));
    const first = places[0] ?? 0;
    expect(places).toEqual(rows.map((_, index) => first + index));
    expect(lines[first + rows.length]).toBe('');
    expect(lines[first + rows.length + 1]).toMatch(/^## /);
  });

  it('is said in whole sentences, to each by their place', () => {
    for (const name of kindNames) {
      const { toOneself, toOthers }: Kind = noticeKinds[name];
      for (const sentence of [toOneself('Dana Reyes'), toOthers('Dana Reyes')])
        expect(sentence).toMatch(/^[A-Z“].+[.!?]$/);
    }
  });

  it('asks whoever reads about a record for what they may do with it, or is about an ending or an oversight', () => {
    for (const name of kindNames) {
      const { opens, concerns }: Kind = noticeKinds[name];
      if (opens !== null) expect([name, concerns, entryOf(opens).about]).toEqual([name, 'record', 'patient']);
    }
  });
});
