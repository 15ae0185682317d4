import { toSay } from './core/language/say.js';
import { nameTaken } from './support/support-groups/name-taken.js';
import type { ConstraintProblems } from './core/problems/database-problems.js';

const inFlight = {
  kind: 'conflict',
  detail: toSay`The first request with this Idempotency-Key is still being worked on. Ask again shortly.`,
} as const;

/** What people are told when a constraint of the database, by its name in migrations/, refuses a row. */
export const constraints: ConstraintProblems = {
  idempotency_key_in_flight: inFlight,
  operator_idempotency_key_in_flight: inFlight,
  tenant_slug_is_free: {
    kind: 'conflict',
    detail: toSay`Another organisation has this slug. Choose a different one.`,
  },
  account_email_is_free: {
    kind: 'conflict',
    detail: toSay`An account with this e-mail address exists already.`,
  },
  one_change_of_a_kind_at_a_time: {
    kind: 'conflict',
    detail: toSay`This is asked for already and waits for a second person. It can be confirmed, declined or withdrawn.`,
  },
  one_account_per_patient_record: {
    kind: 'conflict',
    detail: toSay`This patient record is linked to an account already.`,
  },
  patient_identifier_is_free: {
    kind: 'conflict',
    detail: toSay`A patient with this identifier is registered already. Look the record up before making a second one.`,
  },
  one_recorded_signature: {
    kind: 'conflict',
    detail: toSay`This signature is on record already. Where it is not theirs, the patient’s side can say so.`,
  },
  one_membership_per_person: { kind: 'conflict', detail: toSay`This person is on the care team already.` },
  one_lead_per_patient: {
    kind: 'conflict',
    detail: toSay`The care team has a lead already. Take this person in as a member, then give them the lead.`,
  },
  one_authority_per_person: {
    kind: 'conflict',
    detail: toSay`This person acts for the patient already. End that authority first to give another.`,
  },
  one_withholding_per_note: {
    kind: 'conflict',
    detail: toSay`This note is withheld already. End that first to give another reason or day.`,
  },
  one_death_per_patient: {
    kind: 'conflict',
    detail: toSay`It is on record already that this person has died. If that was a mistake, undo it first.`,
  },
  one_merge_at_a_time: {
    kind: 'conflict',
    detail: toSay`This record is linked to another one, or that is asked for already. It can be confirmed, declined, withdrawn or undone.`,
  },
  one_instrument_per_name: {
    kind: 'conflict',
    detail: toSay`Your clinic has a questionnaire of this name. Retire that one first, or give this one another name.`,
  },
  one_open_questionnaire: {
    kind: 'conflict',
    detail: toSay`The patient was asked this questionnaire already, and it waits for its answers. Withdraw that one first to ask it afresh.`,
  },
  one_helpful_mark_per_technique: { kind: 'conflict', detail: toSay`This is on the list already.` },
  one_exclusion_per_name: { kind: 'conflict', detail: toSay`This name is on the list already.` },
  one_natural_support_per_account: {
    kind: 'conflict',
    detail: toSay`This account is linked to somebody on the list already.`,
  },
  one_active_plan_per_patient: {
    kind: 'conflict',
    detail: toSay`The patient has an active plan. There can be one at a time: complete or end it first.`,
  },
  one_draft_plan_per_patient: {
    kind: 'conflict',
    detail: toSay`The patient has a draft plan already. Work on that one.`,
  },
  one_facilitator_per_conversation: {
    kind: 'conflict',
    detail: toSay`Somebody is named for this conversation already. Answer that, or end it first.`,
  },
  one_open_report_of_a_reader: {
    kind: 'conflict',
    detail: toSay`You have asked that somebody looks at this story. They will.`,
  },
  one_referral_at_a_time: {
    kind: 'conflict',
    detail: toSay`A referral to them is under way already. Go on with that one, or take it back first.`,
  },
  one_handover_at_a_time: {
    kind: 'conflict',
    detail: toSay`Somebody was asked to facilitate this group at the same moment. See who, and take that back first where it is to be another.`,
  },
  one_name_in_a_group: { kind: 'conflict', detail: nameTaken },
  one_place_in_a_group: {
    kind: 'conflict',
    detail: toSay`This person is in the group already, was invited, or asked. Answer that first.`,
  },
  one_counselling_consent_per_reader: {
    kind: 'conflict',
    detail: toSay`This person reads the notes of counselling already. Take that back first, where it is to end on another day.`,
  },
  one_open_call_per_peer: {
    kind: 'conflict',
    detail: toSay`You called on another device at the same moment, and that call is on its way.`,
  },
  one_support_by_a_peer: {
    kind: 'conflict',
    detail: toSay`This person supports the patient already, or was asked to. Answer that, or end it first.`,
  },
  one_event_per_turn: {
    kind: 'conflict',
    detail: toSay`Somebody did something with this consent at the same moment. Read it again, and see where it stands now.`,
  },
  one_form_per_purpose_and_language: {
    kind: 'conflict',
    detail: toSay`There is a form for this purpose in this language already. Work on that one, and publish it as a new edition.`,
  },
  one_reopening_per_decision: {
    kind: 'conflict',
    detail: toSay`This question was taken up again already. “reopenedBy” of the old decision names the new one.`,
  },
  one_correction_per_entry: {
    kind: 'conflict',
    detail: toSay`Another entry has taken the place of that one already. Correct the newer one.`,
  },
  one_correction_per_check_in: {
    kind: 'conflict',
    detail: toSay`This check-in was corrected at the same moment. Correct the newer one.`,
  },
  one_writing_of_preferences_at_a_time: {
    kind: 'conflict',
    detail: toSay`You wrote this on another device at the same moment. Read it again first.`,
  },
  one_open_review_per_plan: {
    kind: 'conflict',
    detail: toSay`A review of this plan is being prepared already. Bring what you want to say into that one.`,
  },
  one_open_stage_proposal: {
    kind: 'conflict',
    detail: toSay`A stage is being proposed already. Answer that proposal, or withdraw it first.`,
  },
  one_move_at_a_time: {
    kind: 'conflict',
    detail: toSay`Somebody recorded a move in this view at the same moment. Read the journey again.`,
  },
  one_correction_per_move: {
    kind: 'conflict',
    detail: toSay`This move was corrected already. Correct the correction.`,
  },
  one_catalogue_per_version: {
    kind: 'conflict',
    detail: toSay`Somebody published the stages at the same moment. Read them again first.`,
  },
  one_key_of_a_name: {
    kind: 'conflict',
    detail: toSay`The client has a key of this name already. Give the new one another kid.`,
  },
  one_open_dispute_per_entry: {
    kind: 'conflict',
    detail: toSay`You asked about this entry already, and the answer is under way.`,
  },
  one_counter_per_proposal: { kind: 'conflict', detail: toSay`This proposal was countered already.` },
};
