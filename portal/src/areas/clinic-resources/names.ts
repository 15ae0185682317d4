import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';

export type Resource = Schemas['Resource'];
export type Hours = Schemas['OpeningHours'];
export type Channel = Schemas['Channel'];

/** What can be written of an entry. */
export type Entry = Pick<
  Resource,
  | 'kind'
  | 'name'
  | 'description'
  | 'channels'
  | 'languages'
  | 'region'
  | 'place'
  | 'cost'
  | 'costNote'
  | 'accessibility'
  | 'hours'
  | 'isCrisisContact'
>;

/** A part of the form: what stands in it, and what is typed. */
export interface EntryPart {
  readonly value: Entry;
  readonly type: (change: Partial<Entry>) => void;
}

type Names<Code extends string> = Record<Code, MessageDescriptor>;

export const kindNames: Names<Resource['kind']> = {
  therapy: msg`therapy`,
  support_group: msg`support group`,
  helpline: msg`helpline`,
  community_clinic: msg`community clinic`,
  sliding_scale: msg`help at a price by income`,
  housing: msg`housing`,
  employment: msg`work`,
  peer_programme: msg`peer programme`,
  other: msg`something else`,
};

export const channelNames: Names<Channel['kind']> = {
  call: msg`telephone`,
  text: msg`text message`,
  web: msg`web page`,
  walk_in: msg`go there`,
};

export const costNames: Names<Resource['cost']> = {
  free: msg`free`,
  sliding_scale: msg`by what one earns`,
  insurance: msg`insurance pays`,
  paid: msg`costs money`,
  unknown: msg`nobody has said`,
};

export const billNames: Names<Channel['onPhoneBill']> = {
  unknown: msg`not known`,
  no: msg`no`,
  yes: msg`yes`,
};

export const dayNames: Names<Schemas['Day']> = {
  mon: msg`Mon`,
  tue: msg`Tue`,
  wed: msg`Wed`,
  thu: msg`Thu`,
  fri: msg`Fri`,
  sat: msg`Sat`,
  sun: msg`Sun`,
};
