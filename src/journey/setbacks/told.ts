import type { ChangeSetbackDto } from './setback.dto.js';
import type { HardTime } from './setback.entity.js';

export const toldFields = [
  'intensity',
  'intensityWords',
  'warningSigns',
  'triggers',
  'supportsUsed',
] as const;

/** What somebody tells of a hard time. */
type Told = Pick<HardTime, (typeof toldFields)[number]>;

export const nothingTold: Told = {
  intensity: null,
  intensityWords: null,
  warningSigns: [],
  triggers: [],
  supportsUsed: [],
};

/** What was really sent; null takes back what was told. */
export function toldIn(input: ChangeSetbackDto): Partial<Told> {
  const given = toldFields.filter((field) => input[field] !== undefined);
  return Object.fromEntries(given.map((field) => [field, input[field] ?? nothingTold[field]]));
}
