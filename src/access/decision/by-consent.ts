import type { Relation, Role } from '../../core/actor.js';
import { accessMatrix, type DataClass, type PatientAction } from '../access-matrix.js';

/** The relations that rest on a consent alone: what it has to be given for, and the roles that let somebody stand in them. */
export const byConsent = [
  { relation: 'peer', purpose: 'peer_support', roles: ['peer_supporter'] },
  { relation: 'natural_support', purpose: 'natural_support', roles: ['natural_support', 'representative'] },
  { relation: 'other_clinician', purpose: 'care_coordination', roles: ['practitioner'] },
] as const satisfies readonly { relation: Relation; purpose: string; roles: readonly Role[] }[];
type RelationByConsent = (typeof byConsent)[number]['relation'];

interface WithRoles {
  readonly roles: readonly Role[];
}

/** Whether somebody's roles let a consent for this purpose open anything to them. */
export function canBeSharedWith({ roles }: WithRoles, purposeCode: string): boolean {
  return byConsent.some(
    (each) => each.purpose === purposeCode && each.roles.some((role) => roles.includes(role)),
  );
}

/** Whether somebody's roles let them be close to a patient who shares something with them. */
export function canBeClose(facts: WithRoles): boolean {
  return canBeSharedWith(facts, 'natural_support');
}

export function restsOnConsent(relation: Relation): relation is RelationByConsent {
  return purposeFor(relation) !== undefined;
}

/** What a consent has to be given for so that the relation can rest on it. */
export function purposeFor(relation: Relation): string | undefined {
  return byConsent.find((each) => each.relation === relation)?.purpose;
}

/**
 * Whether a consent for this purpose can open a kind of data to whom it lets in, who read what the access matrix gives them. What is about
 * substance use opens together with what it is about.
 */
export function canOpen(purpose: string, dataClass: DataClass): boolean {
  const relation = byConsent.find((each) => each.purpose === purpose)?.relation;
  if (relation === undefined || dataClass === 'substance_use') return true;
  return Object.values<{ about: string }>(accessMatrix).some(
    (entry) =>
      entry.about === 'patient' &&
      (entry as PatientAction).dataClass === dataClass &&
      (entry as PatientAction)[relation] !== undefined,
  );
}

/** A permission that a relation can rest on: consent counts for the purpose it was given for and no other. */
export function isPermitFor(purpose: string | undefined): (consent: Purposeful) => boolean {
  return ({ effect, purposeCode }) => effect === 'permit' && purposeCode === purpose;
}

interface Purposeful {
  readonly effect: 'permit' | 'deny';
  readonly purposeCode: string;
}
