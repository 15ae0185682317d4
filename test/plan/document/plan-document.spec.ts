import fc from 'fast-check';
import { readFrozen } from '../../../src/plan/content/plan-content.js';
import { comparePlans } from '../../../src/plan/changes/compare-plans.js';
import { checkPlan } from '../../../src/plan/document/check-plan.js';
import {
  mayHoldLabels,
  readDocument,
  shownText,
  writeDocument,
} from '../../../src/plan/document/plan-document.js';
import { elementRowsOf, elementsOf } from '../../../src/plan/document/plan-elements.js';
import { eachGoal, formatOf } from '../../../src/plan/document/upcasters.js';
import { labelledIn, visible } from '../../../src/plan/document/visible.js';
import { LocalDays } from '../../../src/core/days.js';
import { printoutOf } from '../../../src/plan/prints/printout.js';
import { anEmptyPlan, attempt, planAfter, type Attempt } from './random-plans.js';

const tries = fc.array(attempt, { maxLength: 40 });
const planId = anEmptyPlan().aboutMe.id;
const toldTo = { party: null, isPatient: false };

describe('The document of a plan', () => {
  it('keeps every rule, whatever is done to it', () => {
    fc.assert(fc.property(tries, (tried) => checkPlan(planAfter(tried))));
  });

  it('is the same when it is read and written again', () => {
    fc.assert(
      fc.property(tries, (tried) => {
        const text = writeDocument(planAfter(tried));

        expect(writeDocument(readDocument(planId, text))).toBe(text);
      }),
    );
  });

  it('is told in one row for each of its elements, by which others refer to it', () => {
    fc.assert(
      fc.property(tries, (tried) => {
        const document = planAfter(tried);
        const rows = elementRowsOf(document);
        const labelled = rows.filter(({ label }) => label !== null).map(({ id }) => id);

        expect(rows.map(({ id }) => id).sort()).toEqual(
          elementsOf(document)
            .map(({ id }) => id)
            .sort(),
        );
        expect(labelled.sort()).toEqual([...labelledIn(document)].sort());
      }),
    );
  });

  it('shows the part that people read as the text that it is stored as', () => {
    fc.assert(
      fc.property(tries, (tried) => {
        const { format, stage, formerSupports, ...shown } = planAfter(tried);
        const text = shownText(writeDocument({ format, stage, formerSupports, ...shown }));

        expect(JSON.parse(`{${text}}`)).toEqual(JSON.parse(JSON.stringify(shown)));
      }),
    );
  });

  it('cannot be passed on unread where anything in it is labelled, whatever its texts say', () => {
    const quoting = {
      kind: 'goal.add',
      pick: 0,
      text: '"substanceUse":false',
      day: '2027-03-01',
      flag: true,
    } as const;
    fc.assert(
      fc.property(tries, (tried) => {
        const document = planAfter([quoting, ...tried]);

        expect(mayHoldLabels(writeDocument(document)) || labelledIn(document).size === 0).toBe(true);
      }),
    );
    expect(
      mayHoldLabels(writeDocument(planAfter([{ ...quoting, flag: false, text: '"substanceUse":true' }]))),
    ).toBe(false);
    expect(mayHoldLabels('{"substanceUse" : true}')).toBe(true);
  });

  it('shows nothing of what is labelled, nor of what belongs to it', () => {
    const secret = 'sécrèt';
    const telling = attempt.map((each): Attempt => ({
      ...each,
      text: `${each.text} ${each.flag ? secret : ''}`,
    }));
    const labelling: Attempt = { kind: 'label.set', pick: 0, text: secret, day: '2027-03-01', flag: true };
    const kinds = new Set([
      'goal.add',
      'step.add',
      'intervention.add',
      'intervention.revise',
      'goal.revise',
      'label.set',
    ]);
    fc.assert(
      fc.property(
        fc.array(
          telling.filter(({ kind }) => kinds.has(kind)),
          { maxLength: 25 },
        ),
        (tried) => {
          const document = planAfter([{ ...labelling, kind: 'goal.add' }, ...tried, labelling]);
          const hidden = labelledIn(document);
          const seen = JSON.stringify(visible(document, hidden));

          expect(hidden.size).toBeGreaterThan(0);
          for (const id of hidden) expect(seen).not.toContain(id);
          for (const { id, ownWords } of document.goals)
            if (ownWords && hidden.has(id)) expect(seen).not.toContain(JSON.stringify(ownWords));
        },
      ),
    );
  });

  it('is refused by name where it is of no format that the service knows', () => {
    const stored = JSON.parse(writeDocument(anEmptyPlan())) as object;

    for (const format of [0, 2, 1.5, '1', null])
      expect(() => readDocument(planId, JSON.stringify({ ...stored, format }))).toThrow(
        `The document of the plan ${planId} cannot be read: its format ${String(format)} is not one of 1 to 1`,
      );
    for (const broken of ['{"format":1,', '{"format":1}', '{"format":1,"goals":"I want to get up"}'])
      expect(() => readDocument(planId, broken)).toThrow(
        `The document of the plan ${planId} cannot be read: it is not whole.`,
      );
  });
});

describe('A plan of an older format', () => {
  const later = formatOf([eachGoal({ nickname: null })]);
  const goal: Attempt = { kind: 'goal.add', pick: 0, text: 'Get out more', day: '2027-03-01', flag: false };
  const older = writeDocument(planAfter([goal]));
  const frame = {
    ...{ title: 'My plan', planId, number: 1, revision: 1, frozenAt: '2026-11-26T09:00:00.000Z' },
    ...{ patient: { id: planId, name: 'Alex Moreau' }, careTeam: [], people: [] },
    ...{
      frozenBy: { accountId: planId, displayName: 'Dana' },
      rulePack: { code: 'a', version: 1, title: 'A' },
    },
  };
  const frozen = JSON.stringify({ ...(JSON.parse(older) as object), ...frame, format: 'concord-plan/1' });

  it('is read with the fields that came after it', () => {
    const [read] = readDocument(planId, older, later).goals;

    expect(read).toMatchObject({ statement: 'Get out more', nickname: null });
    expect(readDocument(planId, older, later).format).toBe(2);
  });

  it('is compared without a word about fields that it did not have', () => {
    const then = readFrozen(planId, frozen);
    const now = readFrozen(planId, frozen, later);

    expect(now.goals[0]).toMatchObject({ nickname: null });
    expect(comparePlans(then, now, toldTo)).toEqual([]);
    expect(comparePlans(now, then, toldTo)).toEqual([]);
  });

  it('is refused by the id of the version where nobody knows its format', () => {
    for (const format of ['concord-plan/3', 'concord-plan/x', 'another-plan/1.5'])
      expect(() => readFrozen(planId, frozen.replace('concord-plan/1', format), later)).toThrow(
        /^The frozen version [0-9a-f-]{36} cannot be read: its format \S+ is not one of 1 to 2\.$/,
      );
    expect(() => readFrozen(planId, '{"title":"My plan')).toThrow(
      `The frozen version ${planId} cannot be read: it is not whole.`,
    );
  });

  it('is printed', () => {
    const version = {
      ...{ state: 'in-force', number: 1, unsignedReason: null, contentHash: 'f'.repeat(64) },
      ...{ signatures: [], attempts: [], missingSigners: [], content: readFrozen(planId, frozen, later) },
      planToday: { status: 'active', since: '2026-01-01' },
    };

    const printing = {
      days: new LocalDays({ timeZone: 'UTC', locale: 'en' }),
      at: new Date(),
      beside: new Map(),
    };
    expect(JSON.stringify(printoutOf(version as never, printing))).toContain('Get out more');
  });
});
