import { say } from '../language/say.js';
import { BrokenRule } from '../errors.js';

/**
 * The moment as of which something is read.
 * @throws {BrokenRule} when it has not come yet
 */
export function momentOf(asOf: string, now: Date): Date {
  const moment = new Date(asOf);
  if (moment <= now) return moment;
  throw new BrokenRule(say`Nobody knows yet how it will stand then.`, {
    errors: [{ pointer: '/asOf', message: say`must not be in the future` }],
  });
}
