import { QuietOrganisations } from '../../../src/organisation/webhooks/quiet-organisations.js';

const at = (seconds: number): Date => new Date(Date.UTC(2027, 4, 3, 9, 0, seconds));

describe('An organisation without a webhook', () => {
  let organisations: QuietOrganisations;
  beforeEach(() => {
    organisations = new QuietOrganisations();
    organisations.hasNone('lakeside', at(0));
  });

  it('is left alone for a minute, and no other with it', () => {
    expect([organisations.isQuiet('lakeside', at(59)), organisations.isQuiet('lakeside', at(60))]).toEqual([
      true,
      false,
    ]);
    expect(organisations.isQuiet('hillside', at(1))).toBe(false);
  });

  it('is looked at as soon as one is registered, also where somebody looked before that was committed', () => {
    organisations.wake('lakeside', at(10));
    expect(organisations.isQuiet('lakeside', at(10))).toBe(false);
    organisations.hasNone('lakeside', at(11));
    expect(organisations.isQuiet('lakeside', at(12))).toBe(false);
    organisations.hasNone('lakeside', at(71));
    expect(organisations.isQuiet('lakeside', at(72))).toBe(true);
  });
});
