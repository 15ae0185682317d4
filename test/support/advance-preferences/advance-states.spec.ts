import fc from 'fast-check';
import {
  activate,
  end,
  standingAt,
  turnKey,
  type Turn,
} from '../../../src/support/advance-preferences/advance-states.js';
import { Conflict, Forbidden } from '../../../src/core/errors.js';

const [patient, sam, kim, dana] = ['patient', 'sam', 'kim', 'dana'];
const hourMs = 60 * 60 * 1000;
const start = new Date('2027-01-01T00:00:00Z');
const at = (hours: number): Date => new Date(start.getTime() + hours * hourMs);
const both = new Set([sam, kim]);
const keyed = (turns: readonly Turn[] = []): any => ({ keys: [sam, kim], lastsDays: 3, turns });
const turned = (by: string, hours: number): Turn => turnKey(keyed(), { by, at: at(hours), counting: both });

type Deed = 'turn' | 'activate' | 'end' | 'leave' | 'return';
const deeds = fc.array(
  fc.record({
    deed: fc.constantFrom<Deed>('turn', 'turn', 'turn', 'activate', 'end', 'leave', 'return'),
    who: fc.constantFrom(patient, sam, kim, dana),
    hours: fc.constantFrom(0, 1, 30, 71, 72, 73, 200),
  }),
  { maxLength: 40 },
);

describe('advance preferences', () => {
  it('count after two keys, each turned by its own holder, and after one of them do not', () => {
    const first = turned(sam, 0);
    expect(standingAt([first], at(1))).toEqual({ state: 'one_key', firstKeyBy: sam, until: at(72) });
    expect(() => turnKey(keyed([first]), { by: sam, at: at(1), counting: both })).toThrow(Conflict);
    const second = turnKey(keyed([first]), { by: kim, at: at(1), counting: both });
    expect(standingAt([first, second], at(2)).state).toBe('active');
    expect(standingAt([first, second], at(73)).state).toBe('written');
  });

  it('do not count where the first holder is let in no more, or the first key has lapsed', () => {
    const first = turned(sam, 0);
    const alone = turnKey(keyed([first]), { by: kim, at: at(1), counting: new Set([kim]) });
    expect(alone.kind).toBe('key_turned');
    expect(turnKey(keyed([first]), { by: kim, at: at(72), counting: both }).kind).toBe('key_turned');
  });

  it('are turned by nobody else: not by the clinician, the person, or a holder whose relation has ended', () => {
    for (const by of [dana, patient])
      expect(() => turnKey(keyed(), { by, at: start, counting: new Set([...both, by]) })).toThrow(Forbidden);
    expect(() => turnKey(keyed(), { by: sam, at: start, counting: new Set([kim]) })).toThrow(Forbidden);
    expect(() => turnKey({ ...keyed(), keys: [] }, { by: sam, at: start, counting: both })).toThrow(
      Forbidden,
    );
  });

  it('hold over any history of the person, two key holders and a clinician', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(deeds, (history) => {
        let turns: readonly Turn[] = [];
        let now = start.getTime();
        const counting = new Set([sam, kim]);
        /** What happened since it last stood at the beginning, told by another rule than the one under test. */
        let keysInTime = new Map<string, number>();
        let activeUntil = 0;
        for (const { deed, who, hours } of history) {
          now += hours * hourMs;
          const moment = new Date(now);
          const before = standingAt(turns, moment);
          expect(before.state === 'active').toBe(activeUntil > now);
          seen.add(before.state);
          if (deed === 'leave') counting.delete(who);
          if (deed === 'return' && (who === sam || who === kim)) counting.add(who);
          try {
            const turn =
              deed === 'turn'
                ? turnKey(keyed(turns), { by: who, at: moment, counting })
                : deed === 'activate' && who === patient
                  ? activate(keyed(turns), { by: who, at: moment })
                  : deed === 'end' && who === patient
                    ? end(keyed(turns), { by: who, at: moment })
                    : null;
            if (!turn) continue;
            turns = [...turns, turn];
            if (turn.kind === 'ended') {
              keysInTime = new Map();
              activeUntil = 0;
              expect(standingAt(turns, moment).state).toBe('written');
            }
            if (deed === 'turn') keysInTime.set(who, now);
            if (turn.kind === 'activated') {
              activeUntil = now + 3 * 24 * hourMs;
              const inTime = [...keysInTime].filter(
                ([by, then]) => counting.has(by) && now - then < 72 * hourMs,
              );
              expect(who === patient || inTime.length === 2).toBe(true);
              keysInTime = new Map();
            }
          } catch (error) {
            if (!(error instanceof Conflict || error instanceof Forbidden)) throw error;
            expect(standingAt(turns, moment)).toEqual(before);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toEqual(['active', 'one_key', 'written']);
  });
});
