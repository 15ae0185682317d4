import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';

type Names<Code extends string> = Readonly<Record<Code, MessageDescriptor>>;

export const howItHelped: Names<Schemas['Helped']> = {
  a_lot: msg`It helped a lot`,
  a_little: msg`It helped a little`,
  not_this_time: msg`Not this time`,
  made_it_harder: msg`It made things harder`,
};

/** How sure the source of a technique is. */
export const sureness: Names<Schemas['SourceSureness']> = {
  read: msg`somebody read it there`,
  second_hand: msg`told by others who cite it`,
  from_memory: msg`commonly known; nobody has looked it up yet`,
  clinic: msg`your clinic stands for it`,
};
