/* eslint-disable max-lines -- THE table is one place on purpose: who hears of what can be read as a whole. */
import { say, type Sentence } from '../../core/language/say.js';
import type { Action } from '../../access/access-matrix.js';
import type { Audience } from './audiences.js';
import { inOneLine } from '../../core/text/written.js';

/** What is said once of a kind of notice. */
export interface Kind {
  /** What happened, in the words of docs/notices.md. */
  readonly when: string;
  /** What it is about: a patient's record, one's own account, or the organisation. */
  readonly concerns: 'record' | 'account' | 'organisation';
  /** What the id it carries belongs to. */
  readonly about: string;
  readonly tells: readonly Audience[];
  /** What its reader must be allowed to do with the record when they read it; null: they may know of this whatever is open to them. */
  readonly opens: Action | null;
  /** It asks for something, and is done when that is done. */
  readonly task: boolean;
  /** Whoever writes it down is asked as well, when they are among those told: it may wait for nobody else. */
  readonly asksDoer?: boolean;
  /** To whom it is about themselves. `name` is who did it. */
  readonly toOneself: (name: string) => Sentence;
  readonly toOthers: (name: string) => Sentence;
}

/** Says the same to everybody. */
const toAll = (sentence: Kind['toOthers']): Pick<Kind, 'toOneself' | 'toOthers'> => ({
  toOneself: sentence,
  toOthers: sentence,
});

/**
 * THE table: what people are told, and who. Sentences are warm, plain and without anything clinical; the record itself is where one
 * reads on. Printed for people in docs/notices.md; a test compares.
 */
export const noticeKinds = {
  // What helps in hard hours. Sentences do not say what it is: screens are seen by others.
  support_suggested: {
    when: 'the care team suggests something for the safety plan',
    concerns: 'record',
    about: 'suggestion',
    tells: ['patient_side'],
    opens: 'safety_plan.answer',
    task: false,
    toOneself: (name) => say`There is something new for you from ${name}. Look at it when you like.`,
    toOthers: (name) => say`There is something new from ${name} for the person you act for.`,
  },
  support_changed_in_emergency: {
    when: 'the care team puts something into the safety plan in an emergency',
    concerns: 'record',
    about: 'suggestion',
    tells: ['patient_side'],
    opens: 'safety_plan.answer',
    task: false,
    toOneself: (name) =>
      say`${name} has added something to what is yours, because it could not wait. It goes by itself unless you want it; please look at it.`,
    toOthers: (name) =>
      say`${name} has added something for the person you act for, because it could not wait. It goes by itself unless it is agreed to.`,
  },
  support_change_lapsed: {
    when: 'what the care team put into the safety plan in an emergency goes, because nobody agreed to it in time',
    concerns: 'record',
    about: 'suggestion',
    tells: ['patient_side', 'named'],
    opens: 'safety_plan_proposal.read',
    task: false,
    toOneself: () =>
      say`Something that was added for you, because it could not wait, is gone. What is yours is as you wrote it.`,
    toOthers: () =>
      say`Something that was added because it could not wait is gone: nobody agreed to it in time. Please talk about it.`,
  },
  support_answered: {
    when: 'the patient’s side answers what the care team suggested for the safety plan',
    concerns: 'record',
    about: 'suggestion',
    tells: ['named'],
    opens: 'safety_plan_proposal.read',
    task: false,
    ...toAll((name) => say`${name} has answered something that you suggested.`),
  },
  check_in_reminder: {
    when: 'the patient wants to be reminded to check in, and has not yet; told until they have, at most for the day',
    concerns: 'record',
    about: 'checkInReminder',
    tells: ['patient'],
    opens: 'check_in.say',
    task: true,
    ...toAll(() => say`There is something for you, as you wished. It takes a minute, and there is no hurry.`),
  },
  advance_key_given: {
    when: 'the patient gives somebody one of the two keys to what is wanted in a crisis',
    concerns: 'record',
    about: 'advancePreferences',
    tells: ['named'],
    opens: 'advance_preferences.activate',
    task: false,
    ...toAll(
      (name) =>
        say`${name} has given you a key to something that matters to them. They can tell you what it is for.`,
    ),
  },
  advance_key_taken_back: {
    when: 'what is wanted in a crisis is written anew, and somebody who had a key to it has none any more',
    concerns: 'record',
    about: 'advancePreferences',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(
      (name) => say`A key that ${name} had given you is not with you any more. Nothing is left to do.`,
    ),
  },
  advance_preferences_written: {
    when: 'the patient writes down what is wanted in a crisis',
    concerns: 'record',
    about: 'advancePreferences',
    tells: ['care_team'],
    opens: 'advance_preferences.read',
    task: false,
    ...toAll(
      (name) =>
        say`${name} has written something down for hard times. Ask whether you may look at it together.`,
    ),
  },
  advance_preferences_looked_at: {
    when: 'the care team writes down that the two looked at what is wanted in a crisis',
    concerns: 'record',
    about: 'advancePreferences',
    tells: ['patient'],
    opens: 'advance_preferences.read',
    task: false,
    ...toAll(
      (name) =>
        say`${name} wrote down that you looked at something of yours together. If you did not, please say so.`,
    ),
  },
  advance_key_turned: {
    when: 'one of the two keys to what is wanted in a crisis is turned',
    concerns: 'record',
    about: 'advancePreferences',
    tells: ['patient', 'named'],
    opens: 'advance_preferences.read',
    task: false,
    toOneself: (name) =>
      say`${name} has turned the key that you gave them. It opens nothing alone, and you can turn it back at any moment.`,
    toOthers: (name) =>
      say`${name} has turned one of two keys. It opens nothing alone: talk with each other, and turn yours if you think so too.`,
  },
  advance_key_lapsed: {
    when: 'one of the two keys was turned, and nobody turned the other one in time',
    concerns: 'record',
    about: 'advancePreferences',
    tells: ['patient', 'named'],
    opens: 'advance_preferences.read',
    task: false,
    ...toAll(
      () =>
        say`One of two keys was turned, and the other one was not. Nothing was opened, and nothing counts.`,
    ),
  },
  advance_preferences_activated: {
    when: 'what is wanted in a crisis counts from now on',
    concerns: 'record',
    about: 'advancePreferences',
    tells: ['patient', 'care_team', 'named'],
    opens: 'advance_preferences.read',
    task: false,
    toOneself: () =>
      say`What you wrote down for hard times counts from now on, as you wished. You can end it at any moment.`,
    toOthers: () => say`What somebody wrote down for hard times counts from now on. Please read it now.`,
  },
  advance_preferences_ended: {
    when: 'the patient ends that what is wanted in a crisis counts, or turns a key back',
    concerns: 'record',
    about: 'advancePreferences',
    tells: ['care_team', 'named'],
    opens: 'advance_preferences.read',
    task: false,
    ...toAll((name) => say`${name} has ended that what they wrote down for hard times counts.`),
  },
  advance_preferences_lapsed: {
    when: 'what is wanted in a crisis counts no more, because the time that the patient set is over',
    concerns: 'record',
    about: 'advancePreferences',
    tells: ['patient', 'care_team', 'named'],
    opens: 'advance_preferences.read',
    task: false,
    toOneself: () =>
      say`What you wrote down for hard times counts no more: the time that you set for it is over.`,
    toOthers: () =>
      say`What somebody wrote down for hard times counts no more: the time that they set for it is over.`,
  },

  // Being put in touch with somebody who helps.
  referral_proposed: {
    when: 'the care team proposes that the patient is put in touch with somebody who helps',
    concerns: 'record',
    about: 'referral',
    tells: ['patient_side'],
    opens: 'referral.answer',
    task: true,
    toOneself: (name) =>
      say`${name} knows of somebody who could help you. Nothing goes out before you say yes; no is fine as well.`,
    toOthers: (name) =>
      say`${name} knows of somebody who could help the person you act for. Nothing goes out before a yes.`,
  },
  referral_changed: {
    when: 'either side says yes to a referral, sends it, puts it on hold, takes it back, or says what came of it',
    concerns: 'record',
    about: 'referral',
    tells: ['patient_side', 'care_team'],
    opens: 'referral.read',
    task: false,
    ...toAll((name) => say`There is something new from ${name} about being put in touch with somebody.`),
  },

  // Peers. Sentences do not say what it is about: screens are seen by others.
  peer_support_asked: {
    when: 'the patient’s side asks somebody to support them as a peer',
    concerns: 'record',
    about: 'peerSupport',
    tells: ['named'],
    opens: null,
    task: true,
    ...toAll(() => say`Somebody would like your support. Say whether you would like to.`),
  },
  peer_support_offered: {
    when: 'a peer supporter is suggested to the patient, offers themself, or says that they are ready',
    concerns: 'record',
    about: 'peerSupport',
    tells: ['patient_side'],
    opens: 'peer_support.accept',
    task: false,
    toOneself: (name) => say`There is something new for you from ${name}. Look at it when you like.`,
    toOthers: (name) => say`There is something new from ${name} for the person you act for.`,
  },
  peer_support_ended: {
    when: 'peer support is declined or has ended',
    concerns: 'record',
    about: 'peerSupport',
    tells: ['patient_side', 'named'],
    opens: null,
    task: false,
    toOneself: (name) =>
      say`${name} has said no to something, or ended it. You can ask somebody else at any time.`,
    toOthers: () => say`Support that you were part of, or were asked about, has ended or does not begin.`,
  },
  encouraged: {
    when: 'a peer supporter writes a few words to the patient',
    concerns: 'record',
    about: 'encouragement',
    tells: ['patient'],
    opens: 'encouragement.read',
    task: false,
    ...toAll((name) => say`There is something new for you from ${name}. Look at it when you like.`),
  },

  // Support groups. Sentences do not say what it is about, and no row names the group: that somebody is in one is theirs alone.
  group_invited: {
    when: 'somebody is invited to a support group',
    concerns: 'account',
    about: 'groupPlace',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(() => say`There is an invitation for you. Look at it when you like; no is fine as well.`),
  },
  group_asked: {
    when: 'somebody asks to join a support group',
    concerns: 'account',
    about: 'groupPlace',
    tells: ['named'],
    opens: null,
    task: true,
    ...toAll(() => say`Somebody would like to join. Please answer them.`),
  },
  group_news: {
    when: 'a meeting is planned or called off, a code of conduct reads otherwise, somebody else facilitates the group, or somebody is let in, told no, or out of a support group',
    concerns: 'account',
    about: 'groupPlace',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(() => say`There is something new where you are together with others. Look at it when you like.`),
  },
  group_handover_offered: {
    when: 'somebody is asked to facilitate a support group in another one’s place',
    concerns: 'account',
    about: 'groupHandover',
    tells: ['named'],
    opens: null,
    task: true,
    ...toAll((name) => say`${name} asks you to facilitate a group. Please say yes or no.`),
  },
  group_handover_answered: {
    when: 'somebody says whether they facilitate a support group from now on',
    concerns: 'account',
    about: 'groupHandover',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll((name) => say`${name} has answered whether they facilitate the group from now on.`),
  },

  // Stories.
  story_reported: {
    when: 'somebody wants a story looked at',
    concerns: 'organisation',
    about: 'storyReport',
    tells: ['administrators'],
    opens: null,
    task: true,
    ...toAll(() => say`Somebody wants a story looked at. Please decide whether it stays.`),
  },
  story_decided: {
    when: 'staff decided on a story that somebody wanted looked at',
    concerns: 'account',
    about: 'story',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(() => say`There is something new about what you wrote. Look at it when you like.`),
  },

  // Somebody opened the record in an emergency, or tried to.
  break_glass_used: {
    when: 'a record was opened in an emergency',
    concerns: 'record',
    about: 'breakGlass',
    tells: ['patient', 'lead'],
    opens: null,
    task: false,
    toOneself: (name) =>
      say`${name} opened your record in an emergency, for an hour at most. You can see why, and what they looked at, where you see who looked.`,
    toOthers: (name) => say`${name} opened the record of a patient of yours in an emergency (break-glass).`,
  },
  break_glass_to_review: {
    when: 'a record was opened in an emergency',
    concerns: 'record',
    about: 'breakGlass',
    tells: ['privacy_officers'],
    opens: null,
    task: true,
    ...toAll(
      (name) =>
        say`${name} opened a record in an emergency (break-glass). A review falls due within 72 hours.`,
    ),
  },
  break_glass_refused: {
    when: 'somebody who is not to be told tried to open a record in an emergency',
    concerns: 'record',
    about: 'account',
    tells: ['patient', 'privacy_officers'],
    opens: null,
    task: false,
    toOneself: (name) => say`${name} tried to open your record in an emergency and was refused.`,
    toOthers: (name) =>
      say`${name} tried to open the record of somebody who has said no to them. Nothing was opened.`,
  },
  break_glass_closed: {
    when: 'the patient ends an opening in an emergency before its hour is over',
    concerns: 'record',
    about: 'breakGlass',
    tells: ['named', 'privacy_officers'],
    opens: null,
    task: false,
    ...toAll(
      () =>
        say`The patient has closed a record that was open in an emergency, before the hour was over. Its review falls due as before.`,
    ),
  },
  break_glass_reviewed: {
    when: 'the privacy officer has reviewed an opening in an emergency',
    concerns: 'record',
    about: 'breakGlass',
    tells: ['patient', 'named'],
    opens: null,
    task: false,
    toOneself: () =>
      say`The privacy officer has looked at an emergency opening of your record and said what they think.`,
    toOthers: () => say`The privacy officer has reviewed your emergency opening of a record.`,
  },

  // What patients ask about their access logs.
  access_disputed: {
    when: 'a patient does not recognise an entry of their access log',
    concerns: 'record',
    about: 'accessDispute',
    tells: ['privacy_officers'],
    opens: null,
    task: true,
    toOneself: () => say`An entry of your access log is being looked into.`,
    toOthers: () => say`A patient does not recognise an entry of their access log and asks what it was.`,
  },
  dispute_answered: {
    when: 'the privacy officer has answered about an entry of the access log',
    concerns: 'record',
    about: 'accessDispute',
    tells: ['patient', 'named'],
    opens: null,
    task: false,
    toOneself: () => say`The privacy officer has answered what you asked about your access log.`,
    toOthers: () => say`A question about an access log was answered.`,
  },

  // Restrictions (42 CFR 2.26): what patients ask to be kept. Who acts for a patient hears of those they asked for.
  restriction_asked: {
    when: 'it is asked that something is kept from somebody (42 CFR 2.26)',
    concerns: 'record',
    about: 'restriction',
    tells: ['privacy_officers'],
    opens: null,
    task: true,
    ...toAll(() => say`A patient asks that something is kept from somebody, and waits for an answer.`),
  },
  restriction_answered: {
    when: 'the organisation agrees to keep something, declines, or gives notice that it no longer does for later records',
    concerns: 'record',
    about: 'restriction',
    tells: ['patient', 'named'],
    opens: 'restriction.read',
    task: false,
    toOneself: () => say`There is an answer about what you asked to be kept from somebody.`,
    toOthers: () => say`There is an answer about what was asked to be kept from somebody.`,
  },
  restriction_counts: {
    when: 'the organisation agrees to keep something from somebody',
    concerns: 'record',
    about: 'restriction',
    tells: ['care_team'],
    opens: 'restriction.read',
    task: false,
    ...toAll(
      () => say`Something of a record is to be kept from somebody from now on. Please read what it is.`,
    ),
  },
  restriction_limited: {
    when: 'the organisation gives notice that it no longer keeps something from somebody for later records',
    concerns: 'record',
    about: 'restriction',
    tells: ['care_team'],
    opens: 'restriction.read',
    task: false,
    ...toAll(
      () =>
        say`Something of a record is kept from somebody only as far as it was there before. Please read from when on.`,
    ),
  },
  restriction_ended: {
    when: 'the patient ends what was kept from somebody',
    concerns: 'record',
    about: 'restriction',
    tells: ['patient', 'named', 'care_team', 'privacy_officers'],
    opens: 'restriction.read',
    task: false,
    toOneself: (name) =>
      say`${name} has written down that something is not kept from somebody any more. If that is not so, ask for it again.`,
    toOthers: () => say`The patient has ended what was kept from somebody.`,
  },

  // What patients ask to be put right (45 CFR 164.526).
  amendment_asked: {
    when: 'it is asked that something in the record is put right',
    concerns: 'record',
    about: 'amendment',
    tells: ['care_team'],
    opens: 'amendment.read',
    task: true,
    asksDoer: true,
    ...toAll(
      () => say`It is asked that something in a record is put right. The answer is due within 60 days.`,
    ),
  },
  amendment_recorded: {
    when: 'somebody writes down what the patient asks to be put right, takes back or does not agree with',
    concerns: 'record',
    about: 'amendment',
    tells: ['patient_side'],
    opens: 'amendment.read',
    task: false,
    toOneself: (name) =>
      say`${name} wrote down what you said about putting your record right. If you did not say so, tell the clinic.`,
    toOthers: (name) => say`${name} wrote down what the patient said about putting a record right.`,
  },
  amendment_answered: {
    when: 'what was asked to be put right is accepted, denied, takes longer, or a disagreement is answered',
    concerns: 'record',
    about: 'amendment',
    tells: ['patient', 'named'],
    opens: 'amendment.read',
    task: false,
    toOneself: () => say`There is an answer about what you asked to be put right in your record.`,
    toOthers: () => say`There is an answer about what was asked to be put right in a record.`,
  },
  amendment_disagreed: {
    when: 'the patient’s side does not agree with a denial to put something right',
    concerns: 'record',
    about: 'amendment',
    tells: ['care_team'],
    opens: 'amendment.read',
    task: false,
    ...toAll(
      (name) =>
        say`${name} does not agree that something is not put right. It goes along with what is disclosed.`,
    ),
  },

  // Orders of courts (42 CFR 2.61-2.67).
  court_order_told: {
    when: 'the patient is told that a court has ordered something about the records',
    concerns: 'record',
    about: 'courtOrder',
    tells: ['patient'],
    opens: 'court_order.read',
    task: false,
    toOneself: () =>
      say`A court has ordered something about your records. You can read which court, what, and what was disclosed.`,
    toOthers: () => say`A court has ordered something about the records.`,
  },
  court_order_over: {
    when: 'an order of a court that the patient was told of is put an end to, or its last day is over',
    concerns: 'record',
    about: 'courtOrder',
    tells: ['patient'],
    opens: 'court_order.read',
    task: false,
    toOneself: () =>
      say`An order of a court about your records counts no more. You can still read it, and what was disclosed under it.`,
    toOthers: () => say`An order of a court about the records counts no more.`,
  },

  // Where and how patients ask to be reached (45 CFR 164.522(b)).
  communication_asked: {
    when: 'it is asked that the patient is reached elsewhere or by other means',
    concerns: 'record',
    about: 'communication',
    tells: ['patient', 'care_team'],
    opens: 'communication.read',
    task: true,
    asksDoer: true,
    toOneself: () =>
      say`Somebody asks for you that you are reached in another way. If you do not want that, end it.`,
    toOthers: () =>
      say`It is asked that somebody is reached elsewhere or by other means. Please see to it, and ask nobody why.`,
  },
  communication_ended: {
    when: 'somebody writes down that the patient ends a wish about how they are reached',
    concerns: 'record',
    about: 'communication',
    tells: ['patient', 'care_team'],
    opens: 'communication.read',
    task: false,
    toOneself: (name) =>
      say`${name} wrote down that you ended a wish about how you are reached. If you did not, ask for it again.`,
    toOthers: (name) => say`${name} wrote down that a wish about how somebody is reached has ended.`,
  },
  communication_answered: {
    when: 'the clinic says whether the patient can be reached as was asked',
    concerns: 'record',
    about: 'communication',
    tells: ['patient', 'named'],
    opens: 'communication.read',
    task: false,
    toOneself: () => say`Your clinic has answered how you can be reached.`,
    toOthers: () => say`The clinic has answered how somebody can be reached.`,
  },

  // The notice of 42 CFR 2.22.
  patient_notice_due: {
    when: 'a patient of a programme under 42 CFR Part 2 is admitted, or an edition of the notice to patients is published',
    concerns: 'record',
    about: 'patient',
    tells: ['lead'],
    opens: 'patient_notice.give',
    task: true,
    ...toAll(
      () =>
        say`A patient of yours is to get the notice to patients. Please give it to them, and write down how.`,
    ),
  },

  // Complaints about privacy: whom one is about is never told of it.
  complaint_made: {
    when: 'somebody complains about how privacy is kept',
    concerns: 'organisation',
    about: 'complaint',
    tells: ['named'],
    opens: null,
    task: true,
    ...toAll(() => say`Somebody complains about how privacy is kept here. Please look into it.`),
  },
  complaint_answered: {
    when: 'a complaint about privacy was answered',
    concerns: 'organisation',
    about: 'complaint',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(() => say`Your complaint about privacy was answered.`),
  },

  // Who may have two records.
  patient_registered_again: {
    when: 'somebody registers, or tries to, a person who may have a record already, or wants to give a number that is taken',
    concerns: 'record',
    about: 'patient',
    tells: ['lead', 'administrators'],
    opens: 'patient.read',
    task: false,
    toOneself: (name) => say`${name} registered somebody who may be you. Your care team can tell you more.`,
    toOthers: (name) =>
      say`${name} registered, or tried to register, somebody who may be a patient of yours already, or to give their number to another record. Please talk with them: one person has one record.`,
  },

  // Two records of one person.
  merge_asked_of_team: {
    when: 'an administrator asks that two records of one person are linked',
    concerns: 'record',
    about: 'recordMerge',
    tells: ['care_team'],
    opens: 'merge.read',
    task: true,
    ...toAll(
      (name) =>
        say`${name} believes that a patient of yours has two records, and asks that they are linked. You know the person: please confirm it, or say no.`,
    ),
  },
  merge_asked_of_office: {
    when: 'the care team asks that two records of one person are linked',
    concerns: 'record',
    about: 'recordMerge',
    tells: ['administrators'],
    opens: 'merge.read',
    task: true,
    ...toAll(
      (name) => say`${name} asks that two records of one person are linked. Please confirm it, or say no.`,
    ),
  },
  merge_answered: {
    when: 'what was asked about two records of one person is confirmed, declined or taken back',
    concerns: 'record',
    about: 'recordMerge',
    tells: ['named'],
    opens: 'merge.read',
    task: false,
    ...toAll((name) => say`${name} has answered what you asked about two records of one person.`),
  },
  records_linked: {
    when: 'two records of one person are linked',
    concerns: 'record',
    about: 'recordMerge',
    tells: ['patient', 'care_team', 'privacy_officers'],
    opens: null,
    task: false,
    toOneself: () =>
      say`You had two records here, and they were linked: what is new goes into one of them, and the other stays as it is, to be read. Nobody reads more of you by this than before. If you find that you cannot add anything any more, please ask your care team: they bring you into the record that goes on. If you have one record only, please tell them at once.`,
    toOthers: (name) =>
      say`${name} has confirmed that a patient has two records. They are linked: one goes on, the other is there to be read. Nothing opens to anybody by this.`,
  },
  records_parted: {
    when: 'it is undone that two records were linked',
    concerns: 'record',
    about: 'recordMerge',
    tells: ['patient', 'care_team', 'privacy_officers'],
    opens: null,
    task: false,
    toOneself: () =>
      say`Your record had been linked to another one by mistake. That was undone, and your record goes on as before.`,
    toOthers: (name) =>
      say`${name} has undone the link between two records. Both go on; please look at what was written meanwhile.`,
  },

  // Death of a patient.
  death_recorded: {
    when: 'it is put on record that a patient has died',
    concerns: 'record',
    about: 'death',
    tells: ['care_team', 'administrators', 'privacy_officers'],
    opens: 'death.read',
    task: false,
    ...toAll(
      (name) =>
        say`${name} has put on record that a patient has died. We are sorry. Nobody is reminded of anything there any more; the record stays to be read. If it is a mistake, it can be undone.`,
    ),
  },
  death_undone: {
    when: 'it is undone that a patient has died, because it was a mistake',
    concerns: 'record',
    about: 'death',
    tells: ['patient', 'care_team', 'administrators', 'privacy_officers'],
    opens: 'death.read',
    task: false,
    toOneself: () =>
      say`Your record said by mistake that you had died. We are sorry. It was put right, and your account works as before; your care team will look at your plan with you.`,
    toOthers: (name) =>
      say`${name} has undone what was on record by mistake: that a patient had died. Their plan had ended; please look at it with them.`,
  },
  record_closed_to_you: {
    when: 'a record is closed to people who read along or acted for the patient, because the patient has died, or because it is undone that they had',
    concerns: 'record',
    about: 'death',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(
      () =>
        say`A record that was open to you is open no longer. The people of the clinic who knew you there will gladly talk with you about it.`,
    ),
  },
  record_open_to_you_again: {
    when: 'a record is open again to people who read along or acted for the patient, because it is undone that the patient has died',
    concerns: 'record',
    about: 'death',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(
      () =>
        say`A record that was open to you had been closed by mistake. We are sorry. That was put right, and it is open to you as before.`,
    ),
  },

  // Who comes in to the record as the patient.
  portal_linked: {
    when: 'somebody redeems the invitation to the record and signs in to it as the patient from then on',
    concerns: 'record',
    about: 'account',
    tells: ['care_team', 'privacy_officers'],
    opens: null,
    task: false,
    ...toAll(
      (name) => say`${name} has redeemed the invitation to a record and signs in to it as the patient.`,
    ),
  },
  portal_invitation_asked: {
    when: 'an administrator asks for an invitation of a patient, which needs a second person',
    concerns: 'record',
    about: 'invitation',
    tells: ['care_team', 'privacy_officers'],
    opens: null,
    task: true,
    ...toAll(
      (name) =>
        say`${name} has asked for an invitation of a patient to their record. There is no code until somebody who knows the patient confirms it.`,
    ),
  },

  // Proposals: one side asks, the other answers.
  proposal_made: {
    when: 'one side proposes a change of the plan',
    concerns: 'record',
    about: 'proposal',
    tells: ['side'],
    opens: 'proposal.answer',
    task: true,
    toOneself: (name) =>
      say`${name} proposes a change to your plan. You can say yes or no, or answer with what suits you better.`,
    toOthers: (name) => say`${name} proposes a change to the plan and waits for an answer.`,
  },
  proposal_countered: {
    when: 'one side answers a proposal with one of its own',
    concerns: 'record',
    about: 'proposal',
    tells: ['side'],
    opens: 'proposal.answer',
    task: true,
    toOneself: (name) =>
      say`${name} has answered your proposal with another one. You can say yes or no, or go on talking.`,
    toOthers: (name) => say`${name} has answered a proposal with another one and waits for an answer.`,
  },
  proposal_accepted: {
    when: 'the other side accepts a proposal',
    concerns: 'record',
    about: 'proposal',
    tells: ['side'],
    opens: 'proposal.read',
    task: false,
    toOneself: (name) => say`${name} has said yes to what you proposed. It is in your plan now.`,
    toOthers: (name) => say`${name} has said yes to what was proposed. It is in the plan now.`,
  },
  proposal_declined: {
    when: 'the other side declines a proposal',
    concerns: 'record',
    about: 'proposal',
    tells: ['side'],
    opens: 'proposal.read',
    task: false,
    toOneself: (name) =>
      say`${name} has said no to what you proposed. You can read why, and propose something else.`,
    toOthers: (name) => say`${name} has said no to what was proposed. You can read why.`,
  },
  proposal_withdrawn: {
    when: 'the side that made a proposal withdraws it',
    concerns: 'record',
    about: 'proposal',
    tells: ['side'],
    opens: 'proposal.read',
    task: false,
    ...toAll((name) => say`${name} has taken a proposal back. It needs no answer any more.`),
  },
  proposal_overtaken: {
    when: 'another accepted proposal has changed what a proposal is about',
    concerns: 'record',
    about: 'proposal',
    tells: ['side'],
    opens: 'proposal.read',
    task: false,
    toOneself: () =>
      say`The plan has changed since you made a proposal, so it cannot be accepted as it is. You can take it up again.`,
    toOthers: () =>
      say`The plan has changed since a proposal of your side was made, so it cannot be accepted as it is. You can take it up again.`,
  },
  proposal_ended_with_plan: {
    when: 'a plan ends while a proposal waits for an answer',
    concerns: 'record',
    about: 'proposal',
    tells: ['side'],
    opens: 'proposal.read',
    task: false,
    toOneself: () => say`The plan has ended, so what you proposed for it needs no answer any more.`,
    toOthers: () => say`The plan has ended, so what your side proposed for it needs no answer any more.`,
  },
  // Signed without an account, and what the patient says of it.
  signature_recorded: {
    when: 'somebody recorded that the patient signed on paper or on the clinic’s device',
    concerns: 'record',
    about: 'plan',
    tells: ['patient_side'],
    opens: 'version.read',
    task: false,
    toOneself: (name) =>
      say`${name} recorded that you signed your plan on paper or on the clinic’s device. If you did not, you can say so there.`,
    toOthers: (name) =>
      say`${name} recorded that a plan was signed for the patient on paper or on the clinic’s device.`,
  },
  consent_recorded: {
    when: 'somebody recorded what the patient decided on paper, on the clinic’s device or by word',
    concerns: 'record',
    about: 'consent',
    tells: ['patient_side'],
    opens: 'consent.read',
    task: false,
    toOneself: (name) =>
      say`${name} recorded a decision of yours about a consent. If it is not what you decided, you can withdraw it or take it off the record.`,
    toOthers: (name) => say`${name} recorded what the patient decided about a consent.`,
  },
  signature_contested: {
    when: 'the patient’s side says that a recorded signature is not theirs',
    concerns: 'record',
    about: 'plan',
    tells: ['care_team'],
    opens: 'version.read',
    task: false,
    ...toAll(
      (name) =>
        say`${name} put on record that a signature under a plan is not the patient’s. It counts no more.`,
    ),
  },
  agreed_in_session: {
    when: 'a clinician recorded what was agreed in the room',
    concerns: 'record',
    about: 'proposal',
    tells: ['patient_side'],
    opens: 'proposal.contest',
    task: false,
    toOneself: (name) =>
      say`${name} has written down what you agreed on together. Please read it; if it is not what you said, you can contest it.`,
    toOthers: (name) =>
      say`${name} has written down what was agreed on in the room. If it is not what was said, it can be contested.`,
  },
  agreement_contested: {
    when: 'the patient’s side contests what was recorded as agreed in the room',
    concerns: 'record',
    about: 'proposal',
    tells: ['care_team'],
    opens: 'proposal.read',
    task: false,
    ...toAll(
      (name) => say`${name} contests what was recorded as agreed in the room. It is time to talk about it.`,
    ),
  },

  // Consents: asked for, decided, taken back, and what rested on them.
  consent_asked: {
    when: 'somebody is asked for a consent',
    concerns: 'record',
    about: 'consent',
    tells: ['patient_side'],
    opens: 'consent.give',
    task: true,
    toOneself: (name) =>
      say`${name} asks for your consent to something. Take the time you need; you can say yes or no.`,
    toOthers: (name) => say`${name} asks for a consent. You can say yes or no, as far as you may decide it.`,
  },
  consent_given: {
    when: 'a consent is given',
    concerns: 'record',
    about: 'consent',
    tells: ['care_team'],
    opens: 'consent.read',
    task: false,
    toOneself: (name) => say`${name} has given a consent.`,
    toOthers: (name) => say`${name} has given a consent.`,
  },
  consent_refused: {
    when: 'a consent is refused',
    concerns: 'record',
    about: 'consent',
    tells: ['care_team'],
    opens: 'consent.read',
    task: false,
    toOneself: (name) => say`${name} has said no to a consent.`,
    toOthers: (name) => say`${name} has said no to a consent. That is on record, and theirs to decide.`,
  },
  consent_withdrawn: {
    when: 'a consent is withdrawn',
    concerns: 'record',
    about: 'consent',
    tells: ['care_team'],
    opens: 'consent.read',
    task: false,
    toOneself: (name) => say`${name} has withdrawn a consent.`,
    toOthers: (name) => say`${name} has withdrawn a consent. It counts from now on.`,
  },
  no_taken_back: {
    when: 'a consent that only says no is withdrawn',
    concerns: 'record',
    about: 'consent',
    tells: ['care_team'],
    opens: 'consent.read',
    task: false,
    ...toAll(
      (name) => say`${name} has taken back a no. What is shared in another way is open again from now on.`,
    ),
  },
  consent_acts_on_your_behalf: {
    when: 'somebody who acts for the patient decides about a consent',
    concerns: 'record',
    about: 'consent',
    tells: ['patient'],
    opens: null,
    task: false,
    toOneself: (name) =>
      say`${name}, who acts for you, has decided about a consent of yours. You can read what it was.`,
    toOthers: (name) => say`${name}, who acts for a patient, has decided about a consent.`,
  },
  sharing_given: {
    when: 'a consent shares something with somebody here',
    concerns: 'record',
    about: 'consent',
    tells: ['named'],
    opens: null,
    task: false,
    toOneself: (name) => say`${name} shares something with you.`,
    toOthers: (name) => say`${name} shares something of their record with you.`,
  },
  sharing_withdrawn: {
    when: 'a consent that let somebody in is withdrawn',
    concerns: 'record',
    about: 'withdrawalReceipt',
    tells: ['named'],
    opens: null,
    task: true,
    toOneself: () => say`Something is not shared with you any more. Please acknowledge that you know.`,
    toOthers: () =>
      say`Something of a record is not shared with you any more. Please acknowledge that you know.`,
  },
  treatment_consent_gone: {
    when: 'help goes on and the treatment consent that it rests on does not count any more',
    concerns: 'record',
    about: 'intervention',
    tells: ['named', 'lead'],
    opens: 'consent.read',
    task: true,
    toOneself: () =>
      say`A treatment consent does not count any more, and the help that rests on it goes on. It is time to talk.`,
    toOthers: () =>
      say`A treatment consent does not count any more, and the help that rests on it goes on. Please talk about it soon; nothing is stopped by itself.`,
  },

  // The people around somebody.
  care_team_joined: {
    when: 'somebody joins the care team',
    concerns: 'record',
    about: 'member',
    tells: ['patient_side', 'lead'],
    opens: null,
    task: false,
    toOneself: (name) => say`${name} has added somebody to your care team. You can see who is on it.`,
    toOthers: (name) => say`${name} has added somebody to the care team. You can see who is on it.`,
  },
  joined_a_care_team: {
    when: 'somebody joins the care team',
    concerns: 'record',
    about: 'member',
    tells: ['named'],
    opens: 'care_team.read',
    task: false,
    toOneself: (name) => say`${name} has added you to a care team.`,
    toOthers: (name) => say`${name} has added you to the care team of a patient.`,
  },
  care_team_left: {
    when: 'somebody leaves the care team',
    concerns: 'record',
    about: 'member',
    tells: ['patient_side', 'lead'],
    opens: null,
    task: false,
    toOneself: () => say`Somebody has left your care team. You can see who is on it.`,
    toOthers: () => say`Somebody has left the care team. You can see who is on it.`,
  },
  left_a_care_team: {
    when: 'somebody leaves the care team',
    concerns: 'record',
    about: 'member',
    tells: ['named'],
    opens: null,
    task: false,
    toOneself: () => say`You are no longer on a care team.`,
    toOthers: () => say`You are no longer on the care team of a patient.`,
  },
  lead_handed_over: {
    when: 'the lead of the care team changes',
    concerns: 'record',
    about: 'member',
    tells: ['patient_side', 'care_team'],
    opens: 'care_team.read',
    task: false,
    toOneself: () => say`Somebody else leads your care team now.`,
    toOthers: () => say`Somebody else leads the care team now.`,
  },
  patient_left_alone: {
    when: 'the last clinician who can sign in leaves the care team',
    concerns: 'record',
    about: 'patient',
    tells: ['administrators'],
    opens: null,
    task: true,
    toOneself: () => say`Your record has no clinician any more who can sign in.`,
    toOthers: () =>
      say`A patient has no clinician any more who can sign in. Please see to it that somebody takes over.`,
  },
  // Who looks after whose patients, for a time or for good.
  cover_arranged: {
    when: 'somebody is to look after a patient for a time, in the place of a colleague',
    concerns: 'record',
    about: 'cover',
    tells: ['patient_side'],
    opens: 'cover.read',
    task: false,
    toOneself: (name) =>
      say`${name} looks after you for a time, in the place of somebody who is away. You can read why and until when, and you can say no to this person.`,
    toOthers: (name) =>
      say`${name} looks after the person you act for, for a time, in the place of somebody who is away. You can read why and until when, and say no for them.`,
  },
  handed_over: {
    when: 'somebody looks after a patient from now on, in the place of a colleague',
    concerns: 'record',
    about: 'cover',
    tells: ['patient_side'],
    opens: 'cover.read',
    task: false,
    toOneself: (name) =>
      say`${name} looks after you from now on, in the place of somebody of your care team. You can read why, and you can say no to this person.`,
    toOthers: (name) =>
      say`${name} looks after the person you act for from now on, in the place of somebody of the care team. You can read why, and say no for them.`,
  },
  team_handed_over: {
    when: 'somebody looks after a patient from now on, in the place of a colleague',
    concerns: 'record',
    about: 'cover',
    tells: ['care_team'],
    opens: 'care_team.read',
    task: false,
    ...toAll((name) => say`${name} looks after a patient of yours from now on, in the place of a colleague.`),
  },
  cover_ended: {
    when: 'a patient says no to somebody who covers, or a cover is ended before its time',
    concerns: 'record',
    about: 'cover',
    tells: ['patient_side', 'named'],
    opens: null,
    task: false,
    toOneself: () => say`Somebody who looked after you in the place of a colleague does so no longer.`,
    toOthers: () => say`Somebody who looked after a patient in the place of a colleague does so no longer.`,
  },
  cover_over: {
    when: 'the last day of a cover that the patient was told of is over',
    concerns: 'record',
    about: 'cover',
    tells: ['patient_side'],
    opens: 'cover.read',
    task: false,
    toOneself: () => say`The time in which somebody looked after you in the place of a colleague is over.`,
    toOthers: () =>
      say`The time in which somebody looked after the person you act for, in the place of a colleague, is over.`,
  },
  cover_needed: {
    when: 'nobody looks after a patient of somebody who is away: the patient said no, or whoever covers cannot or gave it up; told until somebody does',
    concerns: 'record',
    about: 'patient',
    tells: ['named', 'administrators'],
    opens: null,
    task: true,
    ...toAll(
      () =>
        say`Nobody looks after a patient in the place of somebody who is away: somebody else is needed. Please arrange it.`,
    ),
  },
  coverage_arranged: {
    when: 'it is arranged that somebody looks after patients of a colleague',
    concerns: 'organisation',
    about: 'coverage',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(
      (name) =>
        say`${name} has arranged that patients are looked after by a colleague. Please read whose, and for how long.`,
    ),
  },
  coverage_begins: {
    when: 'a cover begins that was arranged before',
    concerns: 'organisation',
    about: 'coverage',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(
      () =>
        say`A cover that was arranged has begun. What waits for the one who is away waits for whoever covers, too.`,
    ),
  },
  coverage_over: {
    when: 'the last day of a cover is over',
    concerns: 'organisation',
    about: 'coverage',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(() => say`A cover is over. Please tell each other what happened meanwhile.`),
  },
  coverage_ended: {
    when: 'a cover is ended before its time',
    concerns: 'organisation',
    about: 'coverage',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll((name) => say`${name} has ended a cover before its time.`),
  },
  clinician_unavailable: {
    when: 'the account of a clinician is disabled or loses the role',
    concerns: 'record',
    about: 'account',
    tells: ['patient_side', 'care_team'],
    opens: null,
    task: false,
    toOneself: () =>
      say`Somebody of your care team cannot sign in at present. You can see who is there for you.`,
    toOthers: () => say`Somebody of the care team cannot sign in at present.`,
  },
  clinician_there_again: {
    when: 'the account of a clinician is reinstated or has the role again',
    concerns: 'record',
    about: 'account',
    tells: ['patient_side', 'care_team'],
    opens: null,
    task: false,
    toOneself: () => say`Somebody of your care team can sign in again, and is there for you.`,
    toOthers: () => say`Somebody of the care team can sign in again.`,
  },
  patients_left_alone: {
    when: 'an account is disabled or loses its role, and patients are left without a clinician who can sign in',
    concerns: 'organisation',
    about: 'account',
    tells: ['administrators'],
    opens: null,
    task: false,
    toOneself: () => say`Patients of yours have no other clinician who can sign in.`,
    toOthers: () =>
      say`An account was closed or lost its role, and patients are left without a clinician who can sign in. The list of patients without a clinician names them.`,
  },
  representative_named: {
    when: 'somebody is recorded as acting for the patient',
    concerns: 'record',
    about: 'representative',
    tells: ['patient', 'lead'],
    opens: null,
    task: false,
    toOneself: (name) =>
      say`${name} has recorded somebody who acts for you. You can see who, and how far that goes.`,
    toOthers: (name) => say`${name} has recorded somebody who acts for the patient.`,
  },
  became_representative: {
    when: 'somebody is recorded as acting for the patient',
    concerns: 'record',
    about: 'representative',
    tells: ['named'],
    opens: null,
    task: false,
    toOneself: (name) => say`${name} has recorded that you act for somebody.`,
    toOthers: (name) => say`${name} has recorded that you act for a patient. You can see how far that goes.`,
  },
  authority_ended: {
    when: 'the authority of a representative ends',
    concerns: 'record',
    about: 'representative',
    tells: ['patient', 'lead', 'named'],
    opens: null,
    task: false,
    toOneself: () => say`Somebody does not act for you any more.`,
    toOthers: () => say`The authority to act for a patient has ended.`,
  },
  natural_support_named: {
    when: 'the patient’s side names somebody close to them who has an account',
    concerns: 'record',
    about: 'naturalSupport',
    tells: ['named'],
    opens: null,
    task: false,
    toOneself: (name) => say`${name} has named you as somebody close.`,
    toOthers: (name) =>
      say`${name} has named you as somebody close to them. What you see is theirs to share.`,
  },
  natural_support_ended: {
    when: 'somebody close to the patient who was told that they are named is so no longer',
    concerns: 'record',
    about: 'naturalSupport',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(() => say`You are not named any more as somebody close. What was between you is yours.`),
  },

  excluded_persons_changed: {
    when: 'somebody who acts for the patient puts a name on the list of those who are not to be told, or takes one off',
    concerns: 'record',
    about: 'excludedPerson',
    tells: ['patient'],
    opens: 'excluded_person.read',
    task: false,
    ...toAll(
      (name) =>
        say`${name} has changed for you who is not to be told. Look at your list: you can take a name off, or put it on again.`,
    ),
  },
  excluded_person_still_has: {
    when: 'the patient’s side does not want somebody to be told who has something in the record that the patient’s side cannot end; named are the others on the care team',
    concerns: 'record',
    about: 'excludedPerson',
    tells: ['named_alone'],
    opens: 'excluded_person.ties',
    task: false,
    ...toAll(
      () =>
        say`A patient does not want somebody to be told who still has something in the record. Only others can end that: please look at what it is.`,
    ),
  },
  excluded_person_has_nobody_beside: {
    when: 'the same, and nobody else is on the care team; named are the administrators',
    concerns: 'record',
    about: 'excludedPerson',
    tells: ['named_alone'],
    opens: null,
    task: false,
    ...toAll(
      () =>
        say`A patient does not want somebody to be told who still has something in the record, and nobody else on the care team can look at it. Please see to it that somebody can.`,
    ),
  },

  // Help with a conversation.
  facilitator_named: {
    when: 'one side names a facilitator',
    concerns: 'record',
    about: 'facilitation',
    tells: ['side'],
    opens: 'facilitator.answer',
    task: true,
    toOneself: (name) =>
      say`${name} suggests a third person to help with the conversation about your plan. You can say yes or no.`,
    toOthers: (name) =>
      say`${name} suggests a third person to help with the conversation about the plan. You can say yes or no.`,
  },
  facilitator_accepted: {
    when: 'the other side accepts the facilitator',
    concerns: 'record',
    about: 'facilitation',
    tells: ['side'],
    opens: 'facilitator.read',
    task: false,
    toOneself: (name) => say`${name} has said yes to the third person you suggested.`,
    toOthers: (name) => say`${name} has said yes to the third person who was suggested.`,
  },
  asked_to_facilitate: {
    when: 'both sides have accepted a facilitator',
    concerns: 'record',
    about: 'facilitation',
    tells: ['named'],
    opens: 'facilitator.read',
    task: false,
    toOneself: () => say`Both sides have asked you to help with a conversation.`,
    toOthers: () => say`Both sides have asked you to help with a conversation about a plan.`,
  },
  facilitator_declined: {
    when: 'the other side declines the facilitator',
    concerns: 'record',
    about: 'facilitation',
    tells: ['side'],
    opens: 'facilitator.read',
    task: false,
    toOneself: (name) => say`${name} would rather not have the third person you suggested. You can read why.`,
    toOthers: (name) =>
      say`${name} would rather not have the third person who was suggested. You can read why.`,
  },
  facilitation_over: {
    when: 'a facilitation is ended or taken back',
    concerns: 'record',
    about: 'facilitation',
    tells: ['patient_side', 'care_team'],
    opens: 'facilitator.read',
    task: false,
    toOneself: () => say`The help of a third person with the conversation about your plan is over.`,
    toOthers: () => say`The help of a third person with the conversation about the plan is over.`,
  },
  your_facilitation_over: {
    when: 'a facilitation is ended',
    concerns: 'record',
    about: 'facilitation',
    tells: ['named'],
    opens: null,
    task: false,
    toOneself: () => say`A conversation that you helped with does not need you any more.`,
    toOthers: () => say`A conversation that you helped with does not need you any more. Thank you.`,
  },

  // Looking at the plan together, and signing it.
  review_asked: {
    when: 'one side asks for a review',
    concerns: 'record',
    about: 'review',
    tells: ['side'],
    opens: 'review.prepare',
    task: true,
    toOneself: (name) =>
      say`${name} would like to look at your plan together with you. You can prepare in a few words.`,
    toOthers: (name) => say`${name} would like to look at the plan together. You can prepare in a few words.`,
  },
  review_recorded: {
    when: 'a review is recorded',
    concerns: 'record',
    about: 'review',
    tells: ['patient_side', 'care_team'],
    opens: 'review.read',
    task: false,
    toOneself: (name) => say`${name} has written down what came of looking at your plan together.`,
    toOthers: (name) => say`${name} has written down what came of looking at the plan together.`,
  },
  review_cancelled: {
    when: 'a review is called off',
    concerns: 'record',
    about: 'review',
    tells: ['patient_side', 'care_team'],
    opens: 'review.read',
    task: false,
    toOneself: (name) => say`${name} has called off the review of your plan.`,
    toOthers: (name) => say`${name} has called off the review of the plan.`,
  },
  signature_wanted: {
    when: 'the plan is put up for signing',
    concerns: 'record',
    about: 'planVersion',
    tells: ['patient_side', 'care_team'],
    opens: 'version.sign',
    task: true,
    toOneself: () =>
      say`Your plan is ready to be signed. Read it in peace; you can sign it, or say what still stands in the way.`,
    toOthers: () => say`The plan is ready to be signed.`,
  },
  co_signature_wanted: {
    when: 'it is the turn of a supervisor to sign the plan, because somebody in training signed it or put it up for signing or it takes one anyway; or only the patient’s signature is missing, and they were asked for it as often as the rules want',
    concerns: 'record',
    about: 'planVersion',
    tells: ['supervisors'],
    opens: 'version.sign',
    task: true,
    ...toAll(
      () =>
        say`A plan waits for a supervisor: to sign it beside the others, or to decide whether it goes on without the patient’s signature, after they were asked for it in vain. Please read it; it says what comes next.`,
    ),
  },
  plan_signed: {
    when: 'somebody signs the plan',
    concerns: 'record',
    about: 'planVersion',
    tells: ['side'],
    opens: 'version.read',
    task: false,
    toOneself: (name) => say`${name} has signed your plan.`,
    toOthers: (name) => say`${name} has signed the plan.`,
  },
  signature_not_given: {
    when: 'it is recorded that a signature was not given',
    concerns: 'record',
    about: 'planVersion',
    tells: ['patient_side', 'care_team'],
    opens: 'version.read',
    task: false,
    toOneself: (name) =>
      say`${name} has written down that you did not sign yet, and why. You can read it and say how it was.`,
    toOthers: (name) => say`${name} has put on record that a signature was not given.`,
  },
  plan_in_force: {
    when: 'a version of the plan is put into force',
    concerns: 'record',
    about: 'planVersion',
    tells: ['patient_side', 'care_team'],
    opens: 'version.read',
    task: false,
    toOneself: () => say`Your plan is in force.`,
    toOthers: () => say`A plan is in force.`,
  },
  plan_moved: {
    when: 'a plan that was in force is put on hold, taken up again, completed or ended, or was a mistake',
    concerns: 'record',
    about: 'plan',
    tells: ['patient_side', 'care_team'],
    opens: 'plan.read',
    task: false,
    toOneself: (name) => say`${name} has changed where your plan stands. You can read how, and why.`,
    toOthers: (name) => say`${name} has changed where a plan stands. You can read how, and why.`,
  },
  question_asked: {
    when: 'somebody asks about a part of the plan',
    concerns: 'record',
    about: 'comment',
    tells: ['side'],
    opens: 'comment.write',
    task: true,
    toOneself: (name) => say`${name} asks you something about your plan.`,
    toOthers: (name) => say`${name} asks something about the plan.`,
  },
  comment_answered: {
    when: 'somebody replies to a comment or a question',
    concerns: 'record',
    about: 'comment',
    tells: ['named'],
    opens: 'comment.read',
    task: false,
    toOneself: (name) => say`${name} has replied to what you wrote about your plan.`,
    toOthers: (name) => say`${name} has replied to what you wrote about a plan.`,
  },

  // A new way into one's own account: whoever it belongs to hears of it, also where they did it themselves.
  password_changed: {
    when: 'the password of an account is changed',
    concerns: 'account',
    about: 'account',
    tells: ['named'],
    opens: null,
    task: false,
    toOneself: () =>
      say`Your password was changed. If that was not you, tell your clinic at once: they can close the account.`,
    toOthers: () => say`The password of an account was changed.`,
  },
  second_factor_added: {
    when: 'one-time codes are asked for at sign-in from now on',
    concerns: 'account',
    about: 'account',
    tells: ['named'],
    opens: null,
    task: false,
    toOneself: () =>
      say`From now on signing in asks for a one-time code as well. If that was not you, tell your clinic at once.`,
    toOthers: () => say`From now on signing in to an account asks for a one-time code as well.`,
  },
  second_factor_removed: {
    when: 'one-time codes are not asked for at sign-in any more',
    concerns: 'account',
    about: 'account',
    tells: ['named'],
    opens: null,
    task: false,
    toOneself: () =>
      say`Signing in does not ask for a one-time code any more. If that was not you, tell your clinic at once.`,
    toOthers: () => say`Signing in to an account does not ask for a one-time code any more.`,
  },
  recovery_code_used: {
    when: 'a recovery code is used',
    concerns: 'account',
    about: 'account',
    tells: ['named'],
    opens: null,
    task: false,
    toOneself: () =>
      say`One of your recovery codes was used; it works no more. If that was not you, tell your clinic at once.`,
    toOthers: () => say`A recovery code of an account was used.`,
  },
  account_change_asked: {
    when: 'an administrator, or the person themself, asks for a change of an account that takes two people',
    concerns: 'account',
    about: 'account',
    tells: ['named'],
    opens: null,
    task: false,
    toOneself: (name) =>
      say`${name} has asked for a change of your account, such as another way in. Nothing changes until a second person confirms it. If you know nothing of it, say no to it.`,
    toOthers: (name) => say`${name} has asked for a change of an account.`,
  },
  account_change_to_confirm: {
    when: 'an administrator, or the person themself, asks for a change of an account that takes two people',
    concerns: 'organisation',
    about: 'accountChange',
    tells: ['named', 'privacy_officers', 'administrators'],
    opens: null,
    task: true,
    ...toAll(
      (name) =>
        say`${name} has asked for a change of somebody’s account. Nothing changes until a second person, who knows whose it is, confirms it.`,
    ),
  },
  account_changed: {
    when: 'a second person has confirmed a change of an account',
    concerns: 'account',
    about: 'account',
    tells: ['named'],
    opens: null,
    task: false,
    toOneself: (name) =>
      say`Your account was changed: it was asked for, and ${name} has confirmed it. If you know nothing of it, tell your clinic at once.`,
    toOthers: (name) => say`An account was changed; ${name} has confirmed it.`,
  },
  account_change_settled: {
    when: 'a change of an account that takes two people is confirmed, declined or withdrawn',
    concerns: 'account',
    about: 'accountChange',
    tells: ['named', 'privacy_officers'],
    opens: null,
    task: false,
    ...toAll((name) => say`${name} has answered a change of somebody’s account, or taken it back.`),
  },
  password_set_anew: {
    when: 'a password is set with a code, in place of one that there was',
    concerns: 'account',
    about: 'account',
    tells: ['named', 'privacy_officers'],
    opens: null,
    task: false,
    toOneself: () =>
      say`A new password was set for your account with a code, and whoever was signed in was signed out. If that was not you, tell your clinic at once.`,
    toOthers: () => say`A new password was set for an account with a code that two people had agreed to.`,
  },
  signed_in_from_elsewhere: {
    when: 'somebody signs in with a device that the account was not used with in the last 30 days',
    concerns: 'account',
    about: 'account',
    tells: ['named'],
    opens: null,
    task: false,
    toOneself: () =>
      say`Your account was opened on a device that it was not used on lately. You can see and end your sessions; if it was not you, change your password.`,
    toOthers: () => say`An account was opened on a device that it was not used on lately.`,
  },

  // Told by the clock (oversight/reminders): what runs out, is due, or waits too long.
  consent_ends_soon: {
    when: 'a consent ends within 14 days',
    concerns: 'record',
    about: 'consent',
    tells: ['patient_side', 'care_team'],
    opens: 'consent.read',
    task: true,
    toOneself: () =>
      say`A consent of yours ends soon. If you would like it to go on, you can give it again; you need not.`,
    toOthers: () => say`A consent ends soon. It is time to talk about whether it should go on.`,
  },
  consent_to_look_at: {
    when: 'the day has come to look at a consent again, or what it was given to has a new edition that asks afresh',
    concerns: 'record',
    about: 'consent',
    tells: ['patient_side', 'care_team'],
    opens: 'consent.read',
    task: false,
    toOneself: () => say`It is time to look at a consent of yours again. It still counts meanwhile.`,
    toOthers: () => say`It is time to look at a consent again. It still counts meanwhile.`,
  },
  consent_ended: {
    when: 'a consent has run out',
    concerns: 'record',
    about: 'consent',
    tells: ['patient_side', 'care_team'],
    opens: 'consent.read',
    task: false,
    toOneself: () => say`A consent of yours has run out. You can give it again if you like.`,
    toOthers: () => say`A consent has run out. It does not count any more.`,
  },
  no_ends_soon: {
    when: 'a consent that only says no ends within 14 days',
    concerns: 'record',
    about: 'consent',
    tells: ['patient_side', 'care_team'],
    opens: 'consent.read',
    task: true,
    toOneself: () =>
      say`A no of yours ends soon. What you share in another way is open again then. If you would like the no to go on, you can say it again; you need not.`,
    toOthers: () =>
      say`A no ends soon. What is shared in another way is open again then. It is time to talk about whether it should go on.`,
  },
  no_ended: {
    when: 'a consent that only says no has run out',
    concerns: 'record',
    about: 'consent',
    tells: ['patient_side', 'care_team'],
    opens: 'consent.read',
    task: false,
    toOneself: () =>
      say`A no of yours has run out. What you share in another way is open again. You can say no again if you like.`,
    toOthers: () => say`A no has run out. What is shared in another way is open again.`,
  },
  sharing_ends_soon: {
    when: 'what a consent shares with somebody here ends within 14 days',
    concerns: 'record',
    about: 'consent',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(() => say`Something that is shared with you will be shared no longer soon.`),
  },
  sharing_ended: {
    when: 'what a consent shared with somebody here has run out',
    concerns: 'record',
    about: 'consent',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(() => say`Something is not shared with you any more, because its time was over.`),
  },
  authority_ends_soon: {
    when: 'the authority of a representative ends within 30 days, by its date or because the patient comes of age',
    concerns: 'record',
    about: 'representative',
    tells: ['patient', 'lead', 'named'],
    opens: null,
    task: false,
    toOneself: () => say`Somebody who acts for you will do so no longer soon.`,
    toOthers: () => say`An authority to act for a patient ends soon.`,
  },
  break_glass_review_overdue: {
    when: 'an opening in an emergency was not reviewed in time',
    concerns: 'record',
    about: 'breakGlass',
    tells: ['privacy_officers'],
    opens: null,
    task: true,
    ...toAll(() => say`The review of an emergency opening (break-glass) is overdue.`),
  },
  review_due: {
    when: 'the next review of a plan in force is at most 14 days away',
    concerns: 'record',
    about: 'plan',
    tells: ['patient_side', 'care_team'],
    opens: 'review.prepare',
    task: true,
    toOneself: () =>
      say`It will soon be time to look at your plan together. You can say beforehand what you would like to talk about.`,
    toOthers: () => say`A review of a plan is due soon. You can prepare in a few words.`,
  },
  review_overdue: {
    when: 'the day of the next review of a plan in force is over',
    concerns: 'record',
    about: 'plan',
    tells: ['patient_side', 'care_team'],
    opens: 'review.prepare',
    task: true,
    toOneself: () =>
      say`The day to look at your plan together has passed. You can ask for a review whenever it suits you.`,
    toOthers: () => say`A review of a plan is overdue.`,
  },
  proposal_lapses_soon: {
    when: 'a proposal lapses within three days if nobody answers it',
    concerns: 'record',
    about: 'proposal',
    tells: ['side'],
    opens: 'proposal.answer',
    task: true,
    toOneself: () =>
      say`A proposal for your plan waits for your answer for a few more days. After that it has to be made again.`,
    toOthers: () =>
      say`A proposal waits for an answer for a few more days. After that it has to be made again.`,
  },
  proposal_lapsed: {
    when: 'nobody answered a proposal in time',
    concerns: 'record',
    about: 'proposal',
    tells: ['patient_side', 'care_team'],
    opens: 'proposal.read',
    task: false,
    toOneself: () =>
      say`A proposal for your plan was not answered in time and has lapsed. It can be taken up again.`,
    toOthers: () => say`A proposal was not answered in time and has lapsed. It can be taken up again.`,
  },
  facilitation_ends_soon: {
    when: 'a facilitation ends within three days',
    concerns: 'record',
    about: 'facilitation',
    tells: ['patient_side', 'care_team', 'named'],
    opens: 'facilitator.read',
    task: false,
    toOneself: () =>
      say`The help of a third person with the conversation about your plan ends in a few days.`,
    toOthers: () => say`The help of a third person with a conversation about a plan ends in a few days.`,
  },
  dispute_waits: {
    when: 'a question about the access log has waited for 14 days',
    concerns: 'record',
    about: 'accessDispute',
    tells: ['named'],
    opens: null,
    task: true,
    ...toAll(() => say`A question about an access log still waits for its answer.`),
  },
  complaint_waits: {
    when: 'a complaint about privacy has waited for 14 days',
    concerns: 'organisation',
    about: 'complaint',
    tells: ['named'],
    opens: null,
    task: true,
    ...toAll(() => say`A complaint about privacy still waits for its answer.`),
  },
  withdrawal_unacknowledged: {
    when: 'whoever something is not shared with any more has not acknowledged it for seven days',
    concerns: 'record',
    about: 'withdrawalReceipt',
    tells: ['lead'],
    opens: 'consent.read',
    task: true,
    toOneself: () => say`Somebody with whom you share something no longer has not said yet that they know.`,
    toOthers: () =>
      say`Somebody with whom something of a record is shared no longer has not said yet that they know. Please ask them.`,
  },
  account_change_waits: {
    when: 'a change of an account has waited for a second person for two days',
    concerns: 'organisation',
    about: 'accountChange',
    tells: ['named'],
    opens: null,
    task: true,
    ...toAll(() => say`A change of somebody’s account still waits for a second person.`),
  },
  account_change_lapsed: {
    when: 'nobody confirmed a change of an account in time',
    concerns: 'organisation',
    about: 'accountChange',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(
      () => say`A change of an account that you asked for was not confirmed in time. You can ask again.`,
    ),
  },
  invitation_ran_out: {
    when: 'an invitation ran out before it was redeemed',
    concerns: 'organisation',
    about: 'invitation',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(() => say`An invitation that you issued ran out before it was used. You can issue another one.`),
  },
  machine_key_to_confirm: {
    when: 'an administrator adds a key of a machine client',
    concerns: 'organisation',
    about: 'apiClientKey',
    tells: ['administrators', 'privacy_officers'],
    opens: null,
    task: true,
    ...toAll(
      (name) =>
        say`${name} has added a key with which a machine of another organisation can come in. It does not count until a second person confirms it.`,
    ),
  },
  machine_key_confirmed: {
    when: 'a second person has confirmed a key of a machine client',
    concerns: 'organisation',
    about: 'apiClientKey',
    tells: ['named', 'privacy_officers'],
    opens: null,
    task: false,
    ...toAll((name) => say`${name} has confirmed a key of a machine of another organisation. It counts now.`),
  },
  machine_key_lapsed: {
    when: 'nobody has confirmed a key of a machine client within 72 hours',
    concerns: 'organisation',
    about: 'apiClientKey',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(
      () =>
        say`Nobody confirmed a key that you added within 72 hours. Retire it, and add a new one if it is still needed.`,
    ),
  },
  resource_to_check: {
    when: 'an entry of the list of people and places that help was not checked for long, or never; told of up to 50 at a time, those for a crisis first',
    concerns: 'organisation',
    about: 'resource',
    tells: ['administrators'],
    opens: null,
    task: true,
    ...toAll(
      () =>
        say`An entry of the list of people and places that help should be checked: call, or look, whether it is still so.`,
    ),
  },
  machine_key_old: {
    when: 'a key of a machine client is a year old',
    concerns: 'organisation',
    about: 'apiClientKey',
    tells: ['administrators'],
    opens: null,
    task: true,
    ...toAll(
      () =>
        say`A key of a machine client is more than a year old. Please have a new one made, and retire the old one.`,
    ),
  },

  webhook_paused: {
    when: 'nothing arrived at a webhook of a machine client for three days, or its receiver said that it is gone: nothing more is sent there',
    concerns: 'organisation',
    about: 'apiClient',
    tells: ['administrators'],
    opens: null,
    task: true,
    ...toAll(
      () =>
        say`What happens does not arrive any more at a machine of another organisation, and is not sent for the moment. Please ask there what is the matter, and resume the webhook or end it.`,
    ),
  },

  // Questionnaires, and answers about safety. Whoever is to act must hear of it; what was answered is in the record alone.
  questionnaire_asked: {
    when: 'the care team asks the patient to answer a questionnaire',
    concerns: 'record',
    about: 'questionnaire',
    tells: ['patient'],
    opens: 'questionnaire.read',
    task: true,
    ...toAll(
      (name) =>
        say`${name} asks you to answer a few questions, when you have a quiet moment. You can answer them bit by bit.`,
    ),
  },
  questionnaire_overdue: {
    when: 'the day until which a questionnaire was to be answered is over; told until it is answered or withdrawn',
    concerns: 'record',
    about: 'questionnaire',
    tells: ['patient', 'lead'],
    opens: 'questionnaire.read',
    task: false,
    toOneself: () => say`There are still a few questions waiting for you. Answer what you can, when you can.`,
    toOthers: () => say`A questionnaire of a patient of yours waits longer than planned. Ask how they are.`,
  },
  questionnaire_withdrawn: {
    when: 'a questionnaire is not asked any more',
    concerns: 'record',
    about: 'questionnaire',
    tells: ['patient'],
    opens: 'questionnaire.read',
    task: false,
    ...toAll(() => say`You need not answer the questions any more that you were asked.`),
  },
  questionnaire_answered: {
    when: 'the patient has answered a questionnaire',
    concerns: 'record',
    about: 'questionnaire',
    tells: ['care_team'],
    opens: 'measure.read',
    task: false,
    ...toAll((name) => say`${name} has answered the questions that you asked.`),
  },
  answers_recorded: {
    when: 'somebody of the care team types in what the patient answered on paper',
    concerns: 'record',
    about: 'questionnaire',
    tells: ['patient'],
    opens: 'answer.read',
    task: false,
    ...toAll(
      (name) =>
        say`${name} has typed in what you answered on paper. You can look it over; what is not as you meant it, answer again, and that counts.`,
    ),
  },
  safety_answer_on_paper: {
    when: 'the care team types in an answer about safety above 0; who is named follows from the protocol of the organisation',
    concerns: 'record',
    about: 'safetyAlert',
    tells: ['named'],
    opens: null,
    task: true,
    asksDoer: true,
    ...toAll(
      () =>
        say`A patient has answered a question on paper, and needs somebody to get in touch. Please read it now. If you are not on the care team, open the record in an emergency (break-glass).`,
    ),
  },
  safety_answer: {
    when: 'the patient answers a question about safety above 0; who is named follows from the protocol of the organisation',
    concerns: 'record',
    about: 'safetyAlert',
    tells: ['named'],
    opens: null,
    task: true,
    ...toAll(
      (name) =>
        say`${name} has answered a question, and needs somebody to get in touch. Please read it now. If you are not on the care team, open the record in an emergency (break-glass).`,
    ),
  },
  peer_called: {
    when: 'a peer supporter is worried about the patient; who is named follows from the protocol of the organisation',
    concerns: 'record',
    about: 'safetyAlert',
    tells: ['named'],
    opens: null,
    task: true,
    ...toAll(
      (name) =>
        say`${name}, who supports a patient as a peer, is worried about them. Please get in touch with the patient now. If you are not on the care team, open the record in an emergency (break-glass).`,
    ),
  },
  peer_called_staff: {
    when: 'a peer supporter has asked staff to get in touch with the patient',
    concerns: 'record',
    about: 'safetyAlert',
    tells: ['patient'],
    opens: 'alert.read',
    task: false,
    ...toAll(
      (name) =>
        say`${name} has asked your clinic to get in touch with you. They may do that when they are worried, as you were told at the start.`,
    ),
  },
  safety_answer_waits: {
    when: 'nobody has acknowledged an answer about safety in time; who is named follows from the protocol of the organisation',
    concerns: 'record',
    about: 'safetyAlert',
    tells: ['named'],
    opens: null,
    task: true,
    ...toAll(
      () =>
        say`A patient waits for somebody to get in touch, and nobody has acknowledged it in time. Please read it now. If you are not on the care team, open the record in an emergency (break-glass).`,
    ),
  },
  safety_answer_unseen: {
    when: 'an answer about safety has reached the end of the protocol, or nobody in it can be told',
    concerns: 'record',
    about: 'safetyAlert',
    tells: ['administrators'],
    opens: null,
    task: true,
    ...toAll(
      () =>
        say`A patient waits for somebody to get in touch, and nobody of the protocol has acknowledged it. Please call a clinician who is on duty now.`,
    ),
  },
  safety_answer_seen: {
    when: 'somebody has acknowledged an answer about safety',
    concerns: 'record',
    about: 'safetyAlert',
    tells: ['patient', 'care_team'],
    opens: 'alert.read',
    task: false,
    toOneself: (name) => say`${name} has read what you answered. You can read what the two of you agreed.`,
    toOthers: (name) => say`${name} is in touch with a patient of yours who was waiting for it.`,
  },

  // Notes of practitioners, and what raises and eases danger. Sentences do not say what is in them.
  note_to_read: {
    when: 'a practitioner writes or amends a note, or one is withheld no longer',
    concerns: 'record',
    about: 'clinicalNote',
    tells: ['patient'],
    opens: 'clinical_note.read',
    task: false,
    ...toAll((name) => say`There is a note from ${name} that you can read.`),
  },
  counselling_note_shown: {
    when: 'a practitioner shows the patient a note of counselling',
    concerns: 'record',
    about: 'counsellingNote',
    tells: ['patient'],
    opens: 'counselling_note.read',
    task: false,
    ...toAll((name) => say`${name} shows you something that they wrote down. Read it when you like.`),
  },
  counselling_notes_opened: {
    when: 'the patient lets somebody read the notes of counselling',
    concerns: 'record',
    about: 'counsellingConsent',
    tells: ['named'],
    opens: 'counselling_note.read',
    task: false,
    ...toAll((name) => say`${name} lets you read something that is kept apart, until a day that they chose.`),
  },
  counselling_notes_closed: {
    when: 'the patient takes back that somebody reads the notes of counselling',
    concerns: 'record',
    about: 'counsellingConsent',
    tells: ['named'],
    opens: null,
    task: false,
    ...toAll(() => say`Something that you were let read is closed to you now. Please keep it to yourself.`),
  },
  note_withheld: {
    when: 'a note is withheld from the patient for a time',
    concerns: 'record',
    about: 'clinicalNote',
    tells: ['patient'],
    opens: 'clinical_note.read',
    task: false,
    ...toAll(
      (name) =>
        say`${name} has written a note that you cannot read for a time. You can read on which ground and until when, and ask that somebody else looks at it.`,
    ),
  },
  withholding_to_review: {
    when: 'a patient asks that somebody else looks at a note that is withheld',
    concerns: 'record',
    about: 'clinicalNote',
    tells: ['care_team', 'administrators'],
    opens: null,
    task: true,
    ...toAll(
      () =>
        say`A patient asks that somebody else looks at a note that is withheld: a clinician who neither wrote nor withheld it. Please see to it.`,
    ),
  },
  withholding_reviewed: {
    when: 'somebody else has looked at a note that was withheld',
    concerns: 'record',
    about: 'clinicalNote',
    tells: ['patient', 'named'],
    opens: 'clinical_note.read',
    task: false,
    toOneself: (name) =>
      say`${name} has looked at the note that you could not read, and has an answer for you.`,
    toOthers: (name) => say`${name} has looked at a note that was withheld, and has answered.`,
  },
  formulation_written: {
    when: 'it is written down what raises and eases danger',
    concerns: 'record',
    about: 'riskFormulation',
    tells: ['patient', 'care_team'],
    opens: 'risk_formulation.read',
    task: false,
    toOneself: (name) => say`${name} has written down something that you can read, and talk about.`,
    toOthers: (name) =>
      say`${name} has written down something about a patient of yours that you should know.`,
  },
  formulation_due: {
    when: 'the day has come on which the two wanted to look again at what raises and eases danger',
    concerns: 'record',
    about: 'riskFormulation',
    tells: ['lead'],
    opens: 'risk_formulation.read',
    task: true,
    ...toAll(
      () => say`You wanted to look at something again with a patient of yours. Please do it together.`,
    ),
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type Registered = typeof noticeKinds;
export type NoticeKind = keyof Registered;
export const kindNames = Object.keys(noticeKinds) as NoticeKind[];
export const isKind = (name: string): name is NoticeKind => name in noticeKinds;

/** Everything that a notice can be about. */
export type NoticeTopic = Registered[NoticeKind]['about'];
export const noticeTopics: readonly NoticeTopic[] = [
  ...new Set(kindNames.map((kind) => noticeKinds[kind].about)),
];

/** The kinds by what has to be open to whoever reads them. */
export const kindsWithOpens: readonly { readonly kind: NoticeKind; readonly opens: Action | null }[] =
  kindNames.map((kind) => ({ kind, opens: noticeKinds[kind].opens }));

/** A notice as its reader is told. @param aboutOneself it is about the reader's own record or account */
export function sentenceFor(kind: NoticeKind, name: string | null, aboutOneself: boolean): Sentence {
  return noticeKinds[kind][aboutOneself ? 'toOneself' : 'toOthers'](
    name === null ? say`Somebody` : inOneLine(name),
  );
}
