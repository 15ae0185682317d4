import fc from 'fast-check';
import { decide, seesSubstanceUse, type AccessFacts } from '../../../src/access/decision/decide.js';
import { fold, type ConsentMove } from '../../../src/sharing/consent-terms/consent-states.js';
import type { Role } from '../../../src/core/actor.js';
import { arbitraryStep, group, Notebook, people, type Saying, type Step, type Who } from './plain-model.js';
import type { ConsentFact } from '../../../src/access/decision/denials.js';

const minute = 60_000;
const patientId = '0190a000-0000-7000-8000-000000000001';
const rolesOf: Record<Who, Role[]> = {
  peer: ['peer_supporter'],
  both: ['practitioner', 'peer_supporter'],
  clinician: ['practitioner'],
};

interface Kept {
  readonly moves: ConsentMove[];
  readonly sayings: readonly Saying[];
  readonly at: number;
  readonly endsIn: number | null;
}

const isOver = ({ at, endsIn }: Kept, now: number): boolean => endsIn !== null && now >= at + endsIn * minute;

/** The ledgers of the service, without a database: where each consent stands is the fold of its moves. */
class Ledgers {
  private readonly kept: Kept[] = [];

  write(step: Step, now: number): boolean {
    if (step.do === 'wait') return true;
    if ('sayings' in step) {
      if (step.sayings.some(({ yes, who }) => yes && !canBeNamed(who))) return false;
      this.kept.push({ moves: [step.do], sayings: step.sayings, at: now, endsIn: step.endsIn });
      return true;
    }
    const consent = this.kept[step.which];
    if (!consent || (['agree', 'withdraw'].includes(step.do) && isOver(consent, now))) return false;
    const move = step.do === 'strike' ? 'correct' : step.do;
    try {
      fold([...consent.moves, move]);
    } catch {
      return false;
    }
    consent.moves.push(move);
    return true;
  }

  factsFor(who: Who, now: number): AccessFacts {
    const inForce = this.kept.filter((each) => fold(each.moves) === 'active' && !isOver(each, now));
    const consents = inForce.flatMap(({ sayings, at, moves }, index) =>
      sayings
        .filter((each) => isAbout(each, who))
        .filter(({ startsIn }) => startsIn === null || at + startsIn * minute <= now)
        .filter(({ endsIn }) => endsIn === null || now < at + endsIn * minute)
        .map((each): ConsentFact => factOf(each, String(index), moves.length)),
    );
    const roles = rolesOf[who];
    const onCareTeam = who !== 'peer';
    return {
      roles,
      linkedPatientId: null,
      patientId,
      onCareTeam,
      consents,
      conversations: [],
      authorities: [],
    };
  }
}

const canBeNamed = (who: Saying['who']): boolean => who === group || rolesOf[who].includes('peer_supporter');
const isAbout = (each: Saying, who: Who): boolean =>
  each.who === who || (each.who === group && rolesOf[who].includes('peer_supporter'));
const factOf = ({ yes, classes }: Saying, id: string, version: number): ConsentFact => ({
  ...{ id, version, effect: yes ? 'permit' : 'deny', purposeCode: 'peer_support', dataClasses: classes },
});

const readings = [
  ['plan.read', 'plan'],
  ['progress.read', 'progress'],
  ['decision.read', 'decisions'],
] as const;

describe('any history of giving, asking, answering, withdrawing, restricting and time passing', () => {
  it('is decided by as a notebook of it is read', () => {
    fc.assert(
      fc.property(fc.array(arbitraryStep, { minLength: 1, maxLength: 25 }), (steps) => {
        const notebook = new Notebook();
        const ledgers = new Ledgers();
        let now = 0;
        for (const step of steps) {
          if (step.do === 'wait') now += step.minutes * minute;
          expect(ledgers.write(step, now)).toBe(notebook.write(step, now));
          for (const who of people) {
            const facts = ledgers.factsFor(who, now);
            for (const [action, name] of readings) {
              const { allowed, visible } = decide(facts, action);
              expect([allowed, visible]).toEqual([
                notebook.opens(who, name, now),
                notebook.isKnown(who, now),
              ]);
            }
            const { relation } = decide(facts, 'plan.read');
            const sees = notebook.opens(who, 'substance_use', now);
            expect(seesSubstanceUse(facts, relation)).toBe(sees);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});
