import { say } from '../../core/language/say.js';
import { BadInput } from '../../core/errors.js';

/** How far somebody has heard: of which transaction, when, and which event of it. */
export interface EventPosition {
  readonly xact: string;
  readonly at: number;
  readonly id: string;
}

/** As the description says it. No number begins with a needless 0: the database would read such a one as octal. */
export const positionShape =
  '^(0|[1-9]\\d{0,17})\\.(0|[1-9]\\d{0,14})\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
const shape = new RegExp(positionShape);

export function written({ xact, at, id }: EventPosition): string {
  return `${xact}.${at}.${id}`;
}

/** @throws {BadInput} for what this service has not written */
export function positionIn(text: string, pointer: string): EventPosition {
  const [xact = '', at = '', id = ''] = text.split('.');
  if (shape.test(text)) return { xact, at: Number(at), id };
  throw new BadInput(
    say`This is no place to hear on from. Send the id of the last event, as it came, or leave it out to begin now.`,
    { errors: [{ pointer, message: say`must be the id of an event, as it came` }] },
  );
}
