import fc from 'fast-check';
import { Problem } from '../../../src/core/errors.js';
import { CatalogueHistory } from '../../../src/journey/stage-catalogues/catalogue-history.entity.js';
import { recoveryModel } from '../../../src/journey/stage-catalogues/recovery-model.entity.js';
import { StageCatalogue, type Stage } from '../../../src/journey/stage-catalogues/stage-catalogue.entity.js';
import { moveKinds } from '../../../src/plan/ops/move-kind.dto.js';
import { stageMoves } from '../../../src/journey/stage-paths/stage-moves.js';
import {
  StagePath,
  type Intended,
  type Recorded,
} from '../../../src/journey/stage-paths/stage-path.entity.js';
import { StageTransition } from '../../../src/journey/stage-transitions/stage-transition.entity.js';

const first = new StageCatalogue(1, recoveryModel);
const history = new CatalogueHistory([first]);
const codes = recoveryModel.stages.map(({ code }) => code);
const [firstStage] = recoveryModel.stages as unknown as [Stage];
const start = Date.parse('2026-01-01T00:00:00Z');
const nothing: Intended = { kind: null, stage: null, reason: null, declinedToSay: false, setbackId: null };

/** Records a move as the service does, or nothing where it is refused. */
function record(
  rows: readonly Recorded[],
  intended: Intended,
  at: Date,
  recordedAt = at,
): StageTransition | null {
  try {
    const path = new StagePath(rows);
    const move = path.next(intended, history);
    path.requireTime(at);
    const { kind: _, stage: __, ...said } = intended;
    return StageTransition.record(
      move,
      { ...said, words: null, narrative: null, evidence: [] },
      {
        id: String(move.number),
        perspective: 'self',
        party: 'patient',
        initiatedBy: 'alex',
        catalogueVersion: 1,
        effectiveAt: at,
        lateReason: 'I was away',
        recordedAt,
        proposalId: null,
        keepWordingReason: null,
      },
    );
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

const intended = fc.record<Intended>({
  kind: fc.constantFrom(null, null, ...moveKinds),
  stage: fc.option(fc.constantFrom(...codes, 'gone_fishing')),
  reason: fc.option(fc.constant('It felt right')),
  declinedToSay: fc.boolean(),
  setbackId: fc.option(fc.constant('a setback'), { freq: 2 }),
});
const deed = fc.oneof(
  { weight: 4, arbitrary: fc.record({ move: intended, hours: fc.integer({ min: -30, max: 90 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      correct: fc.nat(20),
      stage: fc.constantFrom(...codes),
      hours: fc.integer({ min: -30, max: 30 }),
    }),
  },
);

/** Random moves, corrections, clocks and back-dating. */
function lived(deeds: readonly (typeof deed extends fc.Arbitrary<infer T> ? T : never)[]): StageTransition[] {
  const rows: StageTransition[] = [];
  let clock = start;
  for (const each of deeds) {
    clock += 3_600_000;
    const now = new Date(clock);
    if ('move' in each) {
      const at = new Date(Math.min(clock, clock + each.hours * 3_600_000));
      const row = record(rows, each.move, at, now);
      if (row) rows.push(row);
      continue;
    }
    const wrong = rows[each.correct % Math.max(1, rows.length)];
    if (!wrong || rows.some(({ supersedes }) => supersedes === wrong.id)) continue;
    const effectiveAt = new Date(wrong.effectiveAt.getTime() + each.hours * 3_600_000);
    try {
      new StagePath(rows).requireTime(effectiveAt, wrong.place);
      const number = new StagePath(rows).nextNumber;
      const writing = {
        id: String(number),
        party: 'patient' as const,
        initiatedBy: 'alex',
        catalogueVersion: 1,
        effectiveAt,
        recordedAt: now,
        keepWordingReason: null,
      };
      rows.push(wrong.correctedBy({ toStage: each.stage, reason: 'A slip', words: null, number }, writing));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }
  return rows;
}

describe('the way from stage to stage', () => {
  it('leads from any stage to any stage', () => {
    for (const from of codes)
      for (const to of codes.filter((code) => code !== from)) {
        const begun = record([], { ...nothing, stage: from }, new Date(start)) as StageTransition;
        const kind = codes.indexOf(to) < codes.indexOf(from) ? 'return' : null;
        const moved = record([begun], { ...nothing, stage: to, kind, reason: 'Because' }, new Date(start));
        expect(moved).toMatchObject({ fromStage: from, toStage: to });
      }
  });

  it('tells what kind of move it is by where it leads', () => {
    const at = (stage: string): StageTransition =>
      record([], { ...nothing, stage }, new Date(start)) as StageTransition;
    const kind = (from: string, move: Partial<Intended>): string | undefined =>
      record([at(from)], { ...nothing, ...move }, new Date(start))?.kind;
    expect(at('acceptance').kind).toBe('begin');
    expect(kind('acceptance', { stage: 'active_treatment' })).toBe('advance');
    expect(kind('acceptance', { stage: 'rebuilding', reason: 'A new job' })).toBe('leap');
    expect(kind('acceptance', { stage: 'rebuilding' })).toBeUndefined();
    expect(kind('acceptance', { stage: 'seeking_help', declinedToSay: true })).toBeUndefined();
    expect(kind('acceptance', { stage: 'seeking_help', kind: 'return', declinedToSay: true })).toBe('return');
    expect(kind('acceptance', { stage: 'seeking_help', kind: 'return' })).toBeUndefined();
    expect(kind('acceptance', { stage: 'seeking_help', setbackId: 's' })).toBe('setback');
    expect(kind('acceptance', { stage: 'seeking_help', kind: 'setback' })).toBeUndefined();
    expect(kind('acceptance', { stage: 'rebuilding', setbackId: 's', reason: 'x' })).toBeUndefined();
    expect(kind('acceptance', { stage: 'active_treatment', kind: 'leap' })).toBeUndefined();
    expect(kind('acceptance', { stage: 'acceptance' })).toBeUndefined();
    expect(kind('acceptance', { kind: 'pause' })).toBe('pause');
    expect(kind('acceptance', { kind: 'resume' })).toBeUndefined();
    expect(kind('acceptance', { kind: 'restart', stage: 'recognition', reason: 'x' })).toBe('restart');
  });

  it('holds whatever is recorded, corrected or dated back', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        const rows = lived(deeds);
        const path = new StagePath(rows);
        const { stays } = path;
        // Replaying, written a second time: the last row of each place, where pausing changes no stage.
        let stage: string | null = null;
        for (let place = 1; place <= rows.length; place++) {
          const here = rows.filter((row) => row.place === place);
          const original = here.find(({ kind }) => kind !== 'correction');
          if (!original || original.kind === 'pause' || original.kind === 'resume') continue;
          stage = (here.at(-1) as StageTransition).toStage;
        }
        expect(path.current?.stage ?? null).toBe(stage);
        expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
        for (const row of rows) {
          expect(row.effectiveAt.getTime()).toBeLessThanOrEqual(row.recordedAt.getTime());
          if (row.kind !== 'correction' && row.kind !== 'begin' && row.fromStage !== null) {
            const back = codes.indexOf(row.toStage) < codes.indexOf(row.fromStage);
            if (back) expect(Boolean(row.reason ?? row.setbackId) || row.declinedToSay).toBe(true);
            if (back) expect(['return', 'setback', 'restart']).toContain(row.kind);
          }
          if (row.kind !== 'correction' && stageMoves[row.kind].needs === 'setback')
            expect(row.setbackId).not.toBeNull();
        }
        for (const [index, stay] of stays.entries()) {
          const next = stays[index + 1];
          expect(stay.until).toEqual(next ? next.from : null);
          if (next) expect(stay.from.getTime()).toBeLessThanOrEqual(next.from.getTime());
        }
        // What the matrix counts is what the stays count.
        const pairs = stays.slice(1).map((stay, index) => `${stays[index]?.stage} ${stay.stage}`);
        const left = new Map<string, number>();
        for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1);
        expect([...left.values()].reduce((sum, count) => sum + count, 0)).toBe(Math.max(0, stays.length - 1));
      }),
      { numRuns: 500 },
    );
  });

  it('never alters what was recorded before', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), fc.array(deed, { maxLength: 10 }), (before, after) => {
        const earlier = lived(before);
        const kept = structuredClone(earlier.map((row) => ({ ...row })));
        const all = lived([...before, ...after]);
        expect(all.slice(0, earlier.length).map((row) => ({ ...row }))).toEqual(kept);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a new version of the stages', () => {
  const stages = [...recoveryModel.stages.slice(1), { ...firstStage, code: 'noticing' }];

  it('says what becomes of each stage that is gone, and carries everybody on', () => {
    const next = first.followedBy({
      ...recoveryModel,
      stages,
      mapping: [{ from: 'recognition', to: 'noticing' }],
    });
    const both = new CatalogueHistory([first, next]);
    expect(both.today('recognition', 1)).toBe('noticing');
    expect(both.today('rebuilding', 1)).toBe('rebuilding');
    const begun = record([], { ...nothing, stage: 'recognition' }, new Date(start)) as StageTransition;
    const move = new StagePath([begun]).next(
      { ...nothing, stage: 'seeking_help', kind: 'return', reason: 'x' },
      both,
    );
    expect(move).toMatchObject({ fromStage: 'noticing', toStage: 'seeking_help' });
    expect(() => both.require('recognition', '/stage')).toThrow(
      'was retired. Its place was taken by “noticing”',
    );
  });

  it.each([
    ['leaves history without a place', { stages }, '/mapping'],
    ['has a code twice', { stages: [...recoveryModel.stages, firstStage] }, '/stages/8/code'],
    [
      'has an end',
      { stages: [...recoveryModel.stages, { ...firstStage, code: 'discharged' }] },
      '/stages/8/title',
    ],
    ['maps to nowhere', { stages, mapping: [{ from: 'recognition', to: 'gone' }] }, '/mapping/0/to'],
    ['maps what is still there', { mapping: [{ from: 'rebuilding', to: 'acceptance' }] }, '/mapping/0/from'],
    [
      'asks for something of no stage',
      {
        conditions: [
          { stage: 'gone', requires: 'agreed_goal', consentKind: null, withinDays: null } as const,
        ],
      },
      '/conditions/0/stage',
    ],
  ])('is refused when it %s', (_what, change, pointer) => {
    expect.assertions(1);
    try {
      first.followedBy({ ...recoveryModel, ...change });
    } catch (error) {
      expect((error as Problem).options.errors?.map((each) => each.pointer)).toContain(pointer);
    }
  });
});
