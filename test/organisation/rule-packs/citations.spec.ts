import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citations, citing, type Citation } from '../../../src/organisation/rule-packs/citations.js';
import { RulePacksService } from '../../../src/organisation/rule-packs/rule-packs.service.js';

const rulePacks = new RulePacksService(undefined as never);
const known = Object.keys(citations) as Citation[];

/** Which part of the code of federal regulations a section belongs to that is cited by its number alone: “and 164.508(a)(2)”. */
const title = (section: string): string => `${/^1[67]\d\./.test(section) ? 45 : 42} CFR ${section}`;

/** Citations as they stand in a text that cites: “42 CFR 2.31(a)(4)(ii)”, “45 CFR 164.501 and 164.508”. A range names a whole. */
const inText = (text: string): string[] =>
  text.includes('CFR')
    ? [
        ...text
          .replaceAll(/\d+\.\d+-\d+\.\d+/g, '')
          .matchAll(/\b(?:2|8|16[04]|171|441|456|482|485)\.\d+(?:\([a-z0-9]+\))*/gi),
      ].map(([section]) => title(section))
    : [];

/** What belongs together: a comment, a string or a line of code, a paragraph. */
const passages = (file: string): string[] =>
  readFileSync(file, 'utf8').split(
    file.endsWith('.md') ? /\n\s*\n|\n(?=\||\d+\. |\s*- )/ : /\n\s*\/\*\*|\*\/|\n(?!\s*\*)/,
  );

/** What people can read: the strings of the code, its doc comments, which are the documentation of the API, and the pages. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') || name.endsWith('.md'))
    .map((name) => join(folder, name))
    .filter((name) => !name.includes('rule-packs'));
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

  it.each(['src', 'docs'])(
    'of the law in %s are in the list, as read, or say that they are not',
    (folder) => {
      const misled = filesUnder(folder).flatMap((file) =>
        passages(file).flatMap((text) =>
          inText(text)
            .filter((each) => citations[each as Citation] !== 'verified')
            .filter(
              (each) =>
                !(known.includes(each as Citation) && /from\s+(?:\*\s+)?memory|second[- ]hand/.test(text)),
            )
            .map((each) => `${file}: ${each}`),
        ),
      );
      expect(misled).toEqual([]);
    },
  );
});
