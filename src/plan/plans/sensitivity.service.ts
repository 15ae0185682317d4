import { Injectable } from '@nestjs/common';
import { partyOf } from '../../core/actor.js';
import { Db } from '../../core/database/db.js';
import { Forbidden, NotFound } from '../../core/errors.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';

const labelled = {
  goal: 'UPDATE goal SET sensitivity = $4 WHERE patient_id = $1 AND plan_id = $2 AND id = $3 RETURNING id',
  intervention:
    'UPDATE intervention SET sensitivity = $4 WHERE patient_id = $1 AND plan_id = $2 AND id = $3 RETURNING id',
};

/** What of a plan is about substance use, and so kept from whom that class is not shared. */
@Injectable()
export class SensitivityService {
  constructor(private readonly db: Db) {}

  /** Labelling protects, so either side does it; taking a label off opens something, so only the patient's side does. */
  async label(
    kind: keyof typeof labelled,
    [planId, elementId]: [string, string],
    on: boolean,
  ): Promise<void> {
    const actor = currentActor();
    if (!on && partyOf(actor) !== 'patient') {
      throw new Forbidden('Only the patient’s side takes the label off: it opens what the label protects.');
    }
    if (!actor.seesSubstanceUse) {
      throw new Forbidden(
        'What is labelled would be closed to you as well. Ask somebody to whom it is open.',
      );
    }
    const label = on ? 'substance_use' : null;
    const found = await this.db.query(labelled[kind], [currentPatientId(), planId, elementId, label]);
    if (found.length === 0) throw new NotFound();
  }
}
