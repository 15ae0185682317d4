import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { isOfAge } from '../../access/decision/authorities.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict, Forbidden } from '../../core/errors.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import type { ConsentMove } from '../consent-terms/consent-states.js';
import { isPart2Disclosure, isYes, opensSubstanceUse, type Terms } from '../consent-terms/substance-use.js';
import { needsSecondYes, type Decider } from '../consent-terms/who-consents.js';
import type { ConsentCapacity, Deed } from './consent-event.entity.js';

/** $1 patient, $2 now, $3 authority or null. */
const decider = `
  SELECT authority.kind, authority.adjudication IS NOT NULL AS "isAdjudicated", setting.minors_consent AS "minorsConsent",
    ${isOfAge('patient.birth_date', 'setting', '$2')} AS "patientIsOfAge"
  FROM patient JOIN tenant_setting setting ON setting.tenant_id = patient.tenant_id
  LEFT JOIN representative authority ON authority.id = $3
  WHERE patient.id = $1`;

/** As what somebody has said yes to a consent that takes two. $1 patient, $2 consent. */
const joined = `SELECT capacity FROM consent_event WHERE patient_id = $1 AND consent_id = $2 AND move = 'join'`;

/** Whose decision opens records about substance use. Every move of every consent passes here. */
@Injectable()
export class Part2Deciders {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * The move that it comes to: a yes is one of two where the law asks for a minor's and a parent's.
   * @throws {Forbidden} when it is not theirs to decide
   */
  async moveOf(
    move: ConsentMove,
    terms: Terms & { readonly id: string },
    { capacity, authorityId }: Pick<Deed, 'capacity' | 'authorityId'>,
  ): Promise<ConsentMove> {
    if (capacity === 'professional') return move;
    if (!opensSubstanceUse(terms, move)) return move;
    const isDisclosure = isYes(move) && isPart2Disclosure(terms);
    const takesTwo = needsSecondYes(await this.decider(authorityId), isDisclosure);
    return takesTwo ? this.oneOfTwo(move, terms.id, capacity) : move;
  }

  /**
   * Of who acts for the patient in something else that opens what is about substance use, as a consent does.
   * @throws {Forbidden} when it is not theirs to decide
   */
  async requireTheirs(): Promise<void> {
    const { authority } = currentActor();
    if (authority === null) return;
    if (!authority.acts.includes('consent'))
      throw new Forbidden(
        say`What is about substance use the patient opens to others, or who decides for them what is shared: your authority does not reach so far.`,
      );
    needsSecondYes(await this.decider(authority.id), false);
  }

  private async oneOfTwo(move: ConsentMove, id: string, capacity: ConsentCapacity): Promise<ConsentMove> {
    const earlier = await this.db.query<{ capacity: ConsentCapacity }>(joined, [currentPatientId(), id]);
    if (earlier.some((each) => each.capacity === capacity))
      throw new Conflict(
        capacity === 'self'
          ? say`You have said yes already. It counts once your parent or guardian has said yes as well.`
          : say`A yes for the patient is on record already. It counts once the patient has said yes as well.`,
        { onRecord: true },
      );
    return earlier.length > 0 ? move : 'join';
  }

  private async decider(authorityId: string | null): Promise<Decider> {
    const parameters = [currentPatientId(), this.clock.now(), authorityId];
    const [row] = await this.db.query<Decider & { [column: string]: unknown }>(decider, parameters);
    if (!row) throw new Error('A consent is of a patient of this organisation.');
    return row;
  }
}
