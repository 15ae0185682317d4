/* eslint-disable max-lines -- THE table is one place on purpose: split, nobody could read it as a whole. */
import { sayAgain, type Sentence, type Unsaid } from '../core/language/say.js';
import type { Relation, Role } from '../core/actor.js';
import type { EmergencyReason } from './decision/emergencies.js';

/** The units in which a patient shares. */
export const dataClasses = [
  'plan',
  'progress',
  'journey',
  'measures',
  'safety_plan',
  'check_ins',
  'journal',
  'decisions',
  'clinical_notes',
  'substance_use',
] as const;
export type DataClass = (typeof dataClasses)[number];

/** The parts of a plan that a consent can name instead of all of it. A step is read with its goal. */
export const planPartNames = ['goals', 'steps', 'about_me'] as const;
export type PlanPartName = (typeof planPartNames)[number];

/** `yes`: by the relation alone. `shared`: only while a consent of the patient covers it. Missing: no. */
type Cell = 'yes' | 'shared';

/** Something done with one patient's record. Rows are relations to that patient, and roles that need none. */
export interface PatientAction extends Partial<Record<Exclude<Relation, 'none'>, Cell>> {
  readonly about: 'patient';
  /** Completes "X may …": the words that people read in explanations. */
  readonly words: string;
  /** What the action reads or writes, as the patient shares it. */
  readonly dataClass?: DataClass;
  /** What the authority of somebody who acts for the patient must cover, where the action itself is of no class. */
  readonly authorityOver?: DataClass;
  /** In which emergencies an opening has it; in all of them when left out. */
  readonly inEmergencyOf?: readonly EmergencyReason[];
  /** Roles that may do it with every patient record of the organisation. */
  readonly roles?: readonly Role[];
}

/** Something done with the organisation, figures over everybody, one's caseload, oneself, or (the operator) with organisations. */
export interface GeneralAction {
  readonly about: 'tenant' | 'caseload' | 'report' | 'disclosed' | 'operator';
  readonly words: string;
  /** Who may: roles, or everyone who is signed in. The operator has no roles. */
  readonly roles: readonly Role[] | 'everyone';
}

const forPatient = <const A extends Omit<PatientAction, 'about'>>(action: A): A & { about: 'patient' } => ({
  about: 'patient',
  ...action,
});

/**
 * THE table: who may do what. Every route names one action with `@May`; what is not written here is not allowed.
 * Printed for people into docs/access-matrix.md by `npm run access-matrix`; a test compares.
 */
export const accessMatrix = {
  // The platform: creating and suspending organisations, and nothing inside them.
  'tenant.create': { about: 'operator', words: 'create an organisation', roles: [] },
  'tenant.list': { about: 'operator', words: 'list the organisations', roles: [] },
  'tenant.read': { about: 'operator', words: 'read about an organisation', roles: [] },
  'tenant.suspend': { about: 'operator', words: 'suspend an organisation or lift its suspension', roles: [] },

  // The organisation
  'settings.read': { about: 'tenant', words: 'read the settings', roles: 'everyone' },
  'settings.change': { about: 'tenant', words: 'change the settings', roles: ['administrator'] },
  'account.invite': { about: 'tenant', words: 'invite people', roles: ['administrator'] },
  'account.list': { about: 'tenant', words: 'list the accounts', roles: ['administrator'] },
  'account.read': { about: 'tenant', words: 'read an account', roles: ['administrator'] },
  'account.change': { about: 'tenant', words: 'change an account', roles: ['administrator'] },
  'account.disable': { about: 'tenant', words: 'disable or restore an account', roles: ['administrator'] },
  'account.ask_change': {
    about: 'tenant',
    words: 'ask for a change of an account that takes two people',
    roles: ['administrator'],
  },
  'account_change.read': {
    about: 'caseload',
    words: 'read changes of accounts that concern them',
    roles: 'everyone',
  },
  'account_change.oversee': {
    about: 'tenant',
    words: 'see and confirm the changes of everybody’s accounts',
    roles: ['administrator', 'privacy_officer'],
  },
  'account_change.confirm': {
    about: 'tenant',
    words: 'confirm a change of an account as a second person',
    roles: 'everyone',
  },
  'account_change.decline': {
    about: 'tenant',
    words: 'say no to a change of an account',
    roles: 'everyone',
  },
  'account_change.withdraw': {
    about: 'tenant',
    words: 'take back a change of an account that they asked for',
    roles: 'everyone',
  },
  'rule_pack.read': { about: 'tenant', words: 'read the rule packs', roles: 'everyone' },
  'wording.check': { about: 'tenant', words: 'look a text over for words that hurt', roles: 'everyone' },
  'colleague.list': { about: 'tenant', words: 'see who works here', roles: 'everyone' },
  'consent_form.keep': {
    about: 'tenant',
    words: 'write and publish consent forms',
    roles: ['administrator', 'privacy_officer'],
  },
  'consent_form.read': { about: 'tenant', words: 'read the published consent forms', roles: 'everyone' },
  'patient_notice.publish': {
    about: 'tenant',
    words: 'publish the notice to patients',
    roles: ['administrator', 'privacy_officer'],
  },
  'patient_notice.read': { about: 'tenant', words: 'read the notice to patients', roles: 'everyone' },
  'stage_catalogue.read': { about: 'tenant', words: 'read the stages of the journey', roles: 'everyone' },
  'stage_catalogue.notes': {
    about: 'tenant',
    words: 'read the notes for staff on the stages',
    roles: ['practitioner', 'peer_supporter', 'administrator', 'privacy_officer'],
  },
  'stage_catalogue.publish': {
    about: 'tenant',
    words: 'publish the stages of the journey',
    roles: ['administrator'],
  },
  'technique.read': {
    about: 'tenant',
    words: 'read what people can do for themselves',
    roles: 'everyone',
  },
  'journal.keep': { about: 'tenant', words: 'keep a journal', roles: ['patient'] },
  'journal.read_shown': {
    about: 'tenant',
    words: 'read journal entries that their authors show them',
    roles: 'everyone',
  },
  'peer_profile.read': {
    about: 'tenant',
    words: 'see which peer supporters there are',
    roles: 'everyone',
  },
  'peer_profile.write': {
    about: 'tenant',
    words: 'say who they are as a peer supporter',
    roles: ['peer_supporter'],
  },
  'story.keep': {
    about: 'tenant',
    words: 'write and publish stories of their own',
    roles: ['patient', 'peer_supporter'],
  },
  'story.read': {
    about: 'tenant',
    words: 'read the stories that people have published',
    roles: 'everyone',
  },
  'story.react': {
    about: 'tenant',
    words: 'say something to a story with one word',
    roles: 'everyone',
  },
  'story.report': {
    about: 'tenant',
    words: 'ask that somebody looks at a story',
    roles: 'everyone',
  },
  'story_report.decide': {
    about: 'tenant',
    words: 'decide on stories that somebody wants looked at',
    roles: ['practitioner', 'administrator'],
  },
  'support_group.read': {
    about: 'tenant',
    words: 'read which support groups there are',
    roles: 'everyone',
  },
  'support_group.facilitate': {
    about: 'tenant',
    words: 'begin and facilitate support groups',
    roles: ['practitioner', 'peer_supporter'],
  },
  'support_group.hand_over': {
    about: 'tenant',
    words: 'hand over a support group',
    roles: ['practitioner', 'peer_supporter', 'administrator'],
  },
  'support_group.rescue': {
    about: 'tenant',
    words: 'hand over a support group whose facilitator is gone',
    roles: ['administrator'],
  },
  'support_group.take_part': {
    about: 'tenant',
    words: 'join and leave support groups',
    roles: ['patient'],
  },
  'support_group.share': {
    about: 'tenant',
    words: 'share something with a support group of theirs',
    roles: ['patient', 'practitioner', 'peer_supporter'],
  },
  'peer_work.read': {
    about: 'tenant',
    words: 'see counts and dates of the peer supporters whom they accompany',
    roles: ['practitioner', 'peer_supporter'],
  },
  'peer_work.supervise': {
    about: 'tenant',
    words: 'say who accompanies a peer supporter',
    roles: ['administrator'],
  },
  'peer_request.answer': {
    about: 'tenant',
    words: 'answer who asks for their support as a peer',
    roles: ['peer_supporter'],
  },
  'safety_plan.own': { about: 'tenant', words: 'read their own safety plan', roles: ['patient'] },
  'technique.keep': {
    about: 'tenant',
    words: 'look after the library of techniques',
    roles: ['administrator'],
  },
  'resource.read': {
    about: 'tenant',
    words: 'look for people and places that help',
    roles: 'everyone',
  },
  'resource.keep': {
    about: 'tenant',
    words: 'look after the list of people and places that help',
    roles: ['administrator', 'practitioner'],
  },
  'instrument.read': {
    about: 'tenant',
    words: 'read what questionnaires ask',
    roles: 'everyone',
  },
  'instrument.keep': {
    about: 'tenant',
    words: 'look after the questionnaires of the organisation',
    roles: ['administrator'],
  },
  'alert_protocol.read': {
    about: 'tenant',
    words: 'read who hears of an answer about safety',
    roles: ['practitioner', 'administrator', 'privacy_officer'],
  },
  'alert_protocol.keep': {
    about: 'tenant',
    words: 'say who hears of an answer about safety',
    roles: ['administrator'],
  },
  'starter.read': {
    about: 'tenant',
    words: 'read goals and steps to begin from',
    roles: 'everyone',
  },
  'starter.keep': {
    about: 'tenant',
    words: 'look after the goals and steps to begin from',
    roles: ['administrator'],
  },
  'coverage.arrange': {
    about: 'tenant',
    words: 'arrange who covers for a colleague',
    roles: ['practitioner', 'administrator'],
  },
  'coverage.list': {
    about: 'tenant',
    words: 'see who covers for whom',
    roles: ['practitioner', 'administrator'],
  },
  'coverage.end': {
    about: 'tenant',
    words: 'end a cover before its time',
    roles: ['practitioner', 'administrator'],
  },
  // Beside the three above: for everybody, and not for oneself alone.
  'coverage.oversee': {
    about: 'tenant',
    words: 'arrange and end who covers for others',
    roles: ['administrator'],
  },
  'help_card.read': { about: 'tenant', words: 'read the help card', roles: 'everyone' },
  'journey_report.read': {
    about: 'report',
    words: 'read figures over everybody’s journey',
    roles: ['administrator', 'practitioner'],
  },
  'api_client.keep': {
    about: 'tenant',
    words: 'let machines of other organisations in',
    roles: ['administrator'],
  },
  'api_client.judge_key': {
    about: 'tenant',
    words: 'confirm a key of a machine as a second person, or retire it',
    roles: ['administrator', 'privacy_officer'],
  },
  'api_client.read': {
    about: 'tenant',
    words: 'see which machines are let in',
    roles: ['administrator', 'privacy_officer'],
  },
  'webhook.keep': {
    about: 'tenant',
    words: 'say where machines of other organisations are told that something happened',
    roles: ['administrator'],
  },
  'webhook.read': {
    about: 'tenant',
    words: 'see where machines are told that something happened',
    roles: ['administrator', 'privacy_officer'],
  },
  'patient.register': {
    about: 'tenant',
    words: 'register a patient',
    roles: ['administrator', 'practitioner'],
  },
  'patient.list': { about: 'tenant', words: 'list the patient records', roles: ['administrator'] },
  'break_glass.open': {
    about: 'tenant',
    words: 'open a record in an emergency',
    roles: ['practitioner'],
  },
  'break_glass.own': {
    about: 'tenant',
    words: 'see which records they opened in an emergency',
    roles: ['practitioner'],
  },
  'break_glass.end': {
    about: 'tenant',
    words: 'close a record that they opened in an emergency',
    roles: ['practitioner'],
  },
  'break_glass.review': {
    about: 'tenant',
    words: 'review who opened records in an emergency',
    roles: ['privacy_officer'],
  },
  'access_dispute.answer': {
    about: 'tenant',
    words: 'answer what patients ask about their access logs',
    roles: ['privacy_officer'],
  },
  'complaint.make': { about: 'tenant', words: 'complain about how privacy is kept', roles: 'everyone' },
  'complaint.decide': {
    about: 'tenant',
    words: 'look into complaints about privacy',
    roles: ['privacy_officer', 'administrator'],
  },
  'audit.list': { about: 'tenant', words: 'read the audit trail', roles: ['privacy_officer'] },

  // Oneself
  'me.read': { about: 'tenant', words: 'read their own account', roles: 'everyone' },
  'me.secure': { about: 'tenant', words: 'change how they sign in', roles: 'everyone' },
  'me.rename': { about: 'tenant', words: 'say how they are called', roles: 'everyone' },
  'me.choose_language': {
    about: 'tenant',
    words: 'choose the language they are spoken to in',
    roles: 'everyone',
  },
  'me.step_up': { about: 'tenant', words: 'prove again who they are', roles: 'everyone' },
  'shared_screen.begin': {
    about: 'tenant',
    words: 'share a screen with the patient, so that only this record is open there',
    roles: 'everyone',
  },
  'shared_screen.end': {
    about: 'tenant',
    words: 'end that a screen is shared with the patient',
    roles: 'everyone',
  },
  // Beside one's own grants: what is about a record is shown while that is open.
  'notice.read': { about: 'caseload', words: 'read what they are told', roles: 'everyone' },
  'notice.acknowledge': {
    about: 'caseload',
    words: 'acknowledge what they were told',
    roles: 'everyone',
  },
  'event.read': { about: 'caseload', words: 'hear at once what happens', roles: 'everyone' },
  'session.list': { about: 'tenant', words: 'list their own sessions', roles: 'everyone' },
  'session.end': { about: 'tenant', words: 'end their own sessions', roles: 'everyone' },

  // What concerns oneself in the records of others
  'withdrawal.read': {
    about: 'tenant',
    words: 'see which consents to them were withdrawn',
    roles: ['practitioner', 'representative', 'peer_supporter', 'integrator'],
  },
  'withdrawal.acknowledge': {
    about: 'tenant',
    words: 'acknowledge that a consent to them was withdrawn',
    roles: ['practitioner', 'representative', 'peer_supporter', 'integrator'],
  },
  'disclosed.list': {
    about: 'disclosed',
    words: 'see which patients disclose something to them',
    roles: ['integrator'],
  },

  // One's caseload
  'review.overdue': { about: 'caseload', words: 'see which reviews are overdue', roles: ['practitioner'] },
  'consent.due': {
    about: 'caseload',
    words: 'see which consents to look at again',
    roles: ['practitioner'],
  },
  'patient_notice.missing': {
    about: 'caseload',
    words: 'see which of their patients do not have the notice in effect',
    roles: ['practitioner'],
  },
  'open_to_me.read': {
    about: 'caseload',
    words: 'see whose records are open to them',
    roles: ['practitioner', 'representative', 'peer_supporter', 'natural_support'],
  },
  'morning.read': {
    about: 'caseload',
    words: 'read what waits among their patients',
    roles: ['practitioner'],
  },
  'caseload.read': { about: 'caseload', words: 'read their caseload', roles: ['practitioner'] },

  // A patient's record. What is on its page is open part by part, each as its own action has it.
  'today.read': forPatient({
    words: 'read what waits for them and what is new in the record',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'yes',
    peer: 'yes',
    natural_support: 'yes',
    other_clinician: 'yes',
  }),
  'patient.read': forPatient({
    words: 'read the patient record',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'yes',
    roles: ['administrator'],
  }),
  'patient.change': forPatient({
    words: 'change the patient record',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    roles: ['administrator'],
  }),
  'death.record': forPatient({
    words: 'put on record that the patient has died',
    care_team: 'yes',
    roles: ['administrator'],
  }),
  'death.read': forPatient({
    words: 'read what is on record of the patient’s death',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    roles: ['administrator', 'privacy_officer'],
  }),
  'death.undo': forPatient({
    words: 'undo that the patient has died, where it was a mistake',
    care_team: 'yes',
    roles: ['administrator'],
  }),
  'merge.ask': forPatient({
    words: 'ask that two records of one person are linked',
    care_team: 'yes',
    roles: ['administrator'],
  }),
  'merge.read': forPatient({
    words: 'see which records of one person are linked',
    care_team: 'yes',
    break_glass: 'yes',
    roles: ['administrator', 'privacy_officer'],
  }),
  'merge.answer': forPatient({
    words: 'confirm or decline that two records of one person are linked',
    care_team: 'yes',
    roles: ['administrator'],
  }),
  'merge.undo': forPatient({
    words: 'undo that two records were linked',
    care_team: 'yes',
    roles: ['administrator'],
  }),
  'patient.invite': forPatient({
    words: 'invite the patient to the portal',
    care_team: 'yes',
    roles: ['administrator'],
  }),
  'patient.confirm_invitation': forPatient({
    words: 'confirm an invitation of the patient to the portal',
    care_team: 'yes',
    roles: ['administrator'],
  }),
  'patient_notice.give': forPatient({
    words: 'give the patient the notice, or take it',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    roles: ['administrator'],
  }),
  'notice_given.read': forPatient({
    words: 'see which notices the patient was given',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    roles: ['administrator', 'privacy_officer'],
  }),
  'patient_notice.acknowledge': forPatient({
    words: 'say that they have the notice',
    self: 'yes',
    representative: 'yes',
  }),
  'communication.ask': forPatient({
    words: 'say where and how the patient is to be reached',
    self: 'yes',
    representative: 'yes',
  }),
  'communication.read': forPatient({
    words: 'see where and how the patient is to be reached',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    roles: ['administrator'],
  }),
  'communication.answer': forPatient({
    words: 'say whether the patient can be reached as they ask',
    care_team: 'yes',
    roles: ['administrator'],
  }),
  'communication.record': forPatient({
    words: 'write down where and how the patient asks to be reached',
    care_team: 'yes',
    roles: ['administrator'],
  }),
  'care_team.read': forPatient({
    words: 'see the care team',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'yes',
    roles: ['administrator'],
  }),
  'care_team.change': forPatient({
    words: 'change the care team',
    care_team: 'yes',
    roles: ['administrator'],
  }),
  'cover.read': forPatient({
    words: 'see who looks after the patient in the place of a colleague',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    roles: ['administrator'],
  }),
  'cover.refuse': forPatient({
    words: 'say no to somebody who covers for a colleague',
    self: 'yes',
    representative: 'yes',
  }),

  // The people around them
  'representative.read': forPatient({
    words: 'see who may act for the patient',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    roles: ['administrator'],
  }),
  'representative.record': forPatient({
    words: 'record who may act for the patient',
    self: 'yes',
    care_team: 'yes',
    roles: ['administrator'],
  }),
  'representative.end': forPatient({
    words: 'end the authority of a representative',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    roles: ['administrator'],
  }),
  'natural_support.read': forPatient({
    words: 'see who is close to the patient',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
  }),
  'natural_support.name': forPatient({
    words: 'name who is close to the patient',
    self: 'yes',
    representative: 'yes',
  }),
  'excluded_person.read': forPatient({
    words: 'see who is not to be told',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
  }),
  'excluded_person.name': forPatient({
    words: 'say who is not to be told',
    self: 'yes',
    representative: 'yes',
  }),
  'excluded_person.ties': forPatient({
    words: 'see what somebody who is not to be told has in the record',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
  }),
  'excluded_person.end_ties': forPatient({
    words: 'end what somebody who is not to be told has in the record',
    self: 'yes',
    representative: 'yes',
  }),
  'excluded_person.tell_apart': forPatient({
    words: 'say that a name is not that of somebody who is not to be told',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    roles: ['administrator'],
  }),
  'excluded_person.distinctions': forPatient({
    words: 'see which names were told apart from those who are not to be told',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    roles: ['administrator'],
  }),
  'excluded_person.attempts': forPatient({
    words: 'see where somebody was named who is not to be told',
    self: 'yes',
    care_team: 'yes',
    roles: ['privacy_officer'],
  }),

  // The plan
  'plan.read': forPatient({
    words: 'read the plan',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'shared',
    facilitator: 'yes',
    peer: 'shared',
    natural_support: 'shared',
    other_clinician: 'shared',
    integrator: 'shared',
  }),
  'plan.open': forPatient({ words: 'open a plan', dataClass: 'plan', care_team: 'yes' }),
  'plan.steer': forPatient({
    words: 'hold, resume or end the plan',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'version.read': forPatient({
    words: 'read the signed versions',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'shared',
    integrator: 'shared',
  }),
  'version.freeze': forPatient({
    words: 'put the plan up for signing',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'version.sign': forPatient({
    words: 'sign the plan or put on record that it was not signed',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'version.record': forPatient({
    words: 'record what was signed on paper or on the clinic’s device',
    dataClass: 'plan',
    care_team: 'yes',
  }),
  'version.contest': forPatient({
    words: 'say that a recorded signature is not the patient’s',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'paper_page.scan': forPatient({ words: 'keep a signed page', care_team: 'yes' }),
  'paper_page.read': forPatient({ words: 'read a signed page', self: 'yes', care_team: 'yes' }),
  'signing_code.issue': forPatient({
    words: 'issue a code to sign with on the clinic’s device',
    care_team: 'yes',
  }),
  'version.activate': forPatient({
    words: 'put a signed version into force',
    dataClass: 'plan',
    care_team: 'yes',
  }),
  'completeness.read': forPatient({
    words: 'read what the plan still lacks',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'completeness.preview': forPatient({
    words: 'see what the plan would still lack with changes that are not proposed yet',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'about_me.change': forPatient({
    words: 'write the "about me" part',
    dataClass: 'plan',
    self: 'yes',
    representative: 'shared',
  }),
  'proposal.read': forPatient({
    words: 'read the proposals',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
    facilitator: 'yes',
  }),
  'proposal.make': forPatient({
    words: 'propose a change to the plan',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'proposal.answer': forPatient({
    words: 'answer a proposal',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'proposal.withdraw': forPatient({
    words: 'withdraw a proposal',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'proposal.record': forPatient({
    words: 'record what was agreed in the room',
    dataClass: 'plan',
    care_team: 'yes',
  }),
  'proposal.contest': forPatient({
    words: 'contest what was recorded as agreed in the room',
    dataClass: 'plan',
    self: 'yes',
    representative: 'shared',
  }),
  'agreement.state': forPatient({
    words: 'say where they stand on a part of the plan',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'goal.prioritise': forPatient({
    words: 'say how much a goal matters to them',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'goal.move': forPatient({
    words: 'begin with a goal, pause it or take it up again',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'own_words.add': forPatient({
    words: 'add the person’s own words to a goal',
    dataClass: 'plan',
    self: 'yes',
    representative: 'shared',
  }),
  'record.label': forPatient({
    words: 'label any record as about substance use',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
  }),
  'sensitivity.label': forPatient({
    words: 'label what is about substance use',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'support.change': forPatient({
    words: 'name the supports in the plan',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'step.do': forPatient({
    words: 'start and finish steps of their own',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'intervention.do': forPatient({
    words: 'start, pause and resume interventions',
    dataClass: 'plan',
    care_team: 'yes',
  }),
  'comment.read': forPatient({
    words: 'read the comments on the plan',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
    facilitator: 'yes',
  }),
  'comment.write': forPatient({
    words: 'comment on the plan',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
    facilitator: 'yes',
  }),
  'facilitator.read': forPatient({
    words: 'see who was asked to facilitate',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
    facilitator: 'yes',
  }),
  'facilitator.name': forPatient({
    words: 'ask for a facilitator',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'facilitator.answer': forPatient({
    words: 'answer whether somebody should facilitate',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'facilitator.end': forPatient({
    words: 'end a facilitation',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
    facilitator: 'yes',
  }),

  // What the two decide together
  'decision.read': forPatient({
    words: 'read the shared decisions',
    dataClass: 'decisions',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'shared',
    peer: 'shared',
    other_clinician: 'shared',
    integrator: 'shared',
  }),
  'decision.contribute': forPatient({
    words: 'take part in a shared decision',
    dataClass: 'decisions',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'decision.voice': forPatient({
    words: 'say what matters to the patient in a decision',
    dataClass: 'decisions',
    self: 'yes',
    representative: 'shared',
  }),
  'decision.choose': forPatient({
    words: 'settle a shared decision with their choice',
    dataClass: 'decisions',
    self: 'yes',
    representative: 'shared',
  }),
  'decision.record': forPatient({
    words: 'record a choice that was made in the room',
    dataClass: 'decisions',
    care_team: 'yes',
  }),
  'decision.contest': forPatient({
    words: 'contest a choice that was recorded in the room',
    dataClass: 'decisions',
    self: 'yes',
    representative: 'shared',
  }),

  // How it is going, and looking at it together
  'progress.read': forPatient({
    words: 'read how it is going',
    dataClass: 'progress',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'shared',
    peer: 'shared',
    natural_support: 'shared',
    other_clinician: 'shared',
    integrator: 'shared',
  }),
  'progress.log': forPatient({
    words: 'note how it is going',
    dataClass: 'progress',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'review.read': forPatient({
    words: 'read the reviews',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'shared',
  }),
  'review.prepare': forPatient({
    words: 'prepare a review',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'review.record': forPatient({
    words: 'record a review',
    dataClass: 'plan',
    care_team: 'yes',
  }),

  // The way of recovery
  'journey.read': forPatient({
    words: 'read where the person is on their way',
    dataClass: 'journey',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'shared',
    peer: 'shared',
    integrator: 'shared',
  }),
  'journey.assert': forPatient({
    words: 'say where they see the person on their way',
    dataClass: 'journey',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'journey.acknowledge': forPatient({
    words: 'acknowledge where the other side sees the person',
    dataClass: 'journey',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'timeline.read': forPatient({
    words: 'read what happened on the way',
    dataClass: 'journey',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
    peer: 'shared',
  }),
  'way.read': forPatient({
    words: 'read the way: where the person is, hard times, and what happened',
    dataClass: 'journey',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'shared',
    peer: 'shared',
  }),
  'setback.read': forPatient({
    words: 'read the setbacks that the patient shows',
    dataClass: 'journey',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'shared',
    peer: 'shared',
    integrator: 'shared',
  }),
  'setback.record': forPatient({
    words: 'record a setback and what was learnt from it',
    dataClass: 'journey',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'setback.offer': forPatient({
    words: 'read what could be made of a setback',
    dataClass: 'journey',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),

  // Support around the person
  // Being put in touch with somebody is what the two agree on doing, so it goes with the plan.
  'referral.read': forPatient({
    words: 'read with whom the patient is put in touch',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'shared',
  }),
  'referral.propose': forPatient({
    words: 'propose with whom the patient is put in touch',
    dataClass: 'plan',
    care_team: 'yes',
  }),
  'referral.answer': forPatient({
    words: 'say yes to being put in touch, and to what goes along',
    dataClass: 'plan',
    self: 'yes',
    representative: 'shared',
  }),
  'referral.send': forPatient({
    words: 'send a referral',
    dataClass: 'plan',
    care_team: 'yes',
  }),
  'referral.change': forPatient({
    words: 'put a referral on hold, take it back, or say what came of it',
    dataClass: 'plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'peer_support.read': forPatient({
    words: 'see who supports the patient as a peer',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    authorityOver: 'plan',
    peer: 'yes',
  }),
  'peer_support.ask': forPatient({
    words: 'ask for a peer supporter',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    authorityOver: 'plan',
    peer: 'yes',
  }),
  'peer_support.accept': forPatient({
    words: 'say whether a peer supporter walks alongside, and what they see',
    self: 'yes',
    representative: 'yes',
    authorityOver: 'plan',
  }),
  'peer_support.hand_over': forPatient({
    words: 'ask for another peer supporter to go on',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    authorityOver: 'plan',
    peer: 'yes',
  }),
  'peer_support.end': forPatient({
    words: 'end the support by a peer',
    self: 'yes',
    representative: 'yes',
    authorityOver: 'plan',
    peer: 'yes',
  }),
  'peer_call.make': forPatient({
    words: 'ask staff to get in touch with the patient as a peer',
    peer: 'yes',
  }),
  'peer_call.read': forPatient({
    words: 'see when a peer asked staff to get in touch',
    self: 'yes',
    peer: 'yes',
  }),
  // Between the two: who acts for the patient reads of it what the care team reads, and does nothing in it.
  'peer_notebook.read_earlier': forPatient({
    words: 'read what the notebook said before',
    self: 'yes',
    peer: 'yes',
  }),
  'peer_notebook.read': forPatient({
    words: 'read the notebook that the patient and a peer write',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    authorityOver: 'progress',
    peer: 'yes',
  }),
  'peer_notebook.write': forPatient({
    words: 'write into the notebook of the patient and a peer',
    self: 'yes',
    peer: 'yes',
  }),
  'peer_notebook.approve': forPatient({
    words: 'approve what the notebook says, and show it',
    self: 'yes',
  }),
  'encouragement.read': forPatient({
    words: 'read the encouragements of peer supporters',
    self: 'yes',
    representative: 'yes',
    peer: 'yes',
  }),
  'encouragement.write': forPatient({ words: 'encourage the patient as a peer', peer: 'yes' }),
  'encouragement.take_down': forPatient({
    words: 'take an encouragement down',
    self: 'yes',
    representative: 'yes',
    peer: 'yes',
  }),
  'practice.read': forPatient({
    words: 'read what the patient shows of what they practise',
    dataClass: 'check_ins',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
    peer: 'shared',
  }),
  'practice.note': forPatient({
    words: 'note what the patient practises, and what works for them',
    dataClass: 'check_ins',
    self: 'yes',
    representative: 'shared',
  }),
  'check_in.read': forPatient({
    words: 'read the check-ins that the patient shows',
    dataClass: 'check_ins',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
    peer: 'shared',
    natural_support: 'shared',
    other_clinician: 'shared',
  }),
  'check_in.say': forPatient({
    words: 'say how the patient’s day was',
    dataClass: 'check_ins',
    self: 'yes',
    representative: 'shared',
  }),
  'check_in.remind': forPatient({
    words: 'set when the patient is reminded to check in',
    dataClass: 'check_ins',
    self: 'yes',
  }),
  'safety_plan.read': forPatient({
    words: 'read the safety plan',
    dataClass: 'safety_plan',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'shared',
    peer: 'shared',
    natural_support: 'shared',
    other_clinician: 'shared',
    integrator: 'shared',
  }),
  'safety_plan.write': forPatient({
    words: 'write the safety plan',
    dataClass: 'safety_plan',
    self: 'yes',
    representative: 'shared',
  }),
  'safety_plan_history.read': forPatient({
    words: 'read what the safety plan said before',
    dataClass: 'safety_plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'safety_plan.propose': forPatient({
    words: 'suggest something for the safety plan',
    dataClass: 'safety_plan',
    care_team: 'yes',
  }),
  'safety_plan.change_in_emergency': forPatient({
    words: 'put something into the safety plan in an emergency',
    dataClass: 'safety_plan',
    care_team: 'yes',
  }),
  'safety_plan_proposal.read': forPatient({
    words: 'read what the care team suggests for the safety plan',
    dataClass: 'safety_plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'safety_plan.answer': forPatient({
    words: 'answer what the care team suggests for the safety plan',
    dataClass: 'safety_plan',
    self: 'yes',
    representative: 'shared',
  }),

  'advance_preferences.read': forPatient({
    words: 'see that there is something written down for a crisis, and read it while it counts or is shown',
    dataClass: 'safety_plan',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'shared',
    peer: 'shared',
    natural_support: 'shared',
    other_clinician: 'shared',
  }),
  'advance_preferences.write': forPatient({
    words: 'write down what is wanted in a crisis',
    dataClass: 'safety_plan',
    self: 'yes',
  }),
  'advance_preferences.activate': forPatient({
    words: 'let what is wanted in a crisis count, or turn a key to it',
    dataClass: 'safety_plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
    peer: 'shared',
    natural_support: 'shared',
    other_clinician: 'shared',
  }),
  'advance_preferences.end': forPatient({
    words: 'end that what is wanted in a crisis counts',
    dataClass: 'safety_plan',
    self: 'yes',
  }),
  'advance_preferences.look_at': forPatient({
    words: 'write down that the two looked at what is wanted in a crisis',
    dataClass: 'safety_plan',
    care_team: 'yes',
  }),
  'advance_event.read': forPatient({
    words: 'see every step with what is wanted in a crisis',
    dataClass: 'safety_plan',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),

  'questionnaire.read': forPatient({
    words: 'see which questions the patient was asked to answer',
    dataClass: 'measures',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'shared',
    peer: 'shared',
    natural_support: 'shared',
    other_clinician: 'shared',
  }),
  'questionnaire.assign': forPatient({
    words: 'ask the patient to answer a questionnaire',
    dataClass: 'measures',
    care_team: 'yes',
  }),
  'questionnaire.answer': forPatient({
    words: 'answer a questionnaire',
    dataClass: 'measures',
    self: 'yes',
  }),
  'answer.record': forPatient({
    words: 'type in what the patient answered on paper',
    dataClass: 'measures',
    care_team: 'yes',
  }),
  'answer.read': forPatient({
    words: 'read the answers of the patient one by one',
    dataClass: 'measures',
    self: 'yes',
    care_team: 'yes',
  }),
  'measure.read': forPatient({
    words: 'read what the questionnaires come to',
    dataClass: 'measures',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'shared',
    peer: 'shared',
    natural_support: 'shared',
    other_clinician: 'shared',
  }),
  'alert.read': forPatient({
    words: 'see who was told of an answer about safety',
    dataClass: 'measures',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
  }),
  'alert.acknowledge': forPatient({
    words: 'acknowledge an answer about safety',
    dataClass: 'measures',
    care_team: 'yes',
    break_glass: 'yes',
  }),

  'clinical_note.read': forPatient({
    words: 'read the notes of practitioners',
    dataClass: 'clinical_notes',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
    natural_support: 'shared',
    other_clinician: 'shared',
  }),
  // Beside the one above: what is withheld from the patient for a time.
  'clinical_note.read_withheld': forPatient({
    words: 'read notes that are withheld from the patient',
    dataClass: 'clinical_notes',
    care_team: 'yes',
  }),
  // Between the two sides: whoever reads notes by a consent learns neither the ground nor what a review said.
  'note_withholding.read': forPatient({
    words: 'read why a note is withheld from the patient',
    dataClass: 'clinical_notes',
    self: 'yes',
    care_team: 'yes',
    representative: 'shared',
  }),
  'clinical_note.write': forPatient({
    words: 'write notes',
    dataClass: 'clinical_notes',
    care_team: 'yes',
  }),
  'clinical_note.withhold': forPatient({
    words: 'withhold a note from the patient for a time, or judge that',
    dataClass: 'clinical_notes',
    care_team: 'yes',
  }),
  'clinical_note.ask_review': forPatient({
    words: 'ask that somebody else looks at a note that is withheld',
    dataClass: 'clinical_notes',
    self: 'yes',
    representative: 'shared',
  }),
  // A compartment of its own: no consent opens it, and a no to the notes closes it as well.
  'risk_formulation.read': forPatient({
    words: 'read what raises and eases danger',
    dataClass: 'clinical_notes',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    inEmergencyOf: ['medical_emergency', 'danger_to_self_or_others'],
  }),
  'risk_formulation.write': forPatient({
    words: 'write down what raises and eases danger',
    dataClass: 'clinical_notes',
    care_team: 'yes',
  }),
  // Kept apart: read by whoever wrote them, and by whom a consent for that alone names. The row policy asks for these two.
  'counselling_note.read': forPatient({
    words: 'see which notes of counselling there are for them',
    dataClass: 'clinical_notes',
    self: 'yes',
    care_team: 'yes',
    other_clinician: 'shared',
  }),
  'counselling_note.write': forPatient({
    words: 'write notes of counselling for themself',
    dataClass: 'clinical_notes',
    care_team: 'yes',
  }),
  'counselling_consent.give': forPatient({
    words: 'let one person read the notes of counselling',
    self: 'yes',
  }),
  'counselling_consent.withdraw': forPatient({
    words: 'take back that somebody reads the notes of counselling',
    self: 'yes',
  }),

  // Consent, and who looked
  'consent.read': forPatient({
    words: 'see the consents',
    self: 'yes',
    care_team: 'yes',
    break_glass: 'yes',
    representative: 'yes',
  }),
  'consent.give': forPatient({ words: 'decide about a consent', self: 'yes', representative: 'yes' }),
  'consent.preview': forPatient({
    words: 'see what a consent would change',
    self: 'yes',
    representative: 'yes',
  }),
  'consent.ask': forPatient({ words: 'ask for consent', care_team: 'yes' }),
  'consent.record': forPatient({
    words: 'record what was decided on paper, on the clinic’s device or by word',
    care_team: 'yes',
  }),
  'consent.correct': forPatient({
    words: 'take a consent off the record as an error',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
  }),
  'consent.withdraw': forPatient({
    words: 'take back a decision about a consent',
    self: 'yes',
    representative: 'yes',
  }),
  'amendment.ask': forPatient({
    words: 'ask that something in the record is put right',
    self: 'yes',
    representative: 'yes',
  }),
  'amendment.read': forPatient({
    words: 'see what was asked to be put right',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
  }),
  'amendment.record': forPatient({
    words: 'write down what the patient says about putting the record right',
    care_team: 'yes',
  }),
  'amendment.decide': forPatient({
    words: 'decide on what was asked to be put right',
    care_team: 'yes',
  }),
  'court_order.read': forPatient({
    words: 'see what courts have ordered about the records',
    self: 'yes',
    representative: 'yes',
    roles: ['privacy_officer'],
  }),
  'court_order.record': forPatient({
    words: 'record what a court has ordered, and what was disclosed under it',
    roles: ['privacy_officer'],
  }),
  'restriction.ask': forPatient({
    words: 'ask that something is kept from somebody',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
  }),
  'restriction.read': forPatient({
    words: 'see what was asked to be kept from whom',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    roles: ['privacy_officer'],
  }),
  'restriction.end': forPatient({
    words: 'end what was asked to be kept, or write down that the patient did',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
  }),
  'restriction.answer': forPatient({
    words: 'decide on what a patient asks to be kept',
    roles: ['privacy_officer'],
  }),
  'break_glass.read': forPatient({
    words: 'see who opened the record in an emergency',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
  }),
  'withdrawal_receipt.read': forPatient({
    words: 'see who has acknowledged a withdrawal',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
  }),
  'withdrawal.record': forPatient({
    words: 'record how somebody outside was told of a withdrawal',
    care_team: 'yes',
  }),
  'disclosure.read': forPatient({
    words: 'read what was disclosed to whom',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    roles: ['privacy_officer'],
  }),
  'disclosure.record': forPatient({ words: 'record what was disclosed outside', care_team: 'yes' }),
  'access_log.read': forPatient({
    words: 'read who looked at the record',
    self: 'yes',
    representative: 'yes',
    roles: ['privacy_officer'],
  }),
  'access.view_as': forPatient({ words: 'see the record as somebody else sees it', self: 'yes' }),
  'access_dispute.raise': forPatient({
    words: 'ask about an entry of the access log',
    self: 'yes',
    representative: 'yes',
  }),
  'access_dispute.read': forPatient({
    words: 'read what was asked about the access log, and the answers',
    self: 'yes',
    representative: 'yes',
  }),
  'access_dispute.withdraw': forPatient({
    words: 'take back a question about the access log',
    self: 'yes',
    representative: 'yes',
  }),
  'access.explain': forPatient({
    words: 'ask who may see what, and why',
    self: 'yes',
    care_team: 'yes',
    representative: 'yes',
    roles: ['privacy_officer'],
  }),
} satisfies Record<string, PatientAction | GeneralAction>;

export type Action = keyof typeof accessMatrix;
export const actions = Object.keys(accessMatrix) as Action[];

/** What an action is about, by its name: of `plan.read` that is `plan`. */
export const subjectOf = (action: string): string => action.replace(/\..*$/s, '');

/** What the table says of an action. */
export function entryOf(action: Action): PatientAction | GeneralAction {
  return accessMatrix[action];
}

/** What somebody may, or may not: "change the settings". The table has it in English. */
export function deedOf(action: Action): Sentence {
  return sayAgain(accessMatrix[action].words as Unsaid);
}
