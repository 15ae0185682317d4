import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';

export type CheckIn = Schemas['CheckIn'];
type Said = Schemas['CheckInPointSaid'];
export type Of = Schemas['Of'];

/** What can be said, from the hardest or least to the most. None is a score. */
export const moods = ['very_low', 'low', 'in_between', 'all_right', 'good'] as const;
export const amounts = ['hardly', 'a_little', 'some', 'enough', 'plenty'] as const;

export const levelWords: Record<Said, MessageDescriptor> = {
  very_low: msg`very low`,
  low: msg`low`,
  in_between: msg`in between`,
  all_right: msg`all right`,
  good: msg`good`,
  hardly: msg`hardly any`,
  a_little: msg`a little`,
  some: msg`some`,
  enough: msg`enough`,
  plenty: msg`plenty`,
  not_today: msg`not today`,
};

export const ofWords: Record<Of, MessageDescriptor> = {
  mood: msg`Mood`,
  sleep: msg`Sleep`,
  energy: msg`Energy`,
};
