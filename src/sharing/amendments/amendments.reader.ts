import { Injectable } from '@nestjs/common';
import type { DataClass } from '../../access/access-matrix.js';
import { Db } from '../../core/database/db.js';
import { currentPatientId } from '../../core/request-context.js';
import type { AmendmentState } from './amendment-states.js';

interface Linked {
  readonly state: AmendmentState;
  readonly words: string;
  readonly answer: string;
  readonly disagreement: string | null;
  readonly rebuttal: string | null;
  readonly [column: string]: unknown;
}

/** What goes along with these kinds of data. $1 patient, $2 the kinds. */
const linked = `
  SELECT amendment.state, amendment.words, amendment.answer, amendment.disagreement, amendment.rebuttal FROM amendment
  WHERE amendment.patient_id = $1 AND (amendment.state = 'accepted' OR amendment.goes_along) AND amendment.data_class = ANY ($2::text[])
    AND (amendment.label IS NULL OR 'substance_use' = ANY ($2::text[]))
  ORDER BY amendment.id`;

/** What was asked to be put right goes along with what is disclosed (45 CFR 164.526(c), (d)(5)). */
@Injectable()
export class AmendmentsReader {
  constructor(private readonly db: Db) {}

  /** The statements that belong with these kinds of data of the patient at hand, the oldest first. */
  async statementsWith(dataClasses: readonly DataClass[]): Promise<string[]> {
    return (await this.db.query<Linked>(linked, [currentPatientId(), dataClasses])).map(inWords);
  }
}

function inWords({ state, words, answer, disagreement, rebuttal }: Linked): string {
  if (state === 'accepted') return `Put right at the patient’s request. Asked: ${words} Done: ${answer}`;
  return [
    `The patient asked to put this right: ${words}`,
    `It was denied: ${answer}`,
    disagreement && `The patient does not agree: ${disagreement}`,
    rebuttal && `The organisation answers: ${rebuttal}`,
  ]
    .filter(Boolean)
    .join(' ');
}
