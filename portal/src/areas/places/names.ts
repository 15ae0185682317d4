import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';

type Names<Code extends string> = Readonly<Record<Code, MessageDescriptor>>;

export const kinds: Names<Schemas['ResourceKind']> = {
  helpline: msg`helpline`,
  support_group: msg`group`,
  peer_programme: msg`people who have been there`,
  therapy: msg`therapy`,
  community_clinic: msg`clinic nearby`,
  sliding_scale: msg`care you pay by what you earn`,
  housing: msg`housing`,
  employment: msg`work`,
  other: msg`other help`,
};

export const costs: Names<Schemas['Cost']> = {
  free: msg`free`,
  sliding_scale: msg`by what you earn`,
  insurance: msg`paid by insurance`,
  paid: msg`costs money`,
  unknown: msg`nobody has said what it costs`,
};

export const ways: Names<Schemas['ChannelKind']> = {
  call: msg`by phone`,
  text: msg`by text message`,
  web: msg`on the web`,
  walk_in: msg`by going there`,
};

export const onPhoneBill: Names<Schemas['OnPhoneBill']> = {
  yes: msg`It shows on the phone bill.`,
  no: msg`It does not show on the phone bill. The list of calls in your phone still keeps it.`,
  unknown: msg`It may show on the phone bill.`,
};
