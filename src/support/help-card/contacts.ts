import { say, sayAgain } from '../../core/language/say.js';
import type { ChannelDto } from '../resources/reaching.dto.js';
import type { ResourceDto } from '../resources/resource.dto.js';
import type { HelpCardDto, HelpContactDto, ShippedHelplineDto } from './help-card.dto.js';
import type { ShippedHelpline } from './shipped-helplines.js';

/** One line for each way to reach somebody: what to do comes first. */
function lineFor({ kind, to, note }: ChannelDto): string {
  const more = note ? ` ${note.replace(/\.?$/, '.')}` : '';
  switch (kind) {
    case 'call':
      return say`Call ${to}.` + more;
    case 'text':
      return say`Text ${to}.` + more;
    case 'web':
      return say`Write on ${to}.` + more;
    case 'walk_in':
      return say`Go to ${to}.` + more;
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
export function shippedContactOf({
  channels,
  note,
  always,
  source,
  ...told
}: ShippedHelpline): ShippedHelplineDto {
  const ways = channels.map((way) => ({ ...way, note: way.note && sayAgain(way.note) }));
  return {
    ...told,
    note: note && sayAgain(note),
    languages: [...told.languages],
    channels: ways,
    says: ways.map(lineFor),
    hoursInWords: always ? say`Day and night, every day, as far as we know.` : null,
    isOpenNow: null,
    verification: 'unverified',
    source: source.says,
    sureness: source.sureness,
  };
}

/** Whoever can be reached now goes first, the clinic's own before others; then who may be; nobody is sent to a closed door before that. */
export function firstToReach({
  contacts,
  helplines,
}: Pick<HelpCardDto, 'contacts' | 'helplines'>): HelpContactDto | null {
  const all = [...contacts, ...helplines];
  return (
    all.find(({ isOpenNow }) => isOpenNow === true) ??
    all.find(({ isOpenNow }) => isOpenNow === null) ??
    all[0] ??
    null
  );
}
