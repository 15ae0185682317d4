import fc from 'fast-check';
import { afterStaffedMinutes, nextStaffed } from '../../../src/support/alert-protocols/staffed-time.js';
import { isOpenAt, type OpeningHours } from '../../../src/support/resources/opening-hours.js';

const office: OpeningHours = {
  timeZone: 'Europe/London',
  always: false,
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', until: '17:00' }],
  closedOn: ['--12-25'],
};
const after = (hours: OpeningHours, from: string, minutes: number): string =>
  afterStaffedMinutes(hours, new Date(from), minutes).toISOString();

describe('minutes in which somebody is there', () => {
  it.each([
    ['within the day', '2026-11-27T10:00:00Z', 30, '2026-11-27T10:30:00.000Z'],
    ['over the weekend', '2026-11-27T16:50:00Z', 30, '2026-11-30T09:20:00.000Z'],
    ['from the night on', '2026-11-26T23:00:00Z', 30, '2026-11-27T09:30:00.000Z'],
    ['over a day on which nobody is there', '2026-12-24T16:50:00Z', 30, '2026-12-28T09:20:00.000Z'],
    ['over the change of the clocks', '2026-03-27T16:50:00Z', 30, '2026-03-30T08:20:00.000Z'],
  ])('go on %s', (_, from, minutes, until) => {
    expect(after(office, from, minutes)).toBe(until);
  });

  it('are counted once where two times overlap, and over midnight', () => {
    const span = { days: office.weekly[0]?.days ?? [], from: '16:00', until: '02:00' };
    const night = { ...office, weekly: [...office.weekly, span] };
    expect(after(night, '2026-11-26T16:50:00Z', 600)).toBe('2026-11-27T09:50:00.000Z');
  });

  it('are minutes of the clock day and night, and where nobody is ever there', () => {
    const always = { ...office, always: true, weekly: [] };
    const never = { ...office, weekly: [] };
    expect(after(always, '2026-11-28T03:00:00Z', 30)).toBe('2026-11-28T03:30:00.000Z');
    expect(after(never, '2026-11-28T03:00:00Z', 30)).toBe('2026-11-28T03:30:00.000Z');
    expect(nextStaffed(never, new Date('2026-11-28T03:00:00Z'))).toBeNull();
  });

  it('begin when the doors open, whatever the hours', () => {
    const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:30`);
    const zone = fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Asia/Kolkata');
    fc.assert(
      fc.property(zone, time, time, fc.integer({ min: 0, max: 500_000 }), (timeZone, from, until, minute) => {
        const hours = {
          ...office,
          timeZone,
          weekly: [{ days: [...(office.weekly[0]?.days ?? [])], from, until }],
        };
        const moment = new Date(Date.parse('2026-01-01T00:00:00Z') + minute * 60_000);
        const next = nextStaffed(hours, moment);
        expect(next !== null && isOpenAt(hours, next)).toBe(true);
        expect(next?.getTime() === moment.getTime()).toBe(isOpenAt(hours, moment));
      }),
      { numRuns: 40 },
    );
  });
});
