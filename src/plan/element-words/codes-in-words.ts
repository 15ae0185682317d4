import { sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import type { AchievementStatus, LifeDomain } from './goal-states.js';
import type { InterventionKind } from './intervention-states.js';
import { goalStates, helpStates, stepStates } from './standing-words.js';

const ways: Readonly<Record<AchievementStatus, Unsaid>> = {
  'in-progress': toSay`under way`,
  improving: toSay`getting better`,
  worsening: toSay`harder at the moment`,
  'no-change': toSay`as it was`,
  achieved: toSay`reached`,
  sustaining: toSay`reached, and it lasts`,
  'not-achieved': toSay`not reached`,
  'no-progress': toSay`it has not moved yet`,
  'not-attainable': toSay`out of reach for now`,
};

const areas: Readonly<Record<LifeDomain, Unsaid>> = {
  health: toSay`health`,
  home: toSay`home`,
  purpose: toSay`purpose`,
  community: toSay`community`,
  relationships: toSay`relationships`,
  self: toSay`self`,
};

const kindsOfHelp: Readonly<Record<InterventionKind, Unsaid>> = {
  therapy: toSay`therapy`,
  medication_management: toSay`help with medicines`,
  technique: toSay`something to practise`,
  social_support: toSay`help in daily life`,
  peer_support: toSay`support by a peer`,
};

/** The fields whose values are codes, by their names: a code is for programs. */
const codes: Readonly<Record<string, Readonly<Record<string, Unsaid>>>> = {
  lifecycleStatus: goalStates,
  status: { ...stepStates, ...helpStates },
  achievementStatus: ways,
  lifeDomain: areas,
  type: kindsOfHelp,
};

/** How a goal is going, as a person would say it. */
export function wayInWords(status: AchievementStatus): string {
  return sayAgain(ways[status]);
}

/** The area of life a goal is about. */
export function areaInWords(domain: LifeDomain): string {
  return sayAgain(areas[domain]);
}

/** The value of a field that holds a code; null for what people write. */
export function codeInWords(field: string, value: unknown): string | null {
  const word = typeof value === 'string' ? codes[field]?.[value] : undefined;
  return word === undefined ? null : sayAgain(word);
}
