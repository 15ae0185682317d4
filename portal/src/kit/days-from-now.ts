import { useState } from 'react';

/** A day so many days from today, here, as a date field wants it. It stays while the page is open. */
export function useDaysFromNow(days: number): string {
  const [day] = useState(() => {
    const then = new Date();
    then.setDate(then.getDate() + days);
    const two = (part: number) => String(part).padStart(2, '0');
    return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
  });
  return day;
}
