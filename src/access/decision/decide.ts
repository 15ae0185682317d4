/* eslint-disable max-lines -- the one decision is one place on purpose: who stands how, and what that opens. */
import { staffRoles, type Conversation, type Relation, type Role } from '../../core/actor.js';
import {
  entryOf,
  type Action,
  type DataClass,
  type GeneralAction,
  type PatientAction,
} from '../access-matrix.js';
import {
  authorityInForce,
  canRepresent,
  classNeededBy,
  isAuthorityOver,
  isPatientsChoice,
  isWithin,
  type AuthorityFact,
} from './authorities.js';
import { openable } from '../nobody-elses.js';
import { isInScope, isMachine, type ClientFact } from './machines.js';
import { byConsent, canBeSharedWith, isPermitFor, purposeFor, restsOnConsent } from './by-consent.js';
import type { BrokenGlass } from './emergencies.js';
import { denialOf, noTo, type ConsentFact, type Denial, type RestrictionFact } from './denials.js';

/** What the database says, at this moment, of an account and (where there is one) a patient. */
export interface AccessFacts {
  readonly roles: readonly Role[];
  readonly linkedPatientId: string | null;
  /** Null where the question is about no patient, or about one that does not exist here. */
  readonly patientId: string | null;
  readonly onCareTeam: boolean;
  readonly consents: readonly ConsentFact[];
  /** What the organisation has agreed to keep from this account at the patient's request. */
  readonly restrictions?: readonly RestrictionFact[];
  /** The conversations into which both sides asked this account as a facilitator, while they go on. */
  readonly conversations: readonly Conversation[];
  /** For a machine of another organisation, while it is let in: what it may read at most, and what for. */
  readonly client?: ClientFact | null;
  /** Null or absent: they did not open the record in an emergency, or that is over. */
  readonly brokenGlass?: BrokenGlass | null;
  /** What this account was given to act for the patient, with what has ended. */
  readonly authorities: readonly AuthorityFact[];
  /** What was written down for a later moment: it opens nothing yet. */
  readonly ahead?: Ahead;
}

/** What somebody is on record to become to a patient. */
interface Ahead {
  readonly onCareTeam: boolean;
  readonly actsForPatient: boolean;
  readonly consents: readonly Pick<ConsentFact, 'effect' | 'purposeCode'>[];
}

/** The rule that settled the question. */
export const rules = [
  'role',
  'role_missing',
  'self',
  'care_team',
  'representative',
  'authority_insufficient',
  'authority_ended',
  'facilitator',
  'break_glass',
  'consent',
  'consent_missing',
  'consent_denied',
  'restricted',
  'relation_insufficient',
  'no_relation',
  'no_such_patient',
  'account_inactive',
] as const;
export type Rule = (typeof rules)[number];

export interface Decision {
  readonly allowed: boolean;
  /** Whether the person may know of the record at all: if not, a refusal looks like absence. */
  readonly visible: boolean;
  readonly rule: Rule;
  readonly relation: Relation;
  readonly consent: { readonly id: string; readonly version: number } | null;
}

/** The one decision: may this account do this? Pure, so that the answer and its explanation are the same thing. */
export function decide(facts: AccessFacts, action: Action): Decision {
  const entry = entryOf(action);
  return entry.about === 'patient' ? decideForPatient(facts, action, entry) : decideInGeneral(facts, entry);
}

export type OpenRelation = Exclude<Relation, 'none'>;

/**
 * How the account stands to the patient. On one's own record one is only ever oneself, and whoever is on the care team
 * is on a side; a peer can be asked to facilitate as well.
 */
export function relationsOf(facts: AccessFacts): readonly OpenRelation[] {
  if (facts.patientId === null) return [];
  if (isOwnRecord(facts)) return ['self'];
  if (facts.onCareTeam && canCare(facts)) return ['care_team'];
  if (isMachine(facts))
    return facts.consents.some(isPermitFor(facts.client?.purposeCode)) ? ['integrator'] : [];
  const relations: OpenRelation[] = [];
  if (facts.brokenGlass && canCare(facts) && !isExcluded(facts)) relations.push('break_glass');
  if (isRepresentative(facts)) relations.push('representative');
  for (const { relation, purpose } of byConsent)
    if (canBeSharedWith(facts, purpose) && facts.consents.some(isPermitFor(purpose)))
      relations.push(relation);
  if (facts.conversations.length > 0 && canFacilitate(facts)) relations.push('facilitator');
  return relations;
}

export function isOwnRecord({ patientId, linkedPatientId }: AccessFacts): boolean {
  return patientId !== null && linkedPatientId === patientId;
}

/** By an authority in force. Whom the patient appointed and later said no to for the whole record acts for them no more. */
function isRepresentative(facts: AccessFacts): boolean {
  const authority = authorityInForce(facts.authorities);
  if (!authority || !canRepresent(facts)) return false;
  return !isPatientsChoice(authority) || !isExcluded(facts);
}

/** Whether somebody's roles let them be on a care team. */
export function canCare({ roles }: Pick<AccessFacts, 'roles'>): boolean {
  return roles.includes('practitioner');
}

/** Whether somebody works here. */
export function isStaff({ roles }: Pick<AccessFacts, 'roles'>): boolean {
  return roles.some((role) => staffRoles.includes(role));
}

/** Whether somebody's roles let them be the third person in a conversation about a plan. */
export function canFacilitate(facts: Pick<AccessFacts, 'roles'>): boolean {
  return canCare(facts) || facts.roles.includes('peer_supporter');
}

function decideInGeneral(facts: AccessFacts, entry: GeneralAction): Decision {
  const allowed =
    entry.roles === 'everyone' ? !isMachine(facts) : entry.roles.some((role) => facts.roles.includes(role));
  return { allowed, visible: true, rule: allowed ? 'role' : 'role_missing', relation: 'none', consent: null };
}

function decideForPatient(facts: AccessFacts, action: Action, entry: PatientAction): Decision {
  const relations = relationsOf(facts);
  const relation: Relation = relations[0] ?? 'none';
  const settled = { visible: true, relation, consent: null };
  if (facts.patientId === null)
    return { ...settled, allowed: false, visible: false, rule: 'no_such_patient' };
  const decisions = relations.map((each) =>
    each === 'representative'
      ? decideByAuthority(facts, action, entry)
      : decideByRelation(facts, each, entry),
  );
  const allowing = decisions.find(({ allowed }) => allowed);
  if (allowing) return allowing;
  // A role counts beside a relation, so that nobody loses a right by being given another; save on one's own record.
  if (relation !== 'self' && entry.roles?.some((role) => facts.roles.includes(role)))
    return { ...settled, allowed: true, rule: 'role' };
  return (
    decisions[0] ?? {
      ...settled,
      allowed: false,
      visible: seesRegistry(facts),
      rule: isAuthorityOver(facts.authorities) ? 'authority_ended' : 'no_relation',
    }
  );
}

/** Somebody who acts for the patient does so within their authority, whichever way the cell opens. */
function decideByAuthority(facts: AccessFacts, action: Action, entry: PatientAction): Decision {
  const decision = { visible: true, relation: 'representative' as const, consent: null, allowed: false };
  const authority = authorityInForce(facts.authorities);
  if (entry.representative === undefined) return { ...decision, rule: 'relation_insufficient' };
  if (!authority || !isWithin(authority, action)) return { ...decision, rule: 'authority_insufficient' };
  const denial = isPatientsChoice(authority) ? denialOf(facts, classNeededBy(entry)) : undefined;
  if (!denial) return { ...decision, allowed: true, rule: 'representative' };
  return { ...decision, ...denial };
}

function decideByRelation(facts: AccessFacts, relation: OpenRelation, entry: PatientAction): Decision {
  const cell = relation === 'break_glass' && !isForThis(facts, entry) ? undefined : entry[relation];
  const decision = { visible: true, relation, consent: null };
  if (cell === 'yes') return unlessDenied(facts, relation, entry);
  if (cell === undefined) return { ...decision, allowed: false, rule: 'relation_insufficient' };
  const { consent, denial } = consentFor(facts, relation, entry.dataClass);
  if (!consent) return { ...decision, allowed: false, rule: 'consent_missing' };
  if (denial) return { ...decision, allowed: false, ...denial };
  const { id, version } = consent;
  return { ...decision, allowed: true, rule: 'consent', consent: { id, version } };
}

/** Whether this is the emergency that something is kept ready for. */
function isForThis({ brokenGlass }: AccessFacts, { inEmergencyOf }: PatientAction): boolean {
  return !inEmergencyOf || (brokenGlass ? inEmergencyOf.includes(brokenGlass.reasonCode) : false);
}

/**
 * What comes with the relation stays within what the patient has said no to. In an emergency life goes before that: only
 * whom the patient has excluded is kept out, and the matrix opens no journal.
 */
function unlessDenied(facts: AccessFacts, relation: OpenRelation, { dataClass }: PatientAction): Decision {
  const isBound = relation !== 'self' && relation !== 'break_glass';
  const denial = isBound ? denialOf(facts, dataClass) : undefined;
  if (!denial)
    return {
      visible: true,
      relation,
      consent: null,
      allowed: true,
      rule: restsOnConsent(relation) || relation === 'integrator' ? 'consent' : relation,
    };
  return { visible: true, relation, allowed: false, ...denial };
}

/** The consent that opens a data class, and what closes it, which is always the narrower of the two and goes before. */
function consentFor(
  facts: AccessFacts,
  relation: Relation,
  dataClass: DataClass | undefined,
): { consent?: ConsentFact; denial?: Denial } {
  const counts = isPermitFor(relation === 'integrator' ? facts.client?.purposeCode : purposeFor(relation));
  const permit = facts.consents.find(
    (consent) =>
      dataClass &&
      consent.dataClasses.includes(dataClass) &&
      counts(consent) &&
      isInScope(facts.client, relation, dataClass),
  );
  return { consent: permit, denial: permit && denialOf(facts, dataClass) };
}

/**
 * Whether somebody who stands so to the patient sees what is labelled `substance_use` (42 CFR Part 2): beside the class that
 * the action asks for they need that one too. The care team has it by the treatment relation, unless the patient says no.
 */
export function seesSubstanceUse(facts: AccessFacts, relation: Relation): boolean {
  if (relation === 'self') return true;
  if (relation === 'care_team') return denialOf(facts, 'substance_use') === undefined;
  // 42 CFR 2.51: without consent in a medical emergency, and in no other.
  if (relation === 'break_glass' && facts.brokenGlass?.reasonCode === 'medical_emergency')
    return noTo(facts, 'substance_use') === undefined;
  if (relation === 'representative') return coversSubstanceUse(facts);
  // Whoever was asked into a conversation has what the patient shares with them besides, for whatever they are to the patient.
  const relations = relation === 'facilitator' ? byConsent.map((each) => each.relation) : [relation];
  return relations.some((each) => {
    const { consent, denial } = consentFor(facts, each, 'substance_use');
    return consent !== undefined && denial === undefined;
  });
}

/** The consent by which somebody sees what is labelled who reads by consent alone: often another than the one that opens the rest. */
export function consentToSubstanceUse(facts: AccessFacts, relation: Relation): string | null {
  if (relation !== 'integrator' && !restsOnConsent(relation)) return null;
  if (!seesSubstanceUse(facts, relation)) return null;
  return consentFor(facts, relation, 'substance_use').consent?.id ?? null;
}

/** Only an authority that names the class covers it; see docs/access.md on minors and people who cannot decide. */
function coversSubstanceUse(facts: AccessFacts): boolean {
  const authority = authorityInForce(facts.authorities);
  if (!authority?.dataClasses.includes('substance_use')) return false;
  return !isPatientsChoice(authority) || denialOf(facts, 'substance_use') === undefined;
}

/** Whether the patient has said no to this person for the whole record: then nobody names them for anything in it. */
export function isExcluded(facts: AccessFacts): boolean {
  return openable.every((each) => noTo(facts, each) !== undefined);
}

/** Administrators know which patients are registered, though not what is in their records. */
function seesRegistry(facts: AccessFacts): boolean {
  const registry = entryOf('patient.read') as PatientAction;
  return registry.roles?.some((role) => facts.roles.includes(role)) ?? false;
}
