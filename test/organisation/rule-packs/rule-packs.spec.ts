import fc from 'fast-check';
import { BrokenRule } from '../../../src/core/errors.js';
import { tighten } from '../../../src/organisation/rule-packs/rule-pack.entity.js';
import { RulePacksService } from '../../../src/organisation/rule-packs/rule-packs.service.js';

// Checking a choice asks nothing of the database.
const rulePacks = new RulePacksService(undefined as never);
const packs = ['recovery-core', 'us-behavioral-health', 'uk-personalised-care'];
const codes = rulePacks.find('recovery-core', 1).requirements.map(({ code }) => code);

function faultsOf(code: string, block: string[], maxReviewDays: number | null = null): string[] {
  try {
    rulePacks.requireStricter(code, { block, maxReviewDays });
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(BrokenRule);
    return ((error as BrokenRule).options.errors ?? []).map(({ pointer }) => pointer);
  }
}

describe('rule packs', () => {
  it.each(packs)('are consistent: %s', (code) => {
    const pack = rulePacks.find(code, 1);
    expect(new Set(pack.requirements.map((requirement) => requirement.code)).size).toBe(
      pack.requirements.length,
    );
    expect(pack.maxReviewDays).toBeGreaterThanOrEqual(7);
    expect(pack.requiredSigners).toContain('patient');
    for (const { message, why } of pack.requirements) expect(message && why).toBeTruthy();
  });

  it('ask for a review every 90 days at most in the United States', () => {
    expect(rulePacks.find('us-behavioral-health', 1).maxReviewDays).toBe(90);
  });

  it('repeat the citations of no version that cited what does not say it', () => {
    for (const code of ['us-behavioral-health', 'uk-personalised-care']) {
      expect(rulePacks.find(code, 1).requirements.every(({ citation }) => citation === null)).toBe(true);
      expect(rulePacks.find(code, 2).requirements.some(({ citation }) => citation !== null)).toBe(true);
    }
  });

  it('ask in the United Kingdom for a copy and a crisis plan, since version 2', () => {
    const added = (version: number): string[] =>
      rulePacks.find('uk-personalised-care', version).requirements.map(({ code }) => code);
    expect(added(2).filter((code) => !added(1).includes(code))).toEqual(['copy-at-hand', 'crisis-plan']);
  });

  it('get stricter by tightening, never looser', () => {
    const block = fc.subarray(codes);
    const days = fc.option(fc.integer({ min: 7, max: 366 }));
    fc.assert(
      fc.property(fc.constantFrom(...packs), block, days, (code, blocked, maxReviewDays) => {
        const pack = rulePacks.find(code, 1);
        const tightened = tighten(pack, { block: blocked, maxReviewDays });
        expect(tightened.maxReviewDays).toBeLessThanOrEqual(pack.maxReviewDays);
        for (const [index, { severity }] of pack.requirements.entries()) {
          const now = tightened.requirements[index];
          expect(now?.severity).toBe(blocked.includes(now?.code ?? '') ? 'block' : severity);
        }
      }),
    );
  });

  it('refuse what they do not know, and a longer interval, saying where', () => {
    expect(faultsOf('recovery-core', ['measurable'], 180)).toEqual([]);
    expect(faultsOf('recovery-core', ['measurable', 'nothing'])).toEqual(['/rulePackTightening/block/1']);
    expect(faultsOf('us-behavioral-health', [], 91)).toEqual(['/rulePackTightening/maxReviewDays']);
    expect(faultsOf('house-rules', [])).toEqual(['/rulePack']);
  });
});
