import { say } from '../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Forbidden } from '../core/errors.js';
import type { Action } from './access-matrix.js';

/** What has to be known of a record before anything is written about its patient. */
export interface RecordState {
  /** Then little goes on in it. */
  readonly hasDied: boolean;
  readonly isReplaced: boolean;
  /** Whether there is anybody who is not to be told of it. */
  readonly listsSomebody: boolean;
}

/** Whoever keeps the patient records tells. */
export interface RecordStates {
  of(patientId: string): Promise<RecordState | undefined>;
}

/** What is done in every record: what the law asks for, a no, a withdrawal, and putting right. */
const always: readonly Action[] = [
  'death.undo',
  'merge.ask',
  'merge.answer',
  'merge.undo',
  'care_team.change',
  'cover.refuse',
  'representative.record',
  'representative.end',
  'excluded_person.name',
  'excluded_person.tell_apart',
  'excluded_person.end_ties',
  'paper_page.scan',
  'record.label',
  'sensitivity.label',
  'consent.ask',
  'consent.give',
  'consent.record',
  'consent.preview',
  'consent.correct',
  'consent.withdraw',
  'amendment.ask',
  'amendment.record',
  'amendment.decide',
  'court_order.record',
  'restriction.ask',
  'restriction.answer',
  'restriction.end',
  'withdrawal.record',
  'disclosure.record',
  'access_dispute.raise',
  'access_dispute.withdraw',
  // An answer about safety of before stays on somebody's desk until they say what came of it.
  'alert.acknowledge',
];
const afterDeath: ReadonlySet<Action> = new Set<Action>([...always, 'patient.change']);
const ofReplaced: ReadonlySet<Action> = new Set<Action>([...always, 'death.record']);

/** A consent can say no to a whole group, whose members nobody knows one by one. */
const closing: ReadonlySet<string> = new Set<Action>([
  'death.record',
  'merge.answer',
  'consent.give',
  'consent.record',
]);

/** Whether what somebody does can close a record, to everybody or to a group: it waits for whatever is being done in it. */
export function closes(action: string | undefined): boolean {
  return action !== undefined && closing.has(action);
}

/** Records in which not everything is written any more. Asked in one place, before every write about a patient. */
@Injectable()
export class ClosedRecords {
  #source?: RecordStates;

  tellBy(source: RecordStates): void {
    this.#source = source;
  }

  /** One statement: it can travel with others. */
  stateOf(patientId: string): Promise<RecordState | undefined> {
    if (!this.#source) throw new Error('Nobody tells which records are closed.');
    return this.#source.of(patientId);
  }

  /** @throws {Forbidden} when a record that is closed so is closed to this */
  requireOpen(action: Action, record: RecordState | undefined): void {
    if (record?.hasDied && !afterDeath.has(action))
      throw new Forbidden(
        say`It is on record that this person has died, so nothing is added here any more. The record stays to be read. If it is a mistake, the care team or an administrator undoes it.`,
      );
    if (record?.isReplaced && !ofReplaced.has(action))
      throw new Forbidden(
        say`This is one of two records of the same person, and what is new belongs into the other one. This one stays to be read. Whoever signs in to it themselves asks the care team to be brought into the other: two people take the account off this record, and then it is invited there. If it is a mistake, the care team or an administrator undoes it.`,
      );
  }
}
