/** An age of majority and a birthday by which somebody comes of age on a day. */
export interface ComingOfAge {
  readonly ageOfMajority: number;
  readonly birthDate: string;
}

/**
 * Nobody is born on the 29th of February of every year: at eighteen they come of age on it in no leap year, and at twenty in nearly
 * each (20 years before 2120 lies 2100, which is none).
 * @param day YYYY-MM-DD
 */
export function comingOfAgeOn(day: string): ComingOfAge {
  const ageOfMajority = day.endsWith('-02-29') ? 20 : 18;
  return { ageOfMajority, birthDate: `${Number(day.slice(0, 4)) - ageOfMajority}${day.slice(4)}` };
}
