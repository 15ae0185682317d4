import fc from 'fast-check';
import { findStigma } from '../../src/wording/find-stigma.js';
import { stigmaList } from '../../src/wording/stigma-list.js';

const phrases = stigmaList.flatMap((entry) => entry.phrases);
const found = (text: string): string[] => findStigma(text).map(({ phrase }) => phrase);

describe('the wording aid', () => {
  it('knows at least forty kinds of words, each with a reason and something better to say', () => {
    expect(stigmaList.length).toBeGreaterThanOrEqual(40);
    for (const { why, suggestions } of stigmaList) {
      expect(why).toMatch(/\.$/);
      expect(suggestions.length).toBeGreaterThan(0);
    }
    expect(new Set(phrases.map((phrase) => phrase.replaceAll(/[- ]/g, ''))).size).toBe(phrases.length);
  });

  it('never suggests what it would itself object to', () => {
    for (const suggestion of stigmaList.flatMap(({ suggestions }) => suggestions))
      expect(found(suggestion)).toEqual([]);
  });

  it.each(phrases)('finds “%s”', (phrase) => {
    expect(found(`Note: ${phrase.toUpperCase()}, again.`)).toEqual([phrase.toUpperCase()]);
  });

  it('says where, in the order of the text', () => {
    const text = 'She is non compliant and   REFUSED her tablets.';
    const findings = findStigma(text);
    expect(findings.map(({ phrase }) => phrase)).toEqual(['non compliant', 'REFUSED']);
    for (const { phrase, start, end } of findings) expect(text.slice(start, end)).toBe(phrase);
  });

  it.each([
    ['noncompliant', 'noncompliant'],
    ['non\u2013compliant', 'non\u2013compliant'],
    ['non\u00adcompliant', 'non\u00adcompliant'],
    ['non\u2212compliant', 'non\u2212compliant'],
    ['re\u200blapse', 're\u200blapse'],
    ['Ａｄｄｉｃｔ', 'Ａｄｄｉｃｔ'],
    ['Alex\u2014refused', 'refused'],
    ['after a relapse', 'relapse'],
    ['an abuser', 'abuser'],
    ['drug user', 'drug user'],
    ['was drunk', 'drunk'],
    ['poorly compliant', 'poorly compliant'],
    ['a treatment failure', 'treatment failure'],
    ['opioid substitution therapy', 'opioid substitution therapy'],
    ['non\u2011compliant', 'non\u2011compliant'],
    ['suffers\n from', 'suffers\n from'],
    ['a failed suicide attempt', 'failed suicide attempt'],
    ['High risk of suicide', 'High risk'],
    ['Alex is a high-risk patient', 'high-risk'],
    ['Suicide risk: low.', 'risk: low'],
    ['assessed as category red', 'category red'],
    ['Riesgo alto de suicidio', 'Riesgo alto'],
    ['nivel de riesgo', 'nivel de riesgo'],
  ])('sees through spelling: %s', (text, phrase) => {
    expect(found(text)).toEqual([phrase]);
  });

  it.each([
    'I want to walk to the shop',
    'She was entitled to a bus pass and eats nuts',
    'Psycho-education about heart failure',
    'A schizophrenia support group; the kitchen is clean',
    'Unfailed, addiction, refuser',
    'Risk is higher when Alex is alone; we look at risks together; the red card',
    'El riesgo crece de noche; la categoría de la biblioteca',
  ])('leaves ordinary words alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds a phrase wherever it stands, and only as often as it is there', () => {
    const plain = fc.array(fc.constantFrom('walk', 'with', 'Alex', 'on', 'Monday', '2', '–', 'é'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(plain, fc.constantFrom(...phrases), plain, (before, phrase, after) => {
        const text = [...before, phrase, ...after].join(' ');
        expect(found(text)).toEqual([phrase]);
      }),
    );
  });
});
