import { readContract } from '../../../src/core/contract/committed-contract.js';
import { withContext } from '../../../src/core/request-context.js';
import { fieldInWords } from '../../../src/plan/element-words/in-words.js';
import { Description } from '../../contract/document.js';

const description = new Description(readContract(process.cwd()));

/** Every code that a part of a plan can hold, as the description says. */
const codes = ['Goal', 'Step', 'Intervention'].flatMap((part) =>
  Object.entries(description.resolved({ $ref: `#/${part}` }).properties ?? {}).flatMap(([field, schema]) =>
    (description.resolved(schema).enum ?? []).map((code) => [field, String(code)] as const),
  ),
);

describe('What a part of a plan was and is now', () => {
  it('is said in words where it is a code, in every language', () => {
    expect(codes.length).toBeGreaterThan(30);
    const english = codes.map(([field, code]) => fieldInWords(field, code));
    expect(english.filter((words) => /[“”_-]/.test(words))).toEqual([]);
    const spanish = withContext({ requestId: 'test', language: 'es' }, () =>
      codes.map(([field, code]) => fieldInWords(field, code)),
    );
    expect(spanish.filter((words, place) => words === english[place])).toEqual([]);
  });

  it('is quoted where somebody wrote it, also in the letters of a code', () => {
    expect(fieldInWords('statement', 'active')).toBe('“active”');
    expect(fieldInWords('title', 'therapy')).toBe('“therapy”');
  });
});
