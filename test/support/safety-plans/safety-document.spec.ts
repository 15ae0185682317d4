import fc from 'fast-check';
import { newId } from '../../../src/core/ids.js';
import {
  nothingWritten,
  type SafetyContent,
} from '../../../src/support/safety-plan-document/safety-content.js';
import { applySafetyOps } from '../../../src/support/safety-plan-document/safety-document.js';
import type { SafetyOp } from '../../../src/support/safety-plan-document/safety-ops.dto.js';
import { safetySections } from '../../../src/support/safety-plan-document/safety-plan.dto.js';
import { shownTo } from '../../../src/support/safety-plan-document/safety-view.js';

const byPatient = { revision: 1, from: 'patient' } as const;

describe('the document of a safety plan', () => {
  const sign = newId();
  const [walk, dog, sister] = [newId(), newId(), newId()];
  const add = (entryId: string, section: (typeof safetySections)[number], more: object = {}): SafetyOp => ({
    ...{ op: 'entry.add', entryId, section, text: `Line ${entryId.slice(-4)}`, ...more },
  });
  const started = applySafetyOps(
    nothingWritten,
    [
      add(sign, 'warning_signs'),
      add(walk, 'what_helps_me_alone', { minutes: 5 }),
      add(dog, 'what_helps_me_alone', { minutes: 30 }),
      add(sister, 'people_i_ask', { name: 'Sam' }),
      { op: 'link.set', signId: sign, actionIds: [walk, sister] },
    ],
    byPatient,
  );
  const shown = (content: SafetyContent): ReturnType<typeof shownTo> =>
    shownTo(content, { seesSubstanceUse: true, edits: [] });
  const change = (...ops: SafetyOp[]): SafetyContent =>
    applySafetyOps(started, ops, { ...byPatient, revision: 2 });

  it('keeps what a sign leads to through every change of words and places', () => {
    const after = change(
      { op: 'entry.revise', entryId: sign, text: 'I stop answering the phone' },
      { op: 'entry.revise', entryId: walk, text: 'Walk round the block' },
      { op: 'entry.move', entryId: walk, position: 9 },
    );
    expect(shown(after).ifThen).toEqual([
      {
        signId: sign,
        actionIds: [walk, sister],
        sentence: expect.stringMatching(
          /^When I notice “I stop answering the phone”: Walk round the block; Line /,
        ),
        notCoAgreed: null,
      },
    ]);
  });

  it('says “no action yet” where what a sign led to is gone', () => {
    const after = change({ op: 'entry.end', entryId: walk }, { op: 'entry.end', entryId: sister });
    expect(shown(after).ifThen[0]).toMatchObject({ actionIds: [] });
    expect(shown(after).ifThen[0]?.sentence).toMatch(/: no action yet$/);
  });

  it('asks for something first that is done alone within five minutes', () => {
    const first = (id: string) => (): SafetyContent =>
      change({ op: 'link.set', signId: sign, actionIds: [id] });
    expect(first(dog)).toThrow(/alone within 5 minutes/);
    expect(first(sister)).toThrow(/alone within 5 minutes/);
    expect(first(sign)).toThrow(/not to another sign/);
    expect(() => change({ op: 'link.set', signId: walk, actionIds: [] })).toThrow(
      /Begin with a warning sign/,
    );
  });

  it('keeps short what a sign begins with, also when that is worded anew', () => {
    const longer = (entryId: string, minutes: number) => (): SafetyContent =>
      change({ op: 'entry.revise', entryId, minutes });
    expect(longer(walk, 20)).toThrow(/begins with this/);
    expect(shown(longer(walk, 4)()).ifThen[0]?.actionIds).toEqual([walk, sister]);
    expect(longer(dog, 40)).not.toThrow();
    const unlinked = change(
      { op: 'link.set', signId: sign, actionIds: [] },
      { op: 'entry.revise', entryId: walk, minutes: 20 },
    );
    expect(shown(unlinked).ifThen[0]?.actionIds).toEqual([]);
  });

  it('leaves no sign with only what needs others or more time, by whichever change', () => {
    expect(() => change({ op: 'entry.end', entryId: walk })).toThrow(/needs others or more time/);
    const tea = newId();
    const after = change(
      add(tea, 'what_helps_me_alone', { minutes: 3 }),
      { op: 'link.set', signId: sign, actionIds: [walk, sister, tea] },
      { op: 'entry.end', entryId: walk },
    );
    expect(shown(after).ifThen[0]?.actionIds).toEqual([tea, sister]);
    const last = (): SafetyContent =>
      applySafetyOps(after, [{ op: 'entry.revise', entryId: tea, minutes: 30 }], byPatient);
    expect(last).toThrow(/begins with this/);
  });

  it('shows a line about substance use, and what leads to it, to nobody else', () => {
    const after = change(
      { op: 'entry.end', entryId: walk },
      add(walk, 'what_helps_me_alone', { minutes: 5, substanceUse: true }),
    );
    const kept = shownTo(after, { seesSubstanceUse: false, edits: [] });
    expect(JSON.stringify(kept)).not.toContain(walk);
    expect(JSON.stringify(shown(after))).toContain(walk);
  });

  it('never leads to what is not there, whatever is changed in whatever order', () => {
    const ids = Array.from({ length: 6 }, newId);
    const id = fc.constantFrom(...ids);
    const anyOp: fc.Arbitrary<SafetyOp> = fc.oneof(
      fc.record({
        op: fc.constant('entry.add'),
        entryId: id,
        section: fc.constantFrom(...safetySections),
        text: fc.constant('a'),
      }),
      fc.record({ op: fc.constant('entry.revise'), entryId: id, text: fc.constant('b') }),
      fc.record({ op: fc.constant('entry.move'), entryId: id, position: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ op: fc.constant('entry.end'), entryId: id }),
      fc.record({ op: fc.constant('link.set'), signId: id, actionIds: fc.uniqueArray(id, { maxLength: 3 }) }),
    );
    fc.assert(
      fc.property(fc.array(anyOp, { maxLength: 40 }), (ops) => {
        let content = nothingWritten;
        for (const op of ops) {
          const isThereAlready =
            op.op === 'entry.add' && content.entries.some((entry) => entry.id === op.entryId);
          if (isThereAlready) continue;
          const before = JSON.stringify(content);
          try {
            content = applySafetyOps(content, [op], byPatient);
          } catch {
            expect(JSON.stringify(content)).toBe(before);
          }
        }
        const { sections, ifThen } = shown(content);
        const there = new Set(sections.flatMap(({ entries }) => entries.map((entry) => entry.id)));
        const signs = sections.find(({ section }) => section === 'warning_signs')?.entries ?? [];
        expect(ifThen.map(({ signId }) => signId)).toEqual(signs.map((entry) => entry.id));
        expect(ifThen.flatMap(({ actionIds }) => actionIds).every((each) => there.has(each))).toBe(true);
      }),
    );
  });
});
