import type { ChannelDto } from '../resources/reaching.dto.js';
import type { ResourceDto } from '../resources/resource.dto.js';
import type { HelpContactDto, ShippedHelplineDto } from './help-card.dto.js';
import type { ShippedHelpline } from './shipped-helplines.js';

/** One line for each way to reach somebody: what to do comes first. */
function lineFor({ kind, to, note }: ChannelDto): string {
  const more = note ? ` ${note.replace(/\.?$/, '.')}` : '';
  switch (kind) {
    case 'call':
      return `Call ${to}.${more}`;
    case 'text':
      return `Text ${to}.${more}`;
    case 'web':
      return `Write on ${to}.${more}`;
    case 'walk_in':
      return `Go to ${to}.${more}`;
  }
}

/** Somebody of the clinic's own list. */
export function contactOf(resource: ResourceDto): HelpContactDto {
  const { name, channels, hoursInWords, isOpenNow, languages, description, isStale } = resource;
  const told = { name, channels, hoursInWords, isOpenNow, languages, note: description };
  const says = channels.map(lineFor);
  return { ...told, says, verification: isStale ? 'unverified' : 'verified', source: null };
}

/** A helpline that the service came with. */
export function shippedContactOf({ channels, always, source, ...told }: ShippedHelpline): ShippedHelplineDto {
  return {
    ...told,
    languages: [...told.languages],
    channels: [...channels],
    says: channels.map(lineFor),
    hoursInWords: always ? 'Day and night, every day, as far as we know.' : null,
    isOpenNow: null,
    verification: 'unverified',
    source: source.says,
    sureness: source.sureness,
  };
}
