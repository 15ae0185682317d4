import { type Sentence } from './language/say.js';
import { Forbidden } from './errors.js';

/** Roles an account can hold inside its organisation. */
export const roles = [
  'practitioner',
  'patient',
  'representative',
  'peer_supporter',
  'natural_support',
  'administrator',
  'privacy_officer',
  'integrator',
] as const;
export type Role = (typeof roles)[number];

/** Roles whose sign-in follows the stricter rules for staff. */
export const staffRoles: readonly Role[] = [
  'practitioner',
  'peer_supporter',
  'administrator',
  'privacy_officer',
];

/** How an account stands to the patient of the request. Read from the database on every request. */
export const relations = [
  'self',
  'care_team',
  'representative',
  'facilitator',
  'peer',
  'integrator',
  'natural_support',
  'other_clinician',
  'break_glass',
  'none',
] as const;
export type Relation = (typeof relations)[number];

/** The two sides that write a plan together. */
export const parties = ['patient', 'clinician'] as const;
export type Party = (typeof parties)[number];

/** One conversation about a plan, which a facilitator was asked into by both sides. */
export interface Conversation {
  readonly planId: string;
  /** The proposal that it began with. */
  readonly chainId: string;
}

/** By what right, and how far, somebody acts for a patient. */
export interface Authority {
  readonly id: string;
  readonly kind: string;
  /** The kinds of data that it covers. */
  readonly dataClasses: readonly string[];
  /** What they may do with those. */
  readonly acts: readonly string[];
}

/** A signed-in person, as of this very request. */
export interface Actor {
  readonly tenantId: string;
  readonly accountId: string;
  readonly sessionId: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly relation: Relation;
  /** The patient record this account is linked to, if any. */
  readonly linkedPatientId: string | null;
  /** The consent that opened the door, where one was needed. */
  readonly consentId: string | null;
  /** By what right a representative acts; null for everybody else. */
  readonly authority: Authority | null;
  /** Whether they see what is labelled `substance_use`. */
  readonly seesSubstanceUse: boolean;
  /** For who reads by consent alone: the consent by which they see that; null for everybody else. */
  readonly substanceUseConsentId: string | null;
  /** Whether they may do something else as well, by the facts of this very request: see access/may-also.ts. */
  readonly may: (action: string) => boolean;
  /** The patient who sits at the screen of this session as well, and whose record is all that it opens; null: they are there alone. */
  readonly sharedScreenPatientId: string | null;
  /** What of the plan is shared with who reads by consent alone: names of its parts; null: all of it. */
  readonly planParts: readonly string[] | null;
  /** What a facilitator was asked into; empty for everybody else. */
  readonly conversations: readonly Conversation[];
}

/** A relation that nobody thought of here does not compile. */
const partyOfRelation: Record<Relation, Party | null> = {
  self: 'patient',
  representative: 'patient',
  care_team: 'clinician',
  facilitator: null,
  peer: null,
  integrator: null,
  natural_support: null,
  other_clinician: null,
  break_glass: null,
  none: null,
};

/** The side of the plan an actor speaks for, or null for someone who only reads. */
export function partyOf({ relation }: Pick<Actor, 'relation'>): Party | null {
  return partyOfRelation[relation];
}

/**
 * The side that an actor speaks for.
 * @throws {Forbidden} with the sentence, for somebody who speaks for neither
 */
export function requireParty(actor: Pick<Actor, 'relation'>, sentence: Sentence): Party {
  const party = partyOf(actor);
  if (party === null) throw new Forbidden(sentence);
  return party;
}
