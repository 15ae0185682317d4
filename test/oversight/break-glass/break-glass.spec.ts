import fc from 'fast-check';
import { actions, entryOf } from '../../../src/access/access-matrix.js';
import { decide, seesSubstanceUse, type AccessFacts } from '../../../src/access/decision/decide.js';
import { emergencyReasons } from '../../../src/access/decision/emergencies.js';
import { glassOutcomes, glassReviewMoves } from '../../../src/oversight/break-glass/break-glass-states.js';
import { BreakGlass } from '../../../src/oversight/break-glass/break-glass.entity.js';
import { Conflict, Forbidden } from '../../../src/core/errors.js';

const now = new Date('2027-01-01T12:00:00Z');
const after = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const facts: AccessFacts = {
  roles: ['practitioner'],
  linkedPatientId: null,
  patientId: 'alex',
  onCareTeam: false,
  consents: [],
  conversations: [],
  authorities: [],
};
const opening = {
  id: 'glass',
  patientId: 'alex',
  accountId: 'sam',
  reasonCode: 'medical_emergency',
  reason: 'Brought in unconscious',
  affiliation: 'Riverside',
  disclosedBy: 'Sam',
  asksNotToPassOn: false,
  labelledItself: false,
  at: now,
} as const;

describe('a record opened in an emergency', () => {
  it('is closed once and for all by whoever opened it, or by its hour; and reviewed once, by somebody else', () => {
    const deed = fc.oneof(
      fc.record({ move: fc.constant('end' as const) }),
      fc.record({
        move: fc.constant('conclude' as const),
        outcome: fc.constantFrom(...glassOutcomes),
        by: fc.constantFrom('sam', 'pat', 'kim'),
      }),
    );
    const history = fc.array(fc.record({ deed, minutes: fc.integer({ min: 0, max: 40 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(history, (tries) => {
        const glass = BreakGlass.open(opening, facts);
        let minutes = 0;
        let ended = false;
        let review: string = 'due';
        for (const { deed: tried, minutes: pause } of tries) {
          minutes += pause;
          const isOpen = !ended && minutes < 60;
          expect(glass.isOpen(after(minutes))).toBe(isOpen);
          if (tried.move === 'end') {
            if (isOpen) glass.end(after(minutes));
            else expect(() => glass.end(after(minutes))).toThrow(Conflict);
            ended = true;
            continue;
          }
          const { outcome, by } = tried;
          const conclude = (): void => glass.conclude(outcome, { by, at: after(minutes), note: 'Looked at' });
          if (by === 'sam') expect(conclude).toThrow(Forbidden);
          else if (review === 'due') {
            conclude();
            review = outcome;
          } else expect(conclude).toThrow(Conflict);
          expect(glass.review).toBe(review);
        }
      }),
    );
  });

  it('has no review outcome that the table does not name', () => {
    expect(Object.values(glassReviewMoves).map(({ to }) => to)).toEqual([...glassOutcomes]);
  });

  it('is nobody’s to open to whom it is open anyway', () => {
    for (const open of [
      { linkedPatientId: 'alex' },
      { onCareTeam: true },
      { brokenGlass: { id: 'before', reasonCode: 'medical_emergency' as const } },
    ])
      expect(() => BreakGlass.open(opening, { ...facts, ...open })).toThrow(Conflict);
  });

  it('is read, never written but for the word that somebody helps, and the journal is not in it', () => {
    for (const action of actions) {
      const entry = entryOf(action);
      if (entry.about !== 'patient' || !entry.break_glass) continue;
      if (action !== 'alert.acknowledge') expect(action).toMatch(/\.read$/);
      expect(entry.break_glass).toBe('yes');
      // What raises and eases danger is written down for just such an hour.
      if (action === 'risk_formulation.read') continue;
      expect(['journal', 'substance_use', 'check_ins', 'clinical_notes']).not.toContain(entry.dataClass);
    }
  });

  it.each(emergencyReasons)(
    'opens what is about substance use for %s only as 42 CFR 2.51 allows',
    (reasonCode) => {
      const brokenGlass = { id: 'glass', reasonCode };
      const open = { ...facts, brokenGlass };
      expect(seesSubstanceUse(open, 'break_glass')).toBe(reasonCode === 'medical_emergency');
      const no = {
        id: 'no',
        version: 1,
        effect: 'deny' as const,
        purposeCode: 'care_coordination',
        dataClasses: ['plan', 'substance_use'] as const,
      };
      expect(seesSubstanceUse({ ...open, consents: [no] }, 'break_glass')).toBe(false);
      expect(decide({ ...open, consents: [no] }, 'plan.read')).toMatchObject({
        allowed: true,
        rule: 'break_glass',
      });
    },
  );
});
