/** Today, as a date field has it. */
export function today(): string {
  return dayOf(new Date());
}

export function yesterday(): string {
  const day = new Date();
  day.setDate(day.getDate() - 1);
  return dayOf(day);
}

/** A moment of that day where this person is, and never one that has not come yet. */
export function asMoment(day: string): string {
  const noon = new Date(`${day}T12:00:00`);
  return new Date(Math.min(noon.getTime(), Date.now() - 1_000)).toISOString();
}

function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
