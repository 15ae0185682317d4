import { say, type Sentence } from '../../core/language/say.js';
import { isTimeZone } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { dayAfter, isDay } from '../../core/days.js';
import { BrokenRule, Conflict } from '../../core/errors.js';
import { webAddress } from '../../core/web-address.js';
import type { OpeningHours } from './opening-hours.js';
import type { ChannelDto, OpeningHoursDto } from './reaching.dto.js';

export const resourceKinds = [
  'therapy',
  'support_group',
  'helpline',
  'community_clinic',
  'sliding_scale',
  'housing',
  'employment',
  'peer_programme',
  'other',
] as const;
export type ResourceKind = (typeof resourceKinds)[number];

export const costs = ['free', 'sliding_scale', 'insurance', 'paid', 'unknown'] as const;
export type Cost = (typeof costs)[number];

/** A number that somebody needs at night is looked at more often. */
const daysUntilCheck = { urgent: 90, other: 180 };

export type ResourceContent = Pick<
  Resource,
  | 'kind'
  | 'name'
  | 'description'
  | 'region'
  | 'place'
  | 'languages'
  | 'cost'
  | 'costNote'
  | 'accessibility'
  | 'channels'
  | 'hours'
  | 'isCrisisContact'
>;

/** Somebody or somewhere that helps. */
@Entity('resource')
export class Resource {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: ResourceKind;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { nullable: true })
  region: string | null;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text', { array: true })
  languages: string[];

  @Column('text')
  cost: Cost;

  @Column('text', { nullable: true })
  costNote: string | null;

  @Column('text', { nullable: true })
  accessibility: string | null;

  @Column('jsonb')
  channels: ChannelDto[];

  @Column('jsonb', { nullable: true })
  hours: OpeningHoursDto | null;

  @Column('boolean')
  isCrisisContact: boolean;

  @Column({ type: 'uuid', update: false })
  addedBy: string;

  @Column({ type: 'timestamptz', update: false })
  addedAt: Date;

  /** YYYY-MM-DD. */
  @Column('date', { nullable: true })
  verifiedOn: string | null;

  @Column('uuid', { nullable: true })
  verifiedBy: string | null;

  /** YYYY-MM-DD: from then on somebody should look at it. */
  @Column('date')
  checkBy: string;

  @Column('timestamptz', { nullable: true })
  retiredAt: Date | null;

  @Column('integer')
  version: number;

  /** @param adding `checkBy`: today, for nobody has checked it @throws {BrokenRule} when it cannot be reached by what it says */
  static add(
    content: ResourceContent,
    adding: Pick<Resource, 'id' | 'addedBy' | 'addedAt' | 'checkBy'>,
  ): Resource {
    const fresh = { verifiedOn: null, verifiedBy: null, retiredAt: null, version: 1 };
    return Object.assign(new Resource(), { ...content, ...adding, ...fresh }).checked();
  }

  /** What somebody has changed, nobody has checked. @throws {BrokenRule | Conflict} */
  change(content: Partial<ResourceContent>, today: string): this {
    this.requireListed();
    const unchecked = { verifiedOn: null, verifiedBy: null, checkBy: today };
    return Object.assign(this, content, unchecked).checked();
  }

  /** Somebody called, or looked: it is so. @throws {BrokenRule | Conflict} for a day that has not come, or what is off the list */
  verify(day: string, { by, today }: { by: string; today: string }): void {
    this.requireListed();
    if (day > today)
      throw refused('/verifiedOn', say`must not lie in the future`, say`Nobody can have checked it by then.`);
    const isUrgent = this.kind === 'helpline' || this.isCrisisContact;
    const days = isUrgent ? daysUntilCheck.urgent : daysUntilCheck.other;
    Object.assign(this, { verifiedOn: day, verifiedBy: by, checkBy: dayAfter(day, days) });
  }

  retire(at: Date): void {
    this.retiredAt = at;
  }

  private requireListed(): void {
    if (this.retiredAt !== null) throw new Conflict(say`This was taken off the list already.`);
  }

  private checked(): this {
    const { kind, isCrisisContact, region, hours, channels } = this;
    if (kind === 'helpline' && region === null)
      throw refused(
        '/region',
        say`is needed for a helpline`,
        say`Say in which country or part of it this helpline answers: somebody elsewhere would call in vain.`,
      );
    if ((kind === 'helpline' || isCrisisContact) && hours === null)
      throw refused(
        '/hours',
        say`is needed for a helpline or a crisis contact`,
        say`Say when somebody answers there. A number that rings in the night and nobody picks up does harm.`,
      );
    if ((kind === 'helpline' || isCrisisContact) && channels.length === 0)
      throw refused(
        '/channels',
        say`must hold a way to reach them`,
        say`Say how they are reached: by call, text, web, or where to go.`,
      );
    if (hours) requireOpenSometime(hours, '/hours');
    requireCountry(region);
    for (const [place, channel] of channels.entries()) requireReachable(channel, `/channels/${place}/to`);
    return this;
  }
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** They have names in the list of languages, and nobody lives in one of them alone: unions of countries, made-up ones, none known. */
const noCountries = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** @throws {BrokenRule} for a country that there is not */
function requireCountry(region: string | null): void {
  const country = region?.slice(0, 2) ?? null;
  if (country === null || (countries.of(country) !== undefined && !noCountries.has(country))) return;
  throw refused(
    '/region',
    say`must be a country that there is`,
    say`No country is called ${region ?? ''}. Take its code of two letters, such as GB.`,
  );
}

/** @throws {BrokenRule} for a number that nobody can dial, and an address that is no page */
function requireReachable({ kind, to }: ChannelDto, pointer: string): void {
  if ((kind === 'call' || kind === 'text') && !/\d.*\d/.test(to))
    throw refused(
      pointer,
      say`must be a number as it is dialled`,
      say`Say the number as it is dialled, such as 116 123. Somebody in need cannot call a sentence.`,
    );
  if (kind === 'web' && !isPage(to))
    throw refused(
      pointer,
      say`must be the address of a page`,
      say`Say the address of the page, such as https://example.org/chat.`,
    );
}

function isPage(address: string): boolean {
  const whole = /^\w+:\/\//.test(address) ? address : `https://${address}`;
  const page = webAddress(whole);
  return page !== null && ['http:', 'https:'].includes(page.protocol) && page.hostname.includes('.');
}

/** @param pointer where the hours stand @throws {BrokenRule} for hours at which nobody is ever there, or of no place */
export function requireOpenSometime(hours: OpeningHours, pointer: string): void {
  if (!isTimeZone(hours.timeZone))
    throw refused(
      `${pointer}/timeZone`,
      say`must be the name of a time zone such as Europe/London`,
      say`No time zone is called ${hours.timeZone} here. Take one of the IANA names, such as Europe/London.`,
    );
  if (hours.always ? hours.weekly.length + hours.closedOn.length > 0 : hours.weekly.length === 0)
    throw refused(
      `${pointer}/weekly`,
      say`must be empty where always is true, and only there`,
      say`Say either that it is always open, or from when until when.`,
    );
  const endless = hours.weekly.findIndex(({ from, until }) => from === until);
  if (endless !== -1)
    throw refused(
      `${pointer}/weekly/${endless}/until`,
      say`must be another time than from`,
      say`This begins and ends at the same time. For a whole day say 00:00 until 24:00.`,
    );
  for (const [place, day] of hours.closedOn.entries())
    if (!isDayOfCalendar(day))
      throw refused(
        `${pointer}/closedOn/${place}`,
        say`must hold days that there are`,
        say`${day} is no day of the calendar. Leave it out, or say which day is meant.`,
      );
}

/** @param day YYYY-MM-DD, or --MM-DD, which counts in the years that have it */
function isDayOfCalendar(day: string): boolean {
  return isDay(day.startsWith('--') ? `2024${day.slice(1)}` : day);
}

function refused(pointer: string, message: Sentence, detail: Sentence): BrokenRule {
  return new BrokenRule(detail, { errors: [{ pointer, message }] });
}
