import { findStigma } from '../../../src/wording/find-stigma.js';
import { recoveryModel } from '../../../src/journey/stage-catalogues/recovery-model.entity.js';
import { shippedTechniques } from '../../../src/support/techniques/shipped/shipped-techniques.js';

const textsOf = (technique: (typeof shippedTechniques)[number]): string[] => [
  technique.title,
  technique.inShort,
  technique.helpsWhen,
  ...technique.howTo,
  ...technique.cautions,
];
const sentencesOf = (text: string): string[] => text.split(/[.:?!]\s*/).filter((each) => each !== '');

describe('the techniques that the service comes with', () => {
  it('are thirty or more, each once', () => {
    expect(shippedTechniques.length).toBeGreaterThanOrEqual(30);
    for (const key of ['id', 'title'] as const)
      expect(new Set(shippedTechniques.map((each) => each[key])).size).toBe(shippedTechniques.length);
  });

  it.each(shippedTechniques.map((each) => [each.title, each] as const))(
    '%s: is whole, and fits what the API says of it',
    (_, each) => {
      expect(each.id).toMatch(/^01980000-0000-7000-8001-\d{12}$/);
      expect(each.howTo.length).toBeGreaterThanOrEqual(3);
      expect(each.howTo.length).toBeLessThanOrEqual(12);
      expect(each.cautions.length).toBeLessThanOrEqual(6);
      for (const text of textsOf(each)) expect(text.length).toBeLessThanOrEqual(300);
      const codes = recoveryModel.stages.map(({ code }) => code);
      expect(each.stages.length).toBeGreaterThan(0);
      for (const stage of each.stages) expect(codes).toContain(stage);
      expect((each.minutesFrom ?? 1) <= (each.minutesTo ?? 600)).toBe(true);
      expect(each.sources.length).toBeGreaterThan(0);
    },
  );

  it.each(shippedTechniques.map((each) => [each.title, each] as const))(
    '%s: is in short plain sentences, without words that hurt',
    (_, each) => {
      for (const text of textsOf(each)) {
        expect(findStigma(text)).toEqual([]);
        expect(text).not.toMatch(/relapse/i);
        for (const sentence of sentencesOf(text))
          expect([sentence, sentence.split(/\s+/).length <= 19]).toEqual([sentence, true]);
      }
    },
  );

  it('say of what turns the attention inwards when to stop, and whom to ask first', () => {
    for (const title of ['Mindful breathing', 'Body scan', 'Meditation', 'Letting muscles go']) {
      const cautions = shippedTechniques.find((each) => each.title === title)?.cautions.join(' ');
      expect(cautions).toMatch(/open your eyes/);
      expect(cautions).toMatch(/ask your clinician first/);
    }
  });

  it('mark as unsure what nobody has compared with a source', () => {
    for (const { sources } of shippedTechniques)
      expect(sources.map(({ sureness }) => sureness)).toContain('from_memory');
  });
});
