import fc from 'fast-check';
import { Problem } from '../../../src/core/errors.js';
import { setbackMoves } from '../../../src/journey/setbacks/setback-states.js';
import { Setback } from '../../../src/journey/setbacks/setback.entity.js';

const now = new Date('2026-06-01T12:00:00Z');
const aSetback = (party: 'patient' | 'clinician' = 'patient'): Setback =>
  Setback.record(
    {
      occurredAt: now,
      noticedBy: 'patient',
      intensity: null,
      intensityWords: null,
      warningSigns: [],
      triggers: [],
      supportsUsed: [],
    },
    {
      id: 'one',
      visibility: 'care_team',
      party,
      recordedBy: 'alex',
      recordedAt: now,
      stageBefore: null,
      catalogueVersion: 1,
      keepWordingReason: null,
    },
  );

describe('a setback', () => {
  it('moves as its table says, and no other way', () => {
    const names = Object.keys(setbackMoves) as (keyof typeof setbackMoves)[];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { maxLength: 12 }), (moves) => {
        const setback = aSetback();
        for (const name of moves) {
          const { from, to } = setbackMoves[name];
          const before = setback.state;
          const allowed = (from as readonly string[]).includes(before);
          try {
            if (name === 'steady') setback.steady(now);
            else if (name === 'reopen') setback.reopen();
            else if (name === 'integrate') setback.integrate({ accountId: 'dana', party: 'clinician' }, now);
            else setback.void('patient', 'A slip');
            expect([allowed, setback.state]).toEqual([true, to]);
          } catch (error) {
            if (!(error instanceof Problem)) throw error;
            expect([allowed, setback.state]).toEqual([false, before]);
          }
          if (setback.state !== 'entered-in-error')
            expect(setback.integratedAt !== null).toBe(setback.state === 'integrated');
        }
      }),
    );
  });

  it('keeps the words of whoever said them', () => {
    const setback = aSetback();
    const alex = { accountId: 'alex', party: 'patient' } as const;
    const dana = { accountId: 'dana', party: 'clinician' } as const;
    setback.learn({ lesson: 'I can call my sister' }, alex);
    expect(() => setback.learn({ lesson: 'Take more care' }, dana)).toThrow('the other side’s words');
    setback.learn({ whatHelped: 'We spoke the same day' }, dana);
    expect(setback).toMatchObject({ lessonBy: 'alex', whatHelpedParty: 'clinician', whatHelpedBy: 'dana' });
    setback.learn({ lesson: null }, alex);
    expect(setback).toMatchObject({ lesson: null, lessonParty: null, lessonBy: null });
  });

  it('is shown as the patient decides', () => {
    const own = aSetback();
    own.show('only_me', 'patient');
    expect(own.visibility).toBe('only_me');
    expect(() => own.show('shared', 'clinician')).toThrow('The patient decides');
    expect(() => aSetback('clinician').show('only_me', 'patient')).toThrow('the team has it already');
    expect(Setback.visibleTo('self')).toEqual(['care_team', 'shared', 'all of it']);
    expect(Setback.visibleTo('representative')).toEqual(['care_team', 'shared', 'what they wrote']);
    expect(Setback.visibleTo('care_team')).toEqual(['care_team', 'shared']);
    expect(Setback.visibleTo('peer')).toEqual(['shared']);
  });
});
