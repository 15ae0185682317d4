import { dayAfter, isDay } from '../../../src/core/days.js';
import { comingOfAgeOn } from '../../support/coming-of-age.js';

it('There is somebody who comes of age on each day of the calendar', () => {
  const days = Array.from({ length: 4 * 366 }, (_, days) => dayAfter('2026-01-01', days));
  expect(days).toContain('2028-02-29');
  for (const day of days) {
    const { ageOfMajority, birthDate } = comingOfAgeOn(day);
    expect([day, isDay(birthDate)]).toEqual([day, true]);
    expect(`${Number(birthDate.slice(0, 4)) + ageOfMajority}${birthDate.slice(4)}`).toBe(day);
    // An organisation may choose from 14 to 21.
    expect([18, 20]).toContain(ageOfMajority);
  }
});
