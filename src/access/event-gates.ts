import type { Action, PlanPartName } from './access-matrix.js';
import { partyOf, type Actor, type Party } from '../core/actor.js';
import { shownNoMore } from '../core/outbox/outbox.js';

/** Who may know that something happened to a thing. */
export interface Gate {
  /** What whoever hears of it must be allowed to do at this moment. */
  readonly opens: Action;
  /** Its ids are of parts of a plan, or of more than one kind of thing: whether the reader may know of one is asked of the id alone. */
  readonly byIdAlone?: true;
  /** Under another name and without an id: it would say more than what changed for the reader. */
  readonly toldAs?: string;
  /** Its ids are of things of every kind: whoever sees the thing itself hears it, or would, if it were not labelled. */
  readonly asTheThing?: true;
  /** Of no record: only those who are inside of what its id names hear it. */
  readonly toInsiders?: true;
  /** Only this side of the plan hears it. */
  readonly toSide?: Party;
  /** Only those hear it to whom what is about substance use is open. */
  readonly isLabelled?: true;
  /** Each peer supporter knows of their own alone: they hear what they did themself, and what is told to them by name. */
  readonly ofEachPeer?: true;
}

const preparation = 'review.prepared';
const ofThePlan: Gate = { opens: 'plan.read', byIdAlone: true };

/**
 * THE table: who hears at once that something happened. What is not in it is told to nobody but to the other screens of whoever did it:
 * closed unless opened. A test holds it against the access matrix.
 */
export const gates: Readonly<Record<string, Gate>> = {
  // The organisation
  settings: { opens: 'settings.read' },
  account: { opens: 'account.read' },
  consent_form: { opens: 'consent_form.read' },
  patient_notice: { opens: 'patient_notice.read' },
  stage_catalogue: { opens: 'stage_catalogue.read' },
  technique: { opens: 'technique.read' },
  resource: { opens: 'resource.read' },
  instrument: { opens: 'instrument.read' },
  alert_protocol: { opens: 'alert_protocol.read' },
  starter: { opens: 'starter.read' },
  api_client: { opens: 'api_client.read' },
  webhook: { opens: 'webhook.read' },

  // A patient and the people around
  patient: { opens: 'patient.read' },
  care_team: { opens: 'care_team.read' },
  cover: { opens: 'cover.read' },
  representative: { opens: 'representative.read' },
  natural_support: { opens: 'natural_support.read' },
  excluded_person: { opens: 'excluded_person.read' },
  communication: { opens: 'communication.read' },
  death: { opens: 'death.read' },
  merge: { opens: 'merge.read' },

  // What is shared
  consent: { opens: 'consent.read' },
  restriction: { opens: 'restriction.read' },
  amendment: { opens: 'amendment.read' },
  disclosure: { opens: 'disclosure.read' },
  court_order: { opens: 'court_order.read' },

  // The plan
  plan: ofThePlan,
  about_me: ofThePlan,
  own_words: ofThePlan,
  goal: ofThePlan,
  step: ofThePlan,
  intervention: ofThePlan,
  support: ofThePlan,
  agreement: ofThePlan,
  review_schedule: ofThePlan,
  discharge_criteria: ofThePlan,
  // Whoever may not know of what is labelled must not hear that there is something.
  record: { opens: 'today.read', asTheThing: true, toldAs: 'plan.changed' },
  sensitivity: { ...ofThePlan, toldAs: 'plan.changed' },
  version: { opens: 'version.read', byIdAlone: true },
  proposal: { opens: 'proposal.read' },
  comment: { opens: 'comment.read' },
  facilitator: { opens: 'facilitator.read' },
  decision: { opens: 'decision.read' },
  review: { opens: 'review.read' },
  progress: { opens: 'progress.read' },

  // The way
  journey: { opens: 'journey.read' },
  setback: { opens: 'setback.read' },

  // What supports
  safety_plan: { opens: 'safety_plan.read' },
  check_in: { opens: 'check_in.read' },
  practice: { opens: 'practice.read' },
  questionnaire: { opens: 'questionnaire.read' },
  // Answers that are typed in from paper belong to their questionnaire.
  answer: { opens: 'questionnaire.read' },
  alert: { opens: 'alert.read' },
  referral: { opens: 'referral.read' },
  advance_preferences: { opens: 'advance_preferences.read' },
  peer_support: { opens: 'peer_support.read', ofEachPeer: true },
  peer_call: { opens: 'peer_call.read', ofEachPeer: true },
  peer_notebook: { opens: 'peer_notebook.read' },
  encouragement: { opens: 'encouragement.read' },
  clinical_note: { opens: 'clinical_note.read' },
  risk_formulation: { opens: 'risk_formulation.read' },

  // What people read of each other, beside what its author did
  // An answer before a review that its side keeps to itself until then, or that is labelled
  patients_preparation: { opens: 'review.read', toldAs: preparation, toSide: 'patient' },
  teams_preparation: { opens: 'review.read', toldAs: preparation, toSide: 'clinician' },
  labelled_preparation: { opens: 'review.read', toldAs: preparation, isLabelled: true },
  read_story: { opens: 'story.read', toldAs: shownNoMore },
  group_words: { opens: 'support_group.read', toldAs: shownNoMore, toInsiders: true },
};

/** What of a plan a thing belongs to, for those to whom only parts are open. */
const partOf: Readonly<Record<string, PlanPartName>> = {
  goal: 'goals',
  own_words: 'goals',
  step: 'steps',
  about_me: 'about_me',
};

/** Whether somebody who stands so to the patient hears nothing of what others did with it. */
export function isKeptFrom(
  { ofEachPeer, toSide, isLabelled }: Gate,
  actor: Pick<Actor, 'relation' | 'seesSubstanceUse'>,
): boolean {
  if (isLabelled && !actor.seesSubstanceUse) return true;
  if (toSide !== undefined && partyOf(actor) !== toSide) return true;
  return ofEachPeer === true && actor.relation === 'peer';
}

/** @param parts the parts of a plan that are open; null: all of it */
export function isOfThePart(thing: string, parts: readonly string[] | null): boolean {
  if (parts === null || gates[thing]?.opens !== 'plan.read' || thing === 'plan') return true;
  const part = partOf[thing];
  return part !== undefined && parts.includes(part);
}
