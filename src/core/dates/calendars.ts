import { say } from '../language/say.js';
import { BrokenRule } from '../errors.js';
import { datesIn, faultsOf, isMoment, type Calendar } from './dates-said.js';

/** Knows the calendar of the organisation at hand, and the birth of the patient whom the request is about. */
export abstract class Calendars {
  /** @param moments whose days are asked for */
  abstract read(moments: readonly string[]): Promise<Calendar>;

  /** @throws {BrokenRule} with each date in the body that cannot be right */
  async judge(body: unknown): Promise<void> {
    const dates = datesIn(body);
    if (dates.length === 0) return;
    const calendar = await this.read(dates.map(({ value }) => value).filter(isMoment));
    const errors = faultsOf(dates, calendar);
    if (errors.length === 0) return;
    const said = errors.map(({ pointer, message }) => `${pointer} ${message}`).join('; ');
    throw new BrokenRule(say`This cannot be the right date: ${said}.`, { errors });
  }
}
