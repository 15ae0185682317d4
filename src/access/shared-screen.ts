import { AtSharedScreen } from '../core/errors.js';
import { entryOf, type Action } from './access-matrix.js';

type Reasons = Readonly<Partial<Record<Action, string>>>;

/**
 * What a session does at a shared screen beside the record of the patient who sits there, and why. All else is closed: what is not in
 * here could be about somebody else.
 */
export const openAtSharedScreen: Reasons = {
  'shared_screen.begin': 'begins nothing else: for the same patient it is answered as it stands',
  'shared_screen.end': 'is the way out, and takes the proof of whoever is signed in',
  'session.end': 'leaves nothing open',
  'me.read': 'says whose session it is, and that the screen is shared',
  'me.step_up': 'is what signing asks for, and opens nothing by itself',
  'help_card.read': 'says whom one can reach now, which is always there',
  'event.read': 'tells what changes in this record, and of nothing else',
  'wording.check': 'looks at the words that are sent',
  'rule_pack.read': 'is the same for everybody, and about nobody',
  'stage_catalogue.read': 'is the same for everybody, and about nobody',
  'technique.read': 'is the same for everybody, and about nobody',
  'resource.read': 'is the same for everybody, and about nobody',
  'instrument.read': 'is the same for everybody, and about nobody',
  'starter.read': 'is the same for everybody, and about nobody',
  'consent_form.read': 'is the same for everybody, and about nobody',
  'patient_notice.read': 'is the same for everybody, and about nobody',
};

/** What stays closed there although it is about the very record, and why. */
export const closedAtSharedScreen: Reasons = {
  'patient.change': 'says who else has this name or number',
  'merge.ask': 'is about another record as well',
  'merge.read': 'is about another record as well',
  'merge.answer': 'is about another record as well',
  'merge.undo': 'is about another record as well',
  'clinical_note.read_withheld': 'is withheld from the patient, who sits there',
  'clinical_note.withhold': 'is withheld from the patient, who sits there',
  'counselling_note.read': 'is kept apart from the record, for its author alone',
  'counselling_note.write': 'is kept apart from the record, for its author alone',
};

/** A session, as far as it says who sits at its screen. */
interface AtScreen {
  /** Null: whoever is signed in is there alone. */
  readonly sharedScreenPatientId: string | null;
}

/**
 * Whether a session may do this at all, whatever is open to its account: at a shared screen it reaches one record and what is about
 * nobody. It only ever takes away.
 * @param patientId whom it would be about; null: nobody
 */
export function isOpenInSession(
  { sharedScreenPatientId }: AtScreen,
  action: Action,
  patientId: string | null,
): boolean {
  if (sharedScreenPatientId === null || action in openAtSharedScreen) return true;
  const isAboutThem = entryOf(action).about === 'patient' && patientId === sharedScreenPatientId;
  return isAboutThem && !(action in closedAtSharedScreen);
}

/** @throws {AtSharedScreen} before anything is said of what was asked for, so that the answer is the same whether it exists or not */
export function requireOpenInSession(session: AtScreen, action: Action, patientId: string | null): void {
  if (!isOpenInSession(session, action, patientId)) throw new AtSharedScreen();
}
