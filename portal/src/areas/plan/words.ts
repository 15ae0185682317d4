import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';

type Words<Of extends string> = Readonly<Record<Of, MessageDescriptor>>;

export const planStatuses: Words<Schemas['CarePlanStatus']> = {
  draft: msg`being written`,
  active: msg`in force`,
  'on-hold': msg`on hold`,
  completed: msg`completed`,
  revoked: msg`ended`,
  'entered-in-error': msg`opened by mistake`,
};

export const lifeDomains: Words<Schemas['LifeDomain']> = {
  health: msg`Health`,
  home: msg`Home`,
  purpose: msg`Purpose`,
  community: msg`Community`,
  relationships: msg`Relationships`,
  self: msg`Myself`,
};

export const goalStatuses: Words<Schemas['LifecycleStatus']> = {
  proposed: msg`proposed`,
  planned: msg`planned`,
  accepted: msg`agreed on`,
  active: msg`under way`,
  'on-hold': msg`resting`,
  completed: msg`reached`,
  cancelled: msg`let go`,
  'entered-in-error': msg`written by mistake`,
  rejected: msg`not taken up`,
};

export const achievements: Words<Schemas['AchievementStatus']> = {
  'in-progress': msg`going on`,
  improving: msg`getting better`,
  worsening: msg`harder at the moment`,
  'no-change': msg`as before`,
  achieved: msg`reached`,
  sustaining: msg`reached, and holding`,
  'not-achieved': msg`not reached`,
  'no-progress': msg`nothing moved yet`,
  'not-attainable': msg`out of reach for now`,
};

export const stepStatuses: Words<Schemas['StepStatus']> = {
  accepted: msg`not begun`,
  'in-progress': msg`begun`,
  completed: msg`done`,
  cancelled: msg`taken out`,
  'entered-in-error': msg`written by mistake`,
};

export const helpStatuses: Words<Schemas['InterventionStatus']> = {
  'not-started': msg`not begun`,
  'in-progress': msg`going on`,
  'on-hold': msg`resting`,
  completed: msg`has done its part`,
  stopped: msg`stopped`,
  'entered-in-error': msg`written by mistake`,
};

export const helpTypes: Words<Schemas['InterventionType']> = {
  therapy: msg`Therapy`,
  medication_management: msg`Medicines`,
  technique: msg`Technique`,
  social_support: msg`Help in daily life`,
  peer_support: msg`Peer support`,
};

export const priorities: Words<Schemas['Priority']> = {
  'high-priority': msg`matters a lot`,
  'medium-priority': msg`matters`,
  'low-priority': msg`can wait`,
};

export const periods: Words<Schemas['FrequencyPer']> = {
  day: msg`a day`,
  week: msg`a week`,
  month: msg`a month`,
};

export const proposalStates: Words<Schemas['ProposalState']> = {
  open: msg`waits for an answer`,
  accepted: msg`agreed`,
  declined: msg`not agreed`,
  countered: msg`answered with another suggestion`,
  withdrawn: msg`taken back`,
  stale: msg`overtaken by another change`,
  expired: msg`lapsed without an answer`,
};

/** Where a suggestion stands: what was contested is not told as agreed. */
export function standingOf({
  state,
  contested,
}: Pick<Schemas['Proposal'], 'state' | 'contested'>): MessageDescriptor {
  return contested ? msg`written down as agreed, and contested` : proposalStates[state];
}

/** The fields of a plan's parts, as people call them. */
export const fields: Readonly<Record<string, MessageDescriptor>> = {
  statement: msg`Agreed words`,
  ownWords: msg`Own words`,
  lifeDomain: msg`Area of life`,
  value: msg`What it is good for`,
  startDate: msg`First day`,
  targetDate: msg`Look at it on`,
  objective: msg`How you will notice`,
  attainmentScale: msg`Scale of five`,
  description: msg`What is done`,
  dueDate: msg`By`,
  owner: msg`Who does it`,
  type: msg`Kind of help`,
  title: msg`Name`,
  frequency: msg`How often`,
  durationWeeks: msg`For how many weeks`,
  responsible: msg`Who sees to it`,
  requiresConsent: msg`Needs your consent first`,
  intervalDays: msg`Days between reviews`,
  nextReviewOn: msg`Next review`,
  criteria: msg`What should be true before care ends`,
  achievementStatus: msg`How it is going`,
  lifecycleStatus: msg`Where it stands`,
  status: msg`Where it stands`,
  endReason: msg`Why it ended`,
  goalId: msg`For the goal`,
  strengths: msg`What I am good at`,
  values: msg`What matters to me`,
  preferences: msg`How I like things to be done`,
  barriers: msg`What gets in my way`,
  hopes: msg`What I hope for`,
  name: msg`Name`,
  relationship: msg`How they are connected`,
  howTheyHelp: msg`How they help`,
  position: msg`Place in the order`,
  finishedAt: msg`Done`,
  startedAt: msg`Begun`,
  endedAt: msg`Ended`,
};
