import fc from 'fast-check';
import { dayAfter, isDay, isMoment, LocalDays } from '../../src/core/days.js';
import { inTurn } from '../support/turns.js';

const east = new LocalDays({ timeZone: 'Pacific/Kiritimati', locale: 'en-GB' });
const west = new LocalDays({ timeZone: 'Pacific/Pago_Pago', locale: 'es' });

describe('a day', () => {
  it('is the day of the organisation, on both sides of the date line', () => {
    const moment = new Date('2026-11-26T10:30:00Z');
    expect(east.dayOf(moment)).toBe('2026-11-27');
    expect(west.dayOf(moment)).toBe('2026-11-25');
  });

  it('begins where the organisation is, also where clocks are changed at midnight', () => {
    expect(east.beginningOf('2026-11-27').toISOString()).toBe('2026-11-26T10:00:00.000Z');
    expect(west.beginningOf('2026-11-27').toISOString()).toBe('2026-11-27T11:00:00.000Z');
    const zones = Intl.supportedValuesOf('timeZone').map(
      (timeZone) => new LocalDays({ timeZone, locale: 'en' }),
    );
    const moments = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2060-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (moment, days) => {
        const day = days.dayOf(moment);
        expect(days.beginningOf(day).getTime()).toBeLessThanOrEqual(moment.getTime());
        expect(days.beginningOf(dayAfter(day, 1)).getTime()).toBeGreaterThan(moment.getTime());
      }),
    );
  });

  it('begins with its first moment in every time zone, the whole year round', () => {
    const wrong: string[] = [];
    const days = Array.from({ length: 366 }, (_, days) => dayAfter('2027-01-01', days));
    for (const [turn, timeZone] of Intl.supportedValuesOf('timeZone').entries()) {
      const local = new LocalDays({ timeZone, locale: 'en' });
      for (const day of inTurn(days, turn, 14)) {
        const first = local.beginningOf(day);
        const before = new Date(first.getTime() - 1);
        if (local.dayOf(first) !== day || local.dayOf(before) >= day) wrong.push(`${timeZone} ${day}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['put forward', 'America/Santiago', '2027-09-05', '2027-09-05T04:00:00.000Z'],
    ['put forward', 'Atlantic/Azores', '2027-03-28', '2027-03-28T01:00:00.000Z'],
    ['put forward', 'Africa/Cairo', '2027-04-30', '2027-04-29T22:00:00.000Z'],
    ['put back', 'Atlantic/Azores', '2027-10-31', '2027-10-31T00:00:00.000Z'],
    ['put back', 'America/Havana', '2027-11-07', '2027-11-07T04:00:00.000Z'],
    ['put over the date line', 'Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
  ])('begins where clocks are %s at midnight: %s on %s', (_, timeZone, day, first) => {
    expect(new LocalDays({ timeZone, locale: 'en' }).beginningOf(day).toISOString()).toBe(first);
  });

  it('is written in the language of the organisation, in one calendar and with one kind of figures', () => {
    expect(east.written('2027-07-01')).toBe('1 July 2027');
    expect(west.written('2027-07-01')).toBe('1 de julio de 2027');
    for (const locale of ['fa', 'th-TH', 'ar-SA', 'ja-JP-u-ca-japanese'])
      expect(new LocalDays({ timeZone: 'UTC', locale }).written('2027-07-01')).toContain('2027');
  });

  it('has its times said in the language of the sentence, as the place of the organisation writes them', () => {
    const noon = new Date('2027-07-01T12:05:00Z');
    const said = (locale: string): string =>
      new LocalDays({ timeZone: 'America/Chicago', locale }).timeSaid(noon).replaceAll(/\s/g, ' ');
    expect(['en', 'en-US', 'en-GB', 'es', 'de'].map(said)).toEqual([
      ...['7:05 AM', '7:05 AM', '07:05', '7:05 AM', '07:05'],
    ]);
  });

  it('is counted on, and back', () => {
    expect(dayAfter('2024-02-28', 2)).toBe('2024-03-01');
    expect(dayAfter('2026-01-01', -1)).toBe('2025-12-31');
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('0000-01-01')).toBe(false);
  });

  it.each(['2026-02-30T00:00:00.000Z', '0000-01-01T00:00:00.000Z', '2026-02-28', '2026-02-28T00:00:00Z', ''])(
    'is no moment that this service writes: "%s"',
    (text) => {
      expect(isMoment(text)).toBe(false);
      expect(isMoment('2026-02-28T23:59:59.999Z')).toBe(true);
    },
  );
});
