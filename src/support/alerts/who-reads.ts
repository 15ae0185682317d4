import { say, type Sentence } from '../../core/language/say.js';
import type { LocalDays } from '../../core/days.js';
import { inOneLine } from '../../core/text/written.js';
import type { AlertProtocol } from '../alert-protocols/alert-protocol.entity.js';
import { nextStaffed } from '../alert-protocols/staffed-time.js';
import type { SafetyAlertDto } from './safety-alert.dto.js';

interface Moment {
  readonly now: Date;
  readonly days: LocalDays;
  readonly timeZone: string;
}

/** Who reads an answer, and when, as honestly as it is known. */
export function whoReads(
  alert: SafetyAlertDto,
  protocol: AlertProtocol | null,
  { now, days, timeZone }: Moment,
): Sentence {
  if (alert.acknowledgedBy !== null)
    return say`${inOneLine(alert.acknowledgedBy.displayName)} has read what you answered.`;
  const who = namesOf(alert);
  const from = protocol && nextStaffed(protocol.staffedHours, now);
  if (who === null || from === null)
    return say`Nobody reads this right now, and we cannot say when somebody will. Please reach one of the people above.`;
  if (from.getTime() <= now.getTime())
    return say`${who} is asked to read this by ${days.timeSaid(new Date(alert.dueAt))} on ${days.said(alert.dueAt)}. They are also asked to get in touch with you.`;
  const [time, day] = [days.timeSaid(from), days.said(from)];
  return isNight(now, timeZone)
    ? say`Nobody reads this tonight. ${who} is asked to read it from ${time} on ${day} on. They are also asked to get in touch with you. Until then, please reach one of the people above.`
    : say`Nobody reads this right now. ${who} is asked to read it from ${time} on ${day} on. They are also asked to get in touch with you. Until then, please reach one of the people above.`;
}

/** One or two people by name; of more, that they are the care team. Null: nobody was told. */
function namesOf({ events }: SafetyAlertDto): string | null {
  const told = events.findLast((event) => event.told.length > 0)?.told ?? [];
  const [first, second] = told.map(({ displayName }) => inOneLine(displayName));
  if (first === undefined) return null;
  if (second === undefined) return first;
  return told.length === 2 ? say`${first} or ${second}` : say`${first}, or somebody else of your care team,`;
}

function isNight(moment: Date, timeZone: string): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(moment),
  );
  return hour >= 17 || hour < 6;
}
