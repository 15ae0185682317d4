import fc from 'fast-check';
import { findStigma } from '../../src/wording/find-stigma.js';
import { stigmaListInSpanish } from '../../src/wording/stigma-list-in-spanish.js';
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
    ['Se niega.', 'Se niega'],
    ['Alex se negaba a venir', 'se negaba'],
    ['Sigue negándose', 'negándose'],
    ['Rehúsan hablar', 'Rehúsan'],
    ['No cumple con su medicación', 'No cumple'],
    ['No ha cumplido lo acordado', 'No ha cumplido'],
    ['Incumple las citas', 'Incumple'],
    ['No colaboró en la entrevista', 'No colaboró'],
    ['no se adhiere al plan', 'no se adhiere'],
    ['Rechaza la medicación', 'Rechaza la medicación'],
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
    'Alex cumple años; cumple lo que promete; no cumple 18 hasta mayo',
    'Todavía no cumple los criterios de alta, y no cumple con los requisitos de la ayuda',
    'Negó con la cabeza; la negación; un negocio; dijo que no',
    'Colabora en la cocina; cooperamos; la cooperativa; el cumplimiento',
    'Rechazó una oferta de trabajo; se adhiere la tirita',
  ])('leaves ordinary words alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('never suggests in Spanish what it would itself object to', () => {
    for (const suggestion of stigmaListInSpanish.flatMap(({ suggestions }) => suggestions))
      expect(found(suggestion)).toEqual([]);
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
