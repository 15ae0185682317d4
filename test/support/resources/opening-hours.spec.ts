import fc from 'fast-check';
import { isOpenAt, weekdays, type OpeningHours } from '../../../src/support/resources/opening-hours.js';

const hours = (changes: Partial<OpeningHours>): OpeningHours => ({
  ...{ timeZone: 'Europe/London', always: false, closedOn: [], weekly: [] },
  ...changes,
});
const isOpen = (each: OpeningHours, at: string): boolean => isOpenAt(each, new Date(at));

describe('whether somebody can be reached now', () => {
  const evenings = hours({ weekly: [{ days: ['tue'], from: '18:00', until: '20:00' }] });
  // 2026-12-01 is a Tuesday.
  it.each([
    ['2026-12-01T17:59:59Z', false],
    ['2026-12-01T18:00:00Z', true],
    ['2026-12-01T19:59:59Z', true],
    ['2026-12-01T20:00:00Z', false],
    ['2026-12-02T18:30:00Z', false],
  ])('from its first minute until its last: %s', (at, expected) => {
    expect(isOpen(evenings, at)).toBe(expected);
  });

  it.each([
    ['2026-07-07T17:00:00Z', true],
    ['2026-07-07T18:59:00Z', true],
    ['2026-07-07T19:00:00Z', false],
  ])('by the clock there, in summer too: %s', (at, expected) => {
    expect(isOpen(evenings, at)).toBe(expected);
  });

  const nights = hours({ weekly: [{ days: ['fri', 'sat'], from: '22:00', until: '02:00' }] });
  it.each([
    ['2026-12-04T22:00:00Z', true],
    ['2026-12-05T01:59:00Z', true],
    ['2026-12-05T02:00:00Z', false],
    ['2026-12-06T01:30:00Z', true],
    ['2026-12-06T23:00:00Z', false],
    ['2026-12-04T01:00:00Z', false],
  ])('over midnight, as part of the day on which it began: %s', (at, expected) => {
    expect(isOpen(nights, at)).toBe(expected);
  });

  it('when the clock is put forward, and when it is put back and an hour comes twice', () => {
    const early = hours({ weekly: [{ days: ['sun'], from: '01:00', until: '03:00' }] });
    // 2026-03-29, London: 01:00 GMT becomes 02:00 BST.
    expect(isOpen(early, '2026-03-29T00:59:00Z')).toBe(false);
    expect(isOpen(early, '2026-03-29T01:00:00Z')).toBe(true);
    expect(isOpen(early, '2026-03-29T02:00:00Z')).toBe(false);
    // 2026-10-25, London: 02:00 BST becomes 01:00 GMT.
    expect(isOpen(early, '2026-10-25T00:00:00Z')).toBe(true);
    expect(isOpen(early, '2026-10-25T01:30:00Z')).toBe(true);
    expect(isOpen(early, '2026-10-25T02:59:00Z')).toBe(true);
    expect(isOpen(early, '2026-10-25T03:00:00Z')).toBe(false);
  });

  it('not on a holiday; what the evening before began goes on', () => {
    const closedOn = ['--12-25', '2026-12-05'];
    const holiday = hours({ ...nights, closedOn });
    expect(isOpen(holiday, '2026-12-05T01:00:00Z')).toBe(true);
    expect(isOpen(holiday, '2026-12-05T23:00:00Z')).toBe(false);
    expect(isOpen(holiday, '2026-12-06T01:00:00Z')).toBe(false);
    expect(isOpen(holiday, '2026-12-25T23:00:00Z')).toBe(false);
    expect(isOpen(holiday, '2027-12-24T23:00:00Z')).toBe(true);
    expect(isOpen(holiday, '2027-12-25T23:00:00Z')).toBe(false);
  });

  it('on the other side of the date line', () => {
    const there = hours({
      timeZone: 'Pacific/Kiritimati',
      weekly: [{ days: ['wed'], from: '00:00', until: '24:00' }],
    });
    expect(isOpen(there, '2026-12-01T10:00:00Z')).toBe(true);
    expect(isOpen(there, '2026-12-01T09:59:00Z')).toBe(false);
    expect(isOpen(there, '2026-12-02T09:59:00Z')).toBe(true);
    expect(isOpen(there, '2026-12-02T10:00:00Z')).toBe(false);
  });

  it('day and night where it says so', () => {
    expect(isOpen(hours({ always: true }), '2026-12-25T03:00:00Z')).toBe(true);
  });

  it('is open all week when every day is from a time until the same time', () => {
    const moments = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2035-01-01'),
      noInvalidDate: true,
    });
    const times = fc.integer({ min: 0, max: 1439 }).map((minute) => {
      const two = (value: number): string => String(value).padStart(2, '0');
      return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    });
    const zones = fc.constantFrom('Europe/London', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia');
    fc.assert(
      fc.property(moments, times, zones, (at, time, timeZone) => {
        const weekly = [{ days: weekdays, from: time, until: time }];
        return isOpenAt(hours({ timeZone, weekly }), at);
      }),
    );
  });
});
