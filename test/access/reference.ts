import {
  accessMatrix,
  dataClasses,
  type Action,
  type DataClass,
  type GeneralAction,
  type PatientAction,
} from '../../src/access/access-matrix.js';
import type { Act, AuthorityFact } from '../../src/access/decision/authorities.js';
import type { EmergencyReason } from '../../src/access/decision/emergencies.js';
import type { Relation, Role } from '../../src/core/actor.js';

/** How somebody who is signed in stands to one patient record. */
export interface Standing {
  readonly roles: readonly Role[];
  /** The record exists, and in their own organisation. */
  readonly exists: boolean;
  readonly isTheirOwn: boolean;
  readonly onTheTeam: boolean;
  /** The data classes of each consent in force that names them, for peer support. */
  readonly shared: readonly (readonly DataClass[])[];
  /** The same for what else something is shared for. */
  readonly sharedFor?: Partial<
    Record<'natural_support' | 'care_coordination', readonly (readonly DataClass[])[]>
  >;
  /** The data classes that a consent in force denies them. */
  readonly denied?: readonly DataClass[];
  /** The data classes that the organisation has agreed to keep from them. */
  readonly restricted?: readonly DataClass[];
  /** Both sides asked them into a conversation that goes on. */
  readonly askedToFacilitate: boolean;
  /** A machine that is let in: what it may read at most, and the classes of each consent in force that discloses to it for its purpose. */
  readonly machine?: {
    readonly scopes: readonly DataClass[];
    readonly disclosed: readonly (readonly DataClass[])[];
  } | null;
  /** They opened the record in an emergency, and the hour is not over. */
  readonly brokeTheGlass?: EmergencyReason;
  /** By which they act for the patient at this moment. */
  readonly authority: Pick<AuthorityFact, 'kind' | 'dataClasses' | 'acts'> | null;
  /** Whose patient sits at the screen of the session as well: the one of this record, or another. */
  readonly screenSharedWith?: 'this patient' | 'another patient';
}

export type Verdict = 'passes' | 403 | 404;

/**
 * The doctrine of docs/access.md, written a second time and as plainly as can be. It takes from the service the table
 * alone, so that what decides requests is compared with something that cannot share its mistakes.
 */
export function demanded(standing: Standing, action: Action): Verdict {
  return isShutAtTheScreen(standing, action) ? 403 : demandedOfWhole(standing, action);
}

/** Beside the one record a session at a shared screen does only what is about nobody, or what it takes to be there and to leave. */
const atAnySharedScreen =
  /^((help_card|rule_pack|stage_catalogue|technique|resource|instrument|starter|consent_form|patient_notice|event|me)\.read|wording\.check|me\.step_up|session\.end|shared_screen\.(begin|end))$/;
/** What is about other records too, or is kept from the patient who sits there. */
const atNone = /^(patient\.change|merge\..*|clinical_note\.(read_withheld|withhold)|counselling_note\..*)$/;

function isShutAtTheScreen({ screenSharedWith }: Standing, action: Action): boolean {
  if (screenSharedWith === undefined || atAnySharedScreen.test(action)) return false;
  const isOfTheRecord = accessMatrix[action].about === 'patient' && screenSharedWith === 'this patient';
  return !isOfTheRecord || atNone.test(action);
}

function demandedOfWhole(standing: Standing, action: Action): Verdict {
  const entry: PatientAction | GeneralAction = accessMatrix[action];
  if (entry.about === 'operator') return 403;
  if (entry.about !== 'patient')
    return (entry.roles === 'everyone' ? !isMachine(standing) : holdsOneOf(standing, entry.roles))
      ? 'passes'
      : 403;
  if (!standing.exists) return 404;

  const relations = relationsIn(standing);
  for (const relation of relations) {
    const cell = entry[relation];
    if (relation === 'representative') {
      if (cell && isWithinTheirAuthority(standing, action)) return 'passes';
      continue;
    }
    if (relation === 'break_glass' && isForAnotherHour(standing, action)) continue;
    if (cell === 'yes' && !(isBound(relation) && isDenied(standing, entry.dataClass))) return 'passes';
    if (cell === 'shared' && isShared(standing, relation, entry.dataClass)) return 'passes';
  }
  // On their own record people are only ever themselves: there no role adds anything.
  if (!standing.isTheirOwn && holdsOneOf(standing, entry.roles ?? [])) return 'passes';
  return relations.length > 0 || knowsTheRegistry(standing) ? 403 : 404;
}

/** Whoever is the patient, or on the team, is on a side and nothing else. */
function relationsIn(standing: Standing): Exclude<Relation, 'none'>[] {
  const { isTheirOwn, onTheTeam, shared, sharedFor, askedToFacilitate, authority, roles } = standing;
  if (isTheirOwn) return ['self'];
  if (onTheTeam && roles.includes('practitioner')) return ['care_team'];
  if (isMachine(standing)) return (standing.machine?.disclosed.length ?? 0) > 0 ? ['integrator'] : [];
  const isPeer = shared.length > 0 && roles.includes('peer_supporter');
  const isClose =
    sharedFor?.natural_support?.length && holdsOneOf(standing, ['natural_support', 'representative']);
  const isColleague = sharedFor?.care_coordination?.length && roles.includes('practitioner');
  const isFacilitator = askedToFacilitate && holdsOneOf(standing, ['practitioner', 'peer_supporter']);
  const inEmergency = standing.brokeTheGlass && roles.includes('practitioner') && !isDeniedAll(standing);
  const isActing = authority !== null && !isShutOut(standing) && roles.includes('representative');
  return [
    ...(inEmergency ? (['break_glass'] as const) : []),
    ...(isActing ? (['representative'] as const) : []),
    ...(isPeer ? (['peer'] as const) : []),
    ...(isClose ? (['natural_support'] as const) : []),
    ...(isColleague ? (['other_clinician'] as const) : []),
    ...(isFacilitator ? (['facilitator'] as const) : []),
  ];
}

/** What is written down for an hour of danger is not for somebody who only goes on with the care. */
function isForAnotherHour({ brokeTheGlass }: Standing, action: Action): boolean {
  return action === 'risk_formulation.read' && brokeTheGlass === 'urgent_continuity_of_care';
}

/** Support by a peer is about what of the plan is shared, and the notebook about how it is going. */
function underneath(action: Action): DataClass | undefined {
  if (action.startsWith('peer_support.')) return 'plan';
  return action === 'peer_notebook.read' ? 'progress' : undefined;
}

/** The patient is bound by no no of their own, and in an emergency life goes first. */
function isBound(relation: Relation): boolean {
  return relation !== 'self' && relation !== 'break_glass';
}

/** What somebody does for another needs the act, and the kind of data that it is about. */
function isWithinTheirAuthority(standing: Standing, action: Action): boolean {
  const entry: PatientAction | GeneralAction = accessMatrix[action];
  const dataClass = entry.about === 'patient' ? (entry.dataClass ?? underneath(action)) : undefined;
  if (!standing.authority || (isTheirChoice(standing) && isDenied(standing, dataClass))) return false;
  const { acts, dataClasses: covered } = standing.authority;
  return acts.includes(actNeededFor(action)) && (dataClass === undefined || covered.includes(dataClass));
}

/** Whom the patient chose to act for them, the patient can say no to; whom a court or the law gave, only the clinic ends. */
function isTheirChoice({ authority }: Standing): boolean {
  return authority?.kind === 'patient_appointed' || authority?.kind === 'health_care_agent';
}

function isShutOut(standing: Standing): boolean {
  return isTheirChoice(standing) && isDeniedAll(standing);
}

/** A no to all there is: nobody needs to say it of the journal, which nobody else is let in to. */
function isDeniedAll({ denied = [] }: Standing): boolean {
  return dataClasses.every((each) => each === 'journal' || denied.includes(each));
}

function actNeededFor(action: Action): Act {
  if (action === 'access.explain' || action === 'setback.offer' || action === 'representative.end')
    return 'read';
  // Letting something leave is a consent, too.
  if (
    /^((consent|restriction)\.(?!read$)|(peer_support\.accept|referral\.answer|excluded_person\.(name|end_ties))$)/.test(
      action,
    )
  )
    return 'consent';
  return /\.read$/.test(action) ? 'read' : 'take_part';
}

/** Nobody but the patient has what the patient has said no to, or what was agreed to be kept. */
function isDenied({ denied = [], restricted = [] }: Standing, dataClass: DataClass | undefined): boolean {
  return dataClass !== undefined && (denied.includes(dataClass) || restricted.includes(dataClass));
}

/** A no goes before a yes, and a yes counts for what it was given for. */
function isShared(standing: Standing, relation: Relation, dataClass: DataClass | undefined): boolean {
  const { shared, sharedFor, machine } = standing;
  if (dataClass === undefined || isDenied(standing, dataClass)) return false;
  if (relation === 'integrator' && !machine?.scopes.includes(dataClass)) return false;
  const given: Partial<Record<Relation, readonly (readonly DataClass[])[]>> = {
    peer: shared,
    natural_support: sharedFor?.natural_support ?? [],
    other_clinician: sharedFor?.care_coordination ?? [],
    integrator: machine?.disclosed ?? [],
  };
  return given[relation]?.some((classes) => classes.includes(dataClass)) ?? false;
}

function knowsTheRegistry({ roles }: Standing): boolean {
  return roles.includes('administrator');
}

function holdsOneOf({ roles }: Standing, allowed: readonly Role[]): boolean {
  return allowed.some((role) => roles.includes(role));
}

/** It is nobody's colleague, and has no other role. */
function isMachine({ roles }: Standing): boolean {
  return roles.includes('integrator');
}
