import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citations, citing, type Citation } from '../../../src/organisation/rule-packs/citations.js';
import { RulePacksService } from '../../../src/organisation/rule-packs/rule-packs.service.js';

const rulePacks = new RulePacksService(undefined as never);
const known = Object.keys(citations) as Citation[];

/** Citations as they stand in a text: “42 CFR 2.31(a)(4)(ii)”, “45 CFR 164.501”. */
const inText = (text: string): string[] =>
  [...text.matchAll(/\b4[25] CFR \d+\.\d+(?:\([a-z0-9]+\))*/gi)].map(([words]) => words);

/** What people can read: the strings of the code and its doc comments are the documentation of the API. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

describe('citations', () => {
  it('are given out only where the text was read', () => {
    for (const each of known) {
      const { citation, source } = citing(each);
      expect(citation).toBe(citations[each] === 'verified' ? each : null);
      expect(source).toBe(citations[each] === 'literature' ? each : null);
    }
  });

  it('of every pack are in the list, and nothing that is to be checked is shown', () => {
    for (const code of ['recovery-core', 'us-behavioral-health', 'uk-personalised-care']) {
      for (const version of code === 'recovery-core' ? [1] : [1, 2]) {
        const pack = rulePacks.find(code, version);
        for (const { sources, citation, source, why, message } of pack.requirements) {
          for (const each of sources) expect(known).toContain(each);
          const shown = [citation, source, why, message, pack.description].join(' ');
          for (const each of known.filter((name) => citations[name] === 'to_be_checked'))
            expect(shown).not.toContain(each);
        }
      }
    }
  });

  it.each(['src/sharing', 'src/oversight', 'src/people'])(
    'of the law in %s are in the list, as read',
    (folder) => {
      const cited = filesUnder(folder).flatMap((file) => inText(readFileSync(file, 'utf8')));
      expect(cited.filter((each) => citations[each as Citation] !== 'verified')).toEqual([]);
    },
  );
});
