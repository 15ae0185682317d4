import { deedOf, type Action } from '../../access/access-matrix.js';
import { sayAgain, toSay, type Sentence, type Unsaid } from '../../core/language/say.js';

/** What was done, as it is said to the patient: where the access matrix speaks of them, their own log speaks to them. */
const toThemself: Partial<Record<Action, Unsaid>> = {
  'patient.read': toSay`read your record`,
  'patient.change': toSay`change your record`,
  'death.record': toSay`put on record that you have died`,
  'death.read': toSay`read what is on record of your death`,
  'death.undo': toSay`undo that you have died, where it was a mistake`,
  'patient.invite': toSay`invite you to the portal`,
  'patient.confirm_invitation': toSay`confirm your invitation to the portal`,
  'patient_notice.give': toSay`give you the notice, or take it`,
  'notice_given.read': toSay`see which notices you were given`,
  'communication.ask': toSay`say where and how you are to be reached`,
  'communication.read': toSay`see where and how you are to be reached`,
  'communication.answer': toSay`say whether you can be reached as you ask`,
  'communication.record': toSay`write down where and how you ask to be reached`,
  'cover.read': toSay`see who looks after you in the place of a colleague`,
  'representative.read': toSay`see who may act for you`,
  'representative.record': toSay`record who may act for you`,
  'natural_support.read': toSay`see who is close to you`,
  'natural_support.name': toSay`name who is close to you`,
  'version.contest': toSay`say that a recorded signature is not yours`,
  'own_words.add': toSay`add your own words to a goal`,
  'decision.voice': toSay`say what matters to you in a decision`,
  'journey.read': toSay`read where you are on your way`,
  'journey.assert': toSay`say where they see you on your way`,
  'journey.acknowledge': toSay`acknowledge where the other side sees you`,
  'way.read': toSay`read the way: where you are, hard times, and what happened`,
  'setback.read': toSay`read the hard times that you show`,
  'referral.read': toSay`read with whom you are put in touch`,
  'referral.propose': toSay`propose with whom you are put in touch`,
  'peer_support.read': toSay`see who supports you as a peer`,
  'peer_call.make': toSay`ask staff to get in touch with you, as a peer`,
  'peer_notebook.read': toSay`read the notebook that you and a peer write`,
  'peer_notebook.write': toSay`write into the notebook that you share with a peer`,
  'encouragement.write': toSay`encourage you as a peer`,
  'practice.read': toSay`read what you show of what you practise`,
  'practice.note': toSay`note what you practise, and what works for you`,
  'check_in.read': toSay`read the check-ins that you show`,
  'check_in.say': toSay`say how your day was`,
  'check_in.remind': toSay`set when you are reminded to check in`,
  'questionnaire.read': toSay`see which questions you were asked to answer`,
  'questionnaire.assign': toSay`ask you to answer a questionnaire`,
  'answer.record': toSay`type in what you answered on paper`,
  'answer.read': toSay`read your answers one by one`,
  'clinical_note.read_withheld': toSay`read notes that are withheld from you`,
  'note_withholding.read': toSay`read why a note is withheld from you`,
  'clinical_note.withhold': toSay`withhold a note from you for a time, or judge that`,
  'amendment.record': toSay`write down what you say about putting the record right`,
  'restriction.end': toSay`end what was asked to be kept, or write down that you did`,
  'restriction.answer': toSay`decide on what you ask to be kept`,
};

export function deedToThemself(action: Action): Sentence {
  const words = toThemself[action];
  return words ? sayAgain(words) : deedOf(action);
}
