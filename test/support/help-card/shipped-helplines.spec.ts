import { isLanguageTag } from '../../../src/core/text/language-tag.js';
import { emergencyNumbersFor, inDangerNow } from '../../../src/support/help-card/emergency-numbers.js';
import { shippedHelplines } from '../../../src/support/help-card/shipped-helplines.js';

describe('the helplines that the service comes with', () => {
  it.each(shippedHelplines.map((each) => [`${each.country} ${each.name}`, each] as const))(
    '%s: has a way to reach it, and says where its number comes from',
    (_, { country, channels, languages, source, always, note }) => {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(channels.length).toBeGreaterThan(0);
      for (const { to } of channels) expect(to.replaceAll(/\D/g, '').length).toBeGreaterThanOrEqual(3);
      expect(languages.every(isLanguageTag)).toBe(true);
      expect(source.says).toMatch(/\S/);
      expect(always === true || note !== null).toBe(true);
    },
  );

  it('say of the phone bill only what was read', () => {
    const told = shippedHelplines.flatMap(({ country, channels }) =>
      channels
        .filter(({ onPhoneBill }) => onPhoneBill !== 'unknown')
        .map(({ to, onPhoneBill }) => `${country} ${to} ${onPhoneBill}`),
    );
    expect(told).toEqual(['GB 116 123 no', 'NL 113 yes', 'ES 024 no']);
  });

  it('come with no number that was given up', () => {
    const numbers = shippedHelplines.flatMap(({ channels }) =>
      channels.map(({ to }) => to.replaceAll(/\D/g, '')),
    );
    for (const stale of ['18002214444', '08457909090', '1393']) expect(numbers).not.toContain(stale);
  });

  it.each([
    ['GB', '999'],
    ['IE', '999'],
    ['US', '911'],
    ['AU', '000'],
    ['NZ', '111'],
    ['DE', '112'],
  ])(
    'the emergency number of %s is %s, and where we do not know one we say those that we know',
    (country, number) => {
      expect(inDangerNow(country)).toBe(`Are you or somebody else in danger now? Call ${number}.`);
      expect(emergencyNumbersFor(country)).toMatchObject([{ number, countries: [country] }]);
      expect(emergencyNumbersFor(null).map((each) => each.number)).toContain(number);
      expect(emergencyNumbersFor('JP')).toEqual([]);
      expect(inDangerNow(null)).toMatch(/Call your emergency number\.$/);
    },
  );
});
